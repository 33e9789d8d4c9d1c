import type { PaymentMethodType, Transaction } from "./types"

/** What a method shows at once in `payment_method.extra`. `now` in milliseconds since the epoch. */
export const initialExtra = (type: PaymentMethodType, now: number): Record<string, unknown> => {
  if (type === "BANCOLOMBIA_COLLECT") {
    return { business_agreement_code: "87321", payment_intention_identifier: String(now).slice(-11) }
  }
  return {}
}

const CARD_CODES: Partial<Record<Transaction["status"], string>> = { APPROVED: "00", DECLINED: "12" }

/**
 * What appears in `payment_method.extra` only when the payment moves on: the bank's address comes late (the reason why
 * clients poll for it), and a card's processor code comes with the result.
 */
export const resolvedExtra = (transaction: Transaction, payerPage: string): Record<string, unknown> => {
  switch (transaction.payment_method_type) {
    case "PSE":
    case "BANCOLOMBIA_TRANSFER":
      return { async_payment_url: payerPage }
    case "CARD":
      return CARD_CODES[transaction.status]
        ? {
            external_identifier: transaction.id,
            processor_response_code: CARD_CODES[transaction.status],
            three_ds_auth: { current_step: "AUTHENTICATION", current_step_status: "COMPLETED" },
          }
        : {}
    default:
      return {}
  }
}
