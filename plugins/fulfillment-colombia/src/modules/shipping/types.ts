import type { ShipmentStatus } from "../../carriers/status"

/**
 * - `planned`: to be sent.
 * - `sent`: on its way, or its sender died.
 * - `done`: the carrier confirmed it.
 * - `failed`: the carrier did not do it; sent again at `next_attempt_at`, if there is one.
 * - `unknown`: no answer; looked up before it is sent again.
 */
export const OPERATION_STATES = ["planned", "sent", "done", "failed", "unknown"] as const

export type OperationState = (typeof OPERATION_STATES)[number]

export const SHIPMENT_DIRECTIONS = ["outbound", "return"] as const

export type ShipmentDirection = (typeof SHIPMENT_DIRECTIONS)[number]

export type ShipmentRecord = {
  fulfillment_id: string
  order_id: string
  carrier: string
  carrier_id: string | null
  status: ShipmentStatus
  status_at: Date | null
  synced_status: ShipmentStatus
  tracking_number: string | null
  polls: number
}

/** The right to write to the carrier for one shipment, for a limited time. */
export type Lease = { fulfillment_id: string; lease_id: string }

export type OperationAttempt = {
  id: string
  attempts: number
  /** An earlier send was not answered: look before sending. */
  uncertain: boolean
  first_sent_at: Date
}

/** `done`: nothing to do. `wait`: its time has not come, or another process holds the lease. */
export type BeginAnswer = { kind: "done" } | { kind: "wait" } | { kind: "go"; attempt: OperationAttempt }
