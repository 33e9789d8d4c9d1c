import type { CarrierPort, ShipmentRequest } from "../carriers/port"
import type { Lease, OperationState } from "../modules/shipping/types"
import { hash, runOperation, type Ledger } from "./run-operation"
import { isModifyStep, modifyStep } from "./steps"

export type CorrectShipmentInput = {
  ledger: Ledger
  carrier: Pick<CarrierPort, "code" | "createShipment" | "modify">
  lease: Lease
  request: ShipmentRequest
  carrier_id: string | null
}

type Told = { step: string; state: OperationState; request_hash: string | null }

/** What the first write tells the carrier, and every correction after it: the same hash is the same parcel. */
export const firstTold = (carrier: Pick<CarrierPort, "createShipment">, request: ShipmentRequest) => ({
  step: carrier.createShipment[0].name,
  request,
  carrier_id: null,
})

const countOf = ({ step }: Told): number => Number(step.slice(step.indexOf(":") + 1))

/**
 * Tells the carrier of an address that was corrected between two writes, on record, if it can still be told. A carrier
 * that cannot keeps what it has, and so does one that has made the guide.
 *
 * @returns whether the carrier knows what the request says, or never will; when not, later steps have to wait
 */
export const correctShipment = async (input: CorrectShipmentInput): Promise<boolean> => {
  const { ledger, carrier, lease, request, carrier_id } = input
  const [first, ...later] = carrier.createShipment
  const { fulfillment_id } = lease
  if (!carrier.modify || !carrier_id) {
    return true
  }
  const operations: Told[] = await ledger.listCarrierOperations({ fulfillment_id })
  const last = later.at(-1)
  const isMade = operations.some(({ step, state }) => step === last?.name && state !== "planned" && state !== "failed")
  const corrections = operations.filter(({ step }) => isModifyStep(step)).sort((a, b) => countOf(a) - countOf(b))
  const told = corrections.at(-1) ?? operations.find(({ step }) => step === first.name)
  const content = firstTold(carrier, request)
  const isOpen = corrections.length > 0 && told?.state !== "done"
  if (isMade || !told || (!isOpen && told.request_hash === hash(content))) {
    return true
  }
  const step = isOpen ? told.step : modifyStep(corrections.length + 1)
  await ledger.planOperations({ fulfillment_id, carrier: carrier.code, steps: [step] })
  return runOperation({
    ledger,
    lease,
    step,
    request: content,
    perform: async () => {
      await carrier.modify?.(carrier_id, request)
      return { kind: "done", carrier_id }
    },
  })
}
