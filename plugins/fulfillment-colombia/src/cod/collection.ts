import type { CodCancelReason, CodConfirmer, CodState } from "./states"

/** What a courier is to collect for one order, and what became of it. */
export type CodCollectionRecord = {
  id: string
  order_id: string
  payment_id: string
  /** Whole pesos. */
  amount: number
  state: CodState
  confirmed_by: CodConfirmer | null
  /** The member of staff who confirmed. */
  actor_id: string | null
  cancel_reason: CodCancelReason | null
  /** Until when somebody has to confirm; null when nobody has to. */
  deadline_at: Date | null
  confirmed_at: Date | null
  collected_at: Date | null
  cancelled_at: Date | null
  returned_at: Date | null
  /** The last state that listeners have been told of. */
  announced_state: CodState | null
  created_at: Date
}
