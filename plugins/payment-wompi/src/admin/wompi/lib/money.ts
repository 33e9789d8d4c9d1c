import { formatPesos } from "@kaiu/medusa-kit/browser"
import type { OrderPayment, TransactionDetail } from "../types"

/** Cents as money, with the currency's code when it is not the peso: `$45.000`. */
export const formatCents = (cents: number, currency = "COP"): string =>
  currency === "COP" ? formatPesos(cents / 100) : `${formatPesos(cents / 100)} ${currency}`

/** What has not gone back of a transaction, in cents. */
export const remainingInCents = ({
  amount_in_cents,
  returned_in_cents,
}: Pick<TransactionDetail, "amount_in_cents" | "returned_in_cents">): number =>
  Math.max(0, amount_in_cents - returned_in_cents)

/** What has not gone back of an order's payment, in pesos. */
export const remainingInPesos = ({ captured, refunded }: Pick<OrderPayment, "captured" | "refunded">): number =>
  Math.max(0, captured - refunded)

/**
 * Whole pesos as people type them: `45000`, `45.000`, `$ 45.000`, `45,000`. `null` when it is not such an amount; the
 * peso has no coin below one, so that a point or comma only separates thousands.
 */
export const parsePesos = (text: string): number | null => {
  const typed = text.replace(/[\s$]/g, "")
  if (!/^(\d{1,12}|\d{1,3}([.,]\d{3}){1,3})$/.test(typed)) {
    return null
  }
  return Number(typed.replace(/[.,]/g, ""))
}
