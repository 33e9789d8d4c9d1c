import { storeClient } from "./store-client"

export type WithdrawalState = "received" | "accepted" | "refused" | "goods_back" | "refunded"

export type Obstacle = "cancelled" | "not_shipped" | "not_delivered" | "too_late" | "excluded" | "all_asked"

/** Days are `YYYY-MM-DD` in Colombia. */
export type Withdrawal = {
  radicado: string
  display_id: number
  state: WithdrawalState
  items: { title: string; quantity: number }[]
  reason: string | null
  requested_at: string
  deadline: string
  refund_due: string
  refusal: string | null
}

export type WithdrawableItem = {
  id: string
  title: string
  variant_title: string | null
  thumbnail: string | null
  available: number
  obstacle: Obstacle | null
  /** The shop's own sentence about a product that it does not take back. */
  exclusion: string | null
}

export type WithdrawableOrder = {
  display_id: number
  obstacle: Obstacle | null
  window: { deadline: string; days_left: number; is_open: boolean } | null
  items: WithdrawableItem[]
}

/** What shows whose order it is. */
export type Proof = { email: string } | { phone: string }

export type FoundOrder = { order: WithdrawableOrder; withdrawals: Withdrawal[] }

/** What may be given back of an order. @throws ApiError `not_found` for a wrong number as for a wrong proof */
export const lookUpWithdrawable = (display_id: string, proof: Proof): Promise<FoundOrder> =>
  storeClient().fetch("/store/withdrawals/lookup", { method: "POST", body: { display_id, ...proof } })

/**
 * Takes goods of an order back. Asked twice it is one request, with one radicado.
 *
 * @throws ApiError whose `code` is the {@link Obstacle}
 */
export const requestWithdrawal = async (
  body: { display_id: number; items: { id: string; quantity: number }[]; reason?: string } & Proof
): Promise<Withdrawal> =>
  (await storeClient().fetch<{ withdrawal: Withdrawal }>("/store/withdrawals", { method: "POST", body })).withdrawal

/** A request by its radicado. The proof is no part of the address, which is kept in logs. @throws ApiError `not_found` */
export const readWithdrawal = async (radicado: string, proof: Proof): Promise<Withdrawal> =>
  (
    await storeClient().fetch<{ withdrawal: Withdrawal }>(`/store/withdrawals/${encodeURIComponent(radicado)}`, {
      headers: { "x-withdrawal-proof": encodeURIComponent("email" in proof ? proof.email : proof.phone) },
    })
  ).withdrawal
