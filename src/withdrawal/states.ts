/**
 * What becomes of a withdrawal, in order. `received`: the shopper has told the shop, which is all that the law asks of
 * them; `goods_back`: Medusa's return was received.
 */
export const WITHDRAWAL_STATES = ["received", "accepted", "refused", "goods_back", "refunded"] as const

export type WithdrawalState = (typeof WITHDRAWAL_STATES)[number]

/** From where each state may be reached. Nothing leaves `refused` and `refunded`. */
export const COMES_FROM: Readonly<Record<Exclude<WithdrawalState, "received">, readonly WithdrawalState[]>> = {
  accepted: ["received"],
  refused: ["received"],
  goods_back: ["accepted"],
  refunded: ["accepted", "goods_back"],
}
