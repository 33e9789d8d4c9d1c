import { bankTransferSchema, type BankTransferData } from "../templates/bank-transfer"

/** A payment as Query returns it. */
export type OrderPayment = {
  provider_id: string
  data?: Record<string, unknown> | null
  captured_at?: unknown
  canceled_at?: unknown
}

/** Provider ids of bank transfer: `pp_transfer_` and the id that the store gave the provider. */
const PROVIDER_ID = /^pp_transfer(_|$)/

/**
 * How the buyer pays, for an order that waits for a bank transfer; `null` for every other order, and for a payment of
 * whose data we cannot make sense: better a confirmation without it than none.
 */
export const bankTransferOf = (payments: OrderPayment[]): BankTransferData | null => {
  const payment = payments.find(
    ({ provider_id, captured_at, canceled_at }) => PROVIDER_ID.test(provider_id) && !captured_at && !canceled_at
  )
  const result = bankTransferSchema.safeParse(payment?.data)
  return result.success ? result.data : null
}
