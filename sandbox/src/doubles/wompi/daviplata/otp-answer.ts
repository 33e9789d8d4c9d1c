import type { Outcome } from "../outcomes"
import type { OtpAuthority } from "./otp-sessions"

/** What a one-time code confirms: a payment, or an account's subscription to the merchant. */
export type OtpSubject = {
  name: "transaction" | "subscription"
  id: string
  status: string
  /** The rest of what Daviplata tells of it. */
  details: Record<string, unknown>
}

/** How the code that was sent in was taken. */
export type OtpReading = { outcome?: Outcome }

const MINUTES_MS = 180_000

const sessionOf = (number: number): string => String(20_270_866 + number)

const confirmationOf = ({ outcome }: OtpReading, now: string) =>
  outcome
    ? {
        idTransaccionAutorizador: "000000368995",
        estado: outcome.status === "APPROVED" ? "Aprobado" : "Rechazado",
        fechaTransaccion: now.slice(0, 19),
        numAprobacion: "452341",
      }
    : {
        resultStatus: { message: "No se puede ejecutar la transacción", transactionDate: now, status: "2" },
        faultstring: "OTP_INVALIDO",
      }

/**
 * The answer of `code_otp_send` and `code_otp_validate` (Wompi docs, Métodos de pago, "Daviplata"). `now` in
 * milliseconds since the epoch.
 */
export const otpAnswer = (
  { name, id, status, details }: OtpSubject,
  { access_token, attempts }: OtpAuthority,
  now: number,
  reading?: OtpReading
) => ({
  status: 200,
  meta: { trace_id: crypto.randomUUID() },
  code: "OK",
  message: "Solicitud ejecutada correctamente.",
  data: {
    [name]: {
      PK: id,
      status,
      statusMessage: "",
      ...details,
      steps: {
        PurchaseIntention: Array.from({ length: attempts.currentSendCode }, (_, index) => ({
          fechaExpiracionToken: new Date(now + MINUTES_MS).toISOString(),
          idSessionToken: sessionOf(index),
        })),
        ...(reading ? { ConfirmIntention: [confirmationOf(reading, new Date(now).toISOString())] } : {}),
      },
    },
    authorization: { access_token },
    attempts,
  },
})

/** The answer, with status 500, to one code or one guess too many. */
export const exhaustedAnswer = (id: string) => {
  const message = "Ha agotado el número de intentos de envío de código OTP"
  return {
    status: 500,
    meta: { trace_id: crypto.randomUUID() },
    code: "500",
    message,
    data: { PK: id, status: "DECLINED", statusMessage: message },
    type: "Technical",
  }
}
