/**
 * - `waiting`: the order is placed, the money is not seen yet
 * - `confirmed`: the payment is captured
 * - `expired`: the time limit ran out and the order was cancelled
 * - `cancelled`: the order was cancelled by somebody
 */
export const TRANSFER_STATES = ["waiting", "confirmed", "expired", "cancelled"] as const

export type TransferState = (typeof TRANSFER_STATES)[number]

export const TRANSFER_INTENTS = ["confirm", "cancel", "expire"] as const

export type TransferIntent = (typeof TRANSFER_INTENTS)[number]
