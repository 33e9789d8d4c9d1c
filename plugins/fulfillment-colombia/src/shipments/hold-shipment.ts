import { isCarrierError } from "../carriers/carrier-error"
import type { CarrierPort, CarrierStep } from "../carriers/port"
import type { Lease } from "../modules/shipping/types"
import { isCreated } from "./create-shipment"
import { isUnanswered, nextLookAt } from "./lost-write"
import { afterFailure } from "./retry-delays"
import type { Ledger } from "./run-operation"

/** The buyer's data may be corrected meanwhile, or the order paid again. */
const LOOK_AGAIN_MS = 5 * 60 * 1000

export type HoldShipmentInput = {
  ledger: Ledger
  carrier: Pick<CarrierPort, "code" | "createShipment">
  lease: Lease
  carrier_id: string | null
  /** Why the carrier is not told of the parcel, in Spanish for staff. */
  reason: string
  now?: Date
}

type Operation = Awaited<ReturnType<Ledger["listCarrierOperations"]>>[number]
type Waiting = { step: CarrierStep; operation: Operation }

/** The first write that the carrier has not confirmed, and all of them. */
const readWaiting = async ({ ledger, carrier, lease: { fulfillment_id } }: HoldShipmentInput) => {
  const operations = await ledger.listCarrierOperations({ fulfillment_id })
  const [waiting] = carrier.createShipment.flatMap((step): Waiting[] => {
    const operation = operations.find((one) => one.step === step.name && one.state !== "done")
    return operation ? [{ step, operation }] : []
  })
  return { operations, waiting: waiting as Waiting | undefined }
}

/**
 * Asks the carrier, once it is due, what became of an unanswered write. One that it does not show stays unanswered, with
 * the reason, until a second look: a carrier may show late what it has taken.
 */
const lookUp = async (input: HoldShipmentInput, { step, operation }: Waiting): Promise<void> => {
  const { ledger, lease, carrier_id, reason, now = new Date() } = input
  const { id, request_hash, updated_at } = operation
  const again = new Date(now.getTime() + LOOK_AGAIN_MS)
  // The hash stays that of what was sent.
  const begun = await ledger.beginOperation({ lease, step: step.name, request_hash: request_hash ?? "" })
  if (begun.kind !== "go") {
    return
  }
  const { attempts, first_sent_at } = begun.attempt
  try {
    const external_order_id = lease.fulfillment_id
    const found = await step.find?.({ external_order_id }, carrier_id, first_sent_at)
    if (found) {
      await ledger.completeOperation({ id, carrier_id: found })
      return
    }
    const isLast = !step.find || (operation.state === "unknown" && operation.error === reason)
    await ledger.suspendOperation({
      id,
      state: isLast ? "failed" : "unknown",
      error: reason,
      error_kind: "refused",
      next_attempt_at: (isLast ? null : nextLookAt(new Date(updated_at), 1, now)) ?? again,
    })
  } catch (error) {
    if (!isCarrierError(error)) {
      throw error
    }
    // Whoever could not be asked has not said that it came to nothing.
    const next_attempt_at = afterFailure(error.kind, attempts, now).next_attempt_at ?? again
    await ledger.suspendOperation({
      id,
      state: "unknown",
      error: error.message,
      error_kind: error.kind,
      next_attempt_at,
    })
  }
}

/**
 * Puts on record why a shipment is not made, or not made further, and sends nothing. A write that was sent and not
 * answered is looked up first, by our id: what the carrier has taken is then known, and can be cancelled there.
 *
 * @returns whether the carrier has made the whole shipment all the same
 */
export const holdShipment = async (input: HoldShipmentInput): Promise<{ complete: boolean }> => {
  const { ledger, carrier, lease, reason, now = new Date() } = input
  const { fulfillment_id } = lease
  const steps = carrier.createShipment.map(({ name }) => name)
  await ledger.planOperations({ fulfillment_id, carrier: carrier.code, steps })
  const { waiting: before } = await readWaiting(input)
  if (before && isUnanswered(before.operation)) {
    await lookUp(input, before)
  }
  const { operations, waiting } = await readWaiting(input)
  if (waiting?.operation.state === "planned" || waiting?.operation.state === "failed") {
    await ledger.suspendOperation({
      id: waiting.operation.id,
      state: "failed",
      error: reason,
      error_kind: "refused",
      next_attempt_at: new Date(now.getTime() + LOOK_AGAIN_MS),
    })
  }
  return { complete: isCreated(carrier, operations) }
}
