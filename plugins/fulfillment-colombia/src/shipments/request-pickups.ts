import { isCarrierError, type CarrierErrorKind } from "../carriers/carrier-error"
import type { CarrierPort } from "../carriers/port"
import { STATUS_STAGES } from "../carriers/status"
import type { Lease, OperationAttempt } from "../modules/shipping/types"
import { BEING_CANCELLED, findBeingCancelled } from "./being-cancelled"
import { afterFailure } from "./retry-delays"
import type { Ledger } from "./run-operation"
import { PICKUP_STEP } from "./steps"

export type PickupCandidate = { lease: Lease; carrier_id: string }

export type PickupResult = {
  fulfillment_id: string
  status: "requested" | "failed" | "unknown"
  message: string | null
  /** Why it failed: `busy` when another process works on it, `not_ready` when it cannot be collected as it is. */
  kind?: CarrierErrorKind | "busy" | "not_ready"
}

export type RequestPickupsInput = {
  ledger: Ledger
  carrier: Pick<CarrierPort, "code" | "pickup" | "track">
  candidates: PickupCandidate[]
  /** The day on which the courier is to come, `YYYY-MM-DD`. */
  date: string
}

const BUSY = "Otro proceso trabaja en este despacho."
const LEFT_OUT = "La transportadora no incluyó este despacho."

type Begun = PickupCandidate & { attempt: OperationAttempt }

const requested = ({ lease }: PickupCandidate): PickupResult => ({
  fulfillment_id: lease.fulfillment_id,
  status: "requested",
  message: null,
})

const begin = async (input: RequestPickupsInput, candidate: PickupCandidate): Promise<Begun | PickupResult> => {
  const { ledger, carrier } = input
  const { lease, carrier_id } = candidate
  // Asked once the lease is held: whoever had it may have asked for the cancellation.
  if ((await findBeingCancelled(ledger, [lease.fulfillment_id])).size > 0) {
    return { fulfillment_id: lease.fulfillment_id, status: "failed", message: BEING_CANCELLED, kind: "not_ready" }
  }
  await ledger.planOperations({ fulfillment_id: lease.fulfillment_id, carrier: carrier.code, steps: [PICKUP_STEP] })
  const begun = await ledger.beginOperation({ lease, step: PICKUP_STEP, request_hash: carrier_id })
  if (begun.kind === "done") {
    return requested(candidate)
  }
  if (begun.kind === "wait") {
    return { fulfillment_id: lease.fulfillment_id, status: "failed", message: BUSY, kind: "busy" }
  }
  return { ...candidate, attempt: begun.attempt }
}

/** An unanswered request may have been heard: then the shipment already waits for the courier. */
const wasHeard = async ({ carrier }: RequestPickupsInput, { attempt, carrier_id }: Begun): Promise<boolean> => {
  if (!attempt.uncertain) {
    return false
  }
  const { status } = await carrier.track(carrier_id)
  return STATUS_STAGES[status] >= STATUS_STAGES.pickup_requested
}

/** Records a failure so that staff may ask again at once: pickups are never repeated by themselves. */
const suspend = async (
  ledger: Ledger,
  { attempt, lease }: Begun,
  { state, message, kind }: { state: "failed" | "unknown"; message: string; kind: CarrierErrorKind }
): Promise<PickupResult> => {
  await ledger.suspendOperation({
    id: attempt.id,
    state,
    error: message,
    error_kind: kind,
    next_attempt_at: new Date(),
  })
  return { fulfillment_id: lease.fulfillment_id, status: state, message, kind }
}

/** Asks the carrier to collect several shipments in one request. A partial success is normal and told one by one. */
export const requestPickups = async (input: RequestPickupsInput): Promise<PickupResult[]> => {
  const { ledger, carrier, candidates } = input
  const results: PickupResult[] = []
  const begun: Begun[] = []
  for (const candidate of candidates) {
    const started = await begin(input, candidate)
    if ("attempt" in started) {
      begun.push(started)
    } else {
      results.push(started)
    }
  }
  const complete = async (one: Begun) => {
    await ledger.completeOperation({ id: one.attempt.id, carrier_id: one.carrier_id })
    results.push(requested(one))
  }

  let open = begun
  try {
    const heard = await Promise.all(begun.map((one) => wasHeard(input, one)))
    open = begun.filter((_, index) => !heard[index])
    await Promise.all(begun.filter((_, index) => heard[index]).map(complete))
    const ids = open.map((one) => one.carrier_id)
    const answer = open.length ? await carrier.pickup(ids, input.date) : { accepted: [] }
    for (const one of open) {
      if (answer.accepted.includes(one.carrier_id)) {
        await complete(one)
      } else {
        results.push(await suspend(ledger, one, { state: "failed", message: LEFT_OUT, kind: "refused" }))
      }
    }
  } catch (error) {
    if (!isCarrierError(error)) {
      throw error
    }
    for (const one of open) {
      const { state } = afterFailure(error.kind, one.attempt.attempts, new Date())
      results.push(await suspend(ledger, one, { state, message: error.message, kind: error.kind }))
    }
  }
  return results
}
