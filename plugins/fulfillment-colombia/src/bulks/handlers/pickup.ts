import type { MedusaContainer } from "@medusajs/framework/types"
import { problemText } from "../../dispatches/problem-texts"
import type { PickupResult } from "../../shipments/request-pickups"
import { PICKUP_STEP } from "../../shipments/steps"
import { shippingRequestPickupsWorkflow } from "../../workflows/workflows/request-pickups"
import { resolveShipping } from "../../workflows/utils/resolve-shipment"
import type { BulkHandler, Outcome } from "../outcome"

const BUSY_SECONDS = 2
/** An unanswered request is looked up after any call's time limit, and given up after some looks. */
const UNKNOWN_SECONDS = 20
const LOOKS = 3

const NO_LABEL: Outcome = {
  status: "failed",
  message: "El rótulo de este despacho aún no está listo.",
  remedy: "Espera a que esté en «Listo» y pide la recogida otra vez.",
}

const toOutcome = ({ status, kind, message }: PickupResult, attempts: number): Outcome => {
  if (status === "requested") {
    return { status: "done" }
  }
  if (kind === "busy") {
    return { status: "again", seconds: BUSY_SECONDS, counts: false }
  }
  if (status === "unknown" && attempts < LOOKS) {
    return { status: "again", seconds: UNKNOWN_SECONDS, counts: true }
  }
  return kind && kind !== "not_ready"
    ? { status: "failed", ...problemText(PICKUP_STEP, kind) }
    : { status: "failed", message: message ?? "", remedy: "Actualiza la lista y revisa en qué estado va." }
}

const ask = async (
  container: MedusaContainer,
  ids: string[],
  date: string | null
): Promise<Map<string, PickupResult>> => {
  const { result } = await shippingRequestPickupsWorkflow(container).run({
    input: { fulfillment_ids: ids, ...(date ? { date } : {}) },
  })
  return new Map(result.map((one) => [one.fulfillment_id, one]))
}

/** Some carriers refuse a whole request for one parcel of it: then each is asked for on its own. */
const askOneByOne = async (container: MedusaContainer, results: Map<string, PickupResult>, date: string | null) => {
  const refused = [...results.values()].filter(({ kind }) => kind === "refused")
  if (results.size > 1) {
    for (const { fulfillment_id } of refused) {
      const [[, result]] = await ask(container, [fulfillment_id], date)
      results.set(fulfillment_id, result)
    }
  }
  return results
}

/** Asks the couriers for several parcels in one request for each carrier. */
export const pickup: BulkHandler = async (container, { pickup_date }, items) => {
  const ids = [...new Set(items.map(({ fulfillment_id }) => fulfillment_id as string))]
  const labels = await resolveShipping(container).listShippingLabels(
    { fulfillment_id: ids },
    { select: ["fulfillment_id"], take: ids.length * 3 }
  )
  const labelled = new Set(labels.map(({ fulfillment_id }) => fulfillment_id))
  const ready = ids.filter((id) => labelled.has(id))
  const asked = ready.length ? await ask(container, ready, pickup_date) : new Map<string, PickupResult>()
  const results = await askOneByOne(container, asked, pickup_date)
  return items.map(({ fulfillment_id, attempts }) => {
    const result = results.get(fulfillment_id as string)
    return result ? toOutcome(result, attempts) : NO_LABEL
  })
}
