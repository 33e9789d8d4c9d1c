import type { CarrierPort, ShipmentRequest } from "../carriers/port"
import type { Lease, OperationState } from "../modules/shipping/types"
import { correctShipment, firstTold } from "./correct-shipment"
import { runOperation, type Ledger } from "./run-operation"
import { LABEL_STEP } from "./steps"

export type CreateShipmentInput = {
  ledger: Ledger
  carrier: Pick<CarrierPort, "code" | "createShipment" | "modify">
  lease: Lease
  request: ShipmentRequest
  carrier_id: string | null
}

/** Has the carrier confirmed every write that makes a shipment? */
export const isCreated = (
  carrier: Pick<CarrierPort, "createShipment">,
  operations: { step: string; state: OperationState }[]
): boolean => {
  const done = new Set(operations.filter(({ state }) => state === "done").map(({ step }) => step))
  return carrier.createShipment.every((step) => done.has(step.name))
}

/**
 * Makes the shipment at the carrier, from the first step that is not done. May be called again at any time, after a
 * crash between any two steps or within one: no write is sent twice without looking whether it took effect.
 *
 * @returns the carrier's id of the shipment, known once the first step is done, and whether all steps are
 */
export const createShipment = async (
  input: CreateShipmentInput
): Promise<{ complete: boolean; carrier_id: string | null }> => {
  const { ledger, carrier, lease, request } = input
  const steps = carrier.createShipment
  await ledger.planOperations({
    fulfillment_id: lease.fulfillment_id,
    carrier: carrier.code,
    steps: [...steps.map((step) => step.name), LABEL_STEP],
  })

  let carrierId = input.carrier_id
  for (const [index, step] of steps.entries()) {
    if (index === 1 && !(await correctShipment({ ...input, carrier_id: carrierId }))) {
      return { complete: false, carrier_id: carrierId }
    }
    const doneWith = (id: string) => {
      carrierId = id
      return { kind: "done" as const, carrier_id: id }
    }
    const done = await runOperation({
      ledger,
      lease,
      step: step.name,
      request: index === 0 ? firstTold(carrier, request) : { step: step.name, request, carrier_id: carrierId },
      look: async ({ first_sent_at }) => {
        const found = await step.find?.(request, carrierId, first_sent_at)
        return found ? doneWith(found) : null
      },
      perform: async () => doneWith(await step.send(request, carrierId)),
    })
    if (!done) {
      return { complete: false, carrier_id: carrierId }
    }
  }
  return { complete: true, carrier_id: carrierId }
}
