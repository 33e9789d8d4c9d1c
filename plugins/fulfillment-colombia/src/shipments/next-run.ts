import { isTerminal, type ShipmentStatus } from "../carriers/status"
import type { OperationState } from "../modules/shipping/types"
import { backOff, TRACKING } from "./retry-delays"

export type ScheduleFacts = {
  status: ShipmentStatus
  /** The carrier has the shipment, so its whereabouts can be read. */
  trackable: boolean
  polls: number
  /** Those the shipment goes on with by itself: a pickup is asked for by staff. */
  operations: { state: OperationState; next_attempt_at: Date | null }[]
}

/**
 * When a shipment wants attention again: at its next operation or its next reading, whichever is first; `null` when
 * it is over, or when everything left has been given up and waits for a person.
 */
export const nextRunAt = ({ status, trackable, polls, operations }: ScheduleFacts, now: Date): Date | null => {
  if (isTerminal(status)) {
    return null
  }
  const times = operations
    .filter((operation) => operation.state !== "done" && operation.state !== "planned")
    .filter((operation) => !(operation.state === "failed" && !operation.next_attempt_at))
    .map((operation) => operation.next_attempt_at?.getTime() ?? now.getTime())
  if (trackable) {
    times.push(now.getTime() + backOff(TRACKING, polls + 1))
  }
  return times.length ? new Date(Math.min(...times)) : null
}
