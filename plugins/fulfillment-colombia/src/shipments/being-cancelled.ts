import type { Ledger } from "./run-operation"
import { isBeingCancelled } from "./cancel-shipment"
import { CANCEL_STEP } from "./steps"

/** Said to whoever wants to send such a parcel off. */
export const BEING_CANCELLED =
  "Este despacho se está cancelando: la transportadora aún no confirma la anulación, y no se entrega al mensajero."

/** Those of these fulfillments whose carrier was asked to cancel them and has not said what became of it. */
export const findBeingCancelled = async (
  ledger: Pick<Ledger, "listCarrierOperations">,
  fulfillmentIds: string[]
): Promise<ReadonlySet<string>> => {
  const operations = await ledger.listCarrierOperations(
    { fulfillment_id: fulfillmentIds, step: CANCEL_STEP },
    { take: fulfillmentIds.length }
  )
  return new Set(
    operations.filter((operation) => isBeingCancelled([operation])).map(({ fulfillment_id }) => fulfillment_id)
  )
}
