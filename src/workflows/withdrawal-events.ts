/** `{withdrawal_id, state}`: a shopper has withdrawn from a purchase. */
export const WITHDRAWAL_REQUESTED = "withdrawal.requested"

/** `{withdrawal_id, state}`: it was accepted or refused, its goods are back, or its money is. */
export const WITHDRAWAL_DECIDED = "withdrawal.decided"

export type WithdrawalEvent = { withdrawal_id: string; state: string }

/** The event that tells of a state. */
export const eventOf = (state: string): string => (state === "received" ? WITHDRAWAL_REQUESTED : WITHDRAWAL_DECIDED)
