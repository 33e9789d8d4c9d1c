import { qrImage } from "./qr-image"
import { closedThreeDsExtra } from "./three-ds/three-ds-extra"
import type { PaymentMethodType, Transaction } from "./types"

type Extra = Record<string, unknown>

/** What a method shows at once in `payment_method.extra`. `now` in milliseconds since the epoch. */
export const initialExtra = (type: PaymentMethodType, now: number): Extra => {
  if (type === "BANCOLOMBIA_COLLECT") {
    return { business_agreement_code: "87321", payment_intention_identifier: String(now).slice(-11) }
  }
  return {}
}

export type PayerAddresses = {
  /** Where a person decides how the payment ends. */
  payerPage: string
  /** `code_otp_send`, `code_otp_validate` and the token for them. */
  otpServices: () => Extra
}

const digitsOf = (id: string): string => id.replaceAll("-", "").slice(-11)

/** What appears while the payment is under way, so that the payer can act: clients poll for it. */
export const halfwayExtra = (transaction: Transaction, { payerPage, otpServices }: PayerAddresses): Extra => {
  const { id, payment_method_type: type, payment_source_id: source } = transaction
  switch (type) {
    case "BANCOLOMBIA_QR":
      return { qr_id: crypto.randomUUID(), qr_image: qrImage(payerPage), external_identifier: `d${digitsOf(id)}` }
    case "DAVIPLATA":
      return source ? {} : { url: payerPage, steps: ["Create"], is_three_ds: false, url_services: otpServices() }
    case "BANCOLOMBIA_BNPL":
      return { url: payerPage, steps: ["ProvideAuthenticate"], is_three_ds: false }
    case "SU_PLUS":
      return { url: payerPage, steps: ["Create"], is_three_ds: false }
    default:
      return {}
  }
}

const CARD_CODES: Partial<Record<Transaction["status"], string>> = { APPROVED: "00", DECLINED: "12" }

const cardExtra = ({ id, status, payment_method: { extra = {} } }: Transaction): Extra => {
  const code = CARD_CODES[status]
  if (!code) {
    return closedThreeDsExtra(extra, status)
  }
  const authentication = extra.is_three_ds
    ? closedThreeDsExtra(extra, status)
    : { three_ds_auth: { current_step: "AUTHENTICATION", current_step_status: "COMPLETED" } }
  return { external_identifier: id, processor_response_code: code, ...authentication }
}

/**
 * What appears in `payment_method.extra` only when the payment moves on: the bank's address comes late (the reason why
 * clients poll for it), and a card's processor code comes with the result.
 */
export const resolvedExtra = (transaction: Transaction, payerPage: string): Extra => {
  const { id, status, payment_method_type: type } = transaction
  switch (type) {
    case "PSE":
    case "BANCOLOMBIA_TRANSFER":
      return { async_payment_url: payerPage }
    case "CARD":
      return cardExtra(transaction)
    case "DAVIPLATA":
      return status === "APPROVED"
        ? {
            steps: ["ConfirmIntention", "PurchaseIntention", "Create"],
            external_identifier: digitsOf(id).slice(-6),
            daviplata_transaction_id: digitsOf(id).slice(-6),
          }
        : {}
    case "SU_PLUS":
      return status === "APPROVED" ? { external_identifier: id, su_plus_transaction_id: digitsOf(id) } : {}
    default:
      return {}
  }
}
