import type { PaymentMethod, PaymentMethodType, TransactionStatus } from "./types"

export type Outcome = { status: TransactionStatus; status_message: string | null }

const APPROVED: Outcome = { status: "APPROVED", status_message: null }
const DECLINED: Outcome = { status: "DECLINED", status_message: "La transacción fue rechazada (Sandbox)" }
const PENDING: Outcome = { status: "PENDING", status_message: null }
const failed = (status_message: string): Outcome => ({ status: "ERROR", status_message })

/** Methods on which the mode `payer_decides` bears: a person answers in the app, or on the bank's page. */
export const PAYER_DECIDES: ReadonlySet<PaymentMethodType> = new Set(["PSE", "NEQUI"])

const CARDS: Record<string, Outcome> = { "4242424242424242": APPROVED, "4111111111111111": DECLINED }
const PHONES: Record<string, Outcome> = { "3991111111": APPROVED, "3992222222": DECLINED }
const BANKS: Record<string, Outcome> = { "1": APPROVED, "2": DECLINED }
const SANDBOX_STATUSES: Record<string, Outcome> = {
  APPROVED,
  DECLINED,
  ERROR: failed("La transacción falló (Sandbox)"),
}

/**
 * How a payment ends, by Wompi's test data (Wompi docs, Datos de prueba en Sandbox). Methods whose end a person
 * chooses, or which are paid in cash at a counter, stay PENDING; Daviplata asks its holder for a code unless it is a
 * payment source, known by its number.
 *
 * @param cardNumber number behind the card token, for CARD
 */
export const outcomeOf = (method: PaymentMethod, cardNumber?: string): Outcome => {
  switch (method.type) {
    case "CARD":
      return CARDS[cardNumber ?? ""] ?? failed("La tarjeta usada no es admitida para el ambiente Sandbox")
    case "NEQUI":
      return PHONES[String(method.phone_number)] ?? failed("Número no válido en Sandbox")
    case "PSE":
      return BANKS[String(method.financial_institution_code)] ?? failed("El banco no respondió (Sandbox)")
    case "BANCOLOMBIA_TRANSFER":
    case "BANCOLOMBIA_QR":
      return SANDBOX_STATUSES[String(method.sandbox_status)] ?? PENDING
    case "DAVIPLATA":
      return method.product_number ? (PHONES[String(method.product_number)] ?? DECLINED) : PENDING
    case "BANCOLOMBIA_COLLECT":
    case "BANCOLOMBIA_BNPL":
    case "SU_PLUS":
      return PENDING
  }
}
