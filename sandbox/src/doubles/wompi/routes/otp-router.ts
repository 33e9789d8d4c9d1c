import { Router, type Request, type Response } from "express"
import { exhaustedAnswer, otpAnswer, type OtpReading, type OtpSubject } from "../daviplata/otp-answer"
import { outcomeOfCode } from "../daviplata/otp-codes"
import type { OtpAuthority } from "../daviplata/otp-sessions"
import { bearerOf } from "../keys"
import type { Outcome } from "../outcomes"
import { unprocessable } from "../wompi-error"
import type { WompiState } from "../wompi-state"

const EXHAUSTED: Outcome = { status: "DECLINED", status_message: "Ha agotado el número de intentos (Sandbox)" }

type Confirmation = {
  /** As it stands now. */
  subject: () => OtpSubject
  read: (code: unknown) => Outcome | undefined
  /** Carries the outcome out; the answer does not wait for the shop to have heard of it. */
  conclude: (outcome: Outcome) => void
}

const paymentOf = (state: WompiState, id: string): Confirmation => {
  const transaction = state.transactions.find(id)
  const { payment_method: method } = transaction
  return {
    subject: () => ({
      name: "transaction",
      id,
      status: transaction.status,
      details: {
        amountInCents: transaction.amount_in_cents,
        clientInfo: {
          typeDocument: method.user_legal_id_type,
          numberDocument: method.user_legal_id,
          email: transaction.customer_email,
        },
        redirectUrl: transaction.redirect_url,
        createdAt: transaction.created_at,
      },
    }),
    read: outcomeOfCode,
    conclude: (outcome) => state.transactions.end(transaction, outcome),
  }
}

/** Subscribing takes the code of an approval; this one says that the account is subscribed already. */
const ALREADY_SUBSCRIBED = "932016"

const subscriptionOf = (state: WompiState, id: string): Confirmation => {
  const token = state.accounts.find(id, "DAVIPLATA")
  return {
    subject: () => ({ name: "subscription", id, status: token.status, details: {} }),
    read: (code) =>
      String(code) === ALREADY_SUBSCRIBED
        ? { status: "DECLINED", status_message: "SUSCRIPCION_YA_EXISTE" }
        : outcomeOfCode(code),
    conclude: ({ status, status_message }) =>
      void state.accounts.answer(id, status === "APPROVED" ? "APPROVED" : "DECLINED", status_message ?? ""),
  }
}

const confirmationOf = (state: WompiState, id: string): Confirmation => {
  const confirmation = id.startsWith("daviplata_") ? subscriptionOf(state, id) : paymentOf(state, id)
  if (confirmation.subject().status !== "PENDING" || state.transactions.isSettling(id)) {
    throw unprocessable("La transacción ya terminó")
  }
  return confirmation
}

const answer = (
  state: WompiState,
  res: Response,
  { subject, conclude }: Confirmation,
  authority: OtpAuthority,
  reading?: OtpReading
) => {
  const outcome = authority.isExhausted ? EXHAUSTED : reading?.outcome
  if (outcome) {
    conclude(outcome)
  }
  if (authority.isExhausted) {
    return void res.status(500).json(exhaustedAnswer(subject().id))
  }
  res.json(otpAnswer(subject(), authority, state.world.clock.now(), reading))
}

const send = (state: WompiState) => (req: Request, res: Response) => {
  const confirmation = confirmationOf(state, req.params.id)
  answer(state, res, confirmation, state.otp.send(req.params.id, bearerOf(req)))
}

const validate = (state: WompiState) => (req: Request, res: Response) => {
  const confirmation = confirmationOf(state, req.params.id)
  const authority = state.otp.check(req.params.id, bearerOf(req))
  answer(state, res, confirmation, authority, { outcome: confirmation.read(req.body?.code) })
}

/** `/v1/daviplata/:id/otp`: the services behind `code_otp_send` and `code_otp_validate`. */
export const otpRouter = (state: WompiState): Router => {
  const router = Router()
  router.post("/:id/otp/send", send(state))
  router.post("/:id/otp/validate", validate(state))
  return router
}
