import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { BulkKind } from "../../bulks/kinds"
import { askingTime, pickupCalendar, whyNotOn } from "../../pickups/calendar"
import { resolveShipping } from "../utils/resolve-shipment"

export const openBulkStepId = "open-bulk"

export type OpenBulkInput = {
  kind: BulkKind
  /** Of `prepare`. */
  order_ids?: string[]
  /** Of everything else. */
  fulfillment_ids?: string[]
  /** Of `pickup`: the day, `YYYY-MM-DD`; the next round without it. */
  pickup_date?: string
  actor_id?: string | null
}

const unique = (ids: string[] = []) => [...new Set(ids)]

/** The day of a pickup and when the couriers are asked. @throws MedusaError `invalid_data` in Spanish */
const planPickup = (date: string | undefined, cutOffHour: number) => {
  const now = new Date()
  const day = date ?? pickupCalendar(now, cutOffHour).next_date
  const reason = whyNotOn(day, now, cutOffHour)
  if (reason) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, reason)
  }
  return { pickup_date: day, first_attempt_at: askingTime(day, now, cutOffHour) }
}

/** Records bulk work before any of it is done. Without compensation: what is on record is done. */
export const openBulkStep = createStep(
  openBulkStepId,
  async ({ kind, order_ids, fulfillment_ids, pickup_date, actor_id = null }: OpenBulkInput, { container }) => {
    const shipping = resolveShipping(container)
    const ids = unique(fulfillment_ids)
    const shipments = ids.length
      ? await shipping.listCarrierShipments({ fulfillment_id: ids }, { take: ids.length })
      : []
    const orderOf = new Map(shipments.map((shipment) => [shipment.fulfillment_id, shipment.order_id]))
    const items =
      kind === "prepare"
        ? unique(order_ids).map((order_id) => ({ order_id, fulfillment_id: null }))
        : ids.map((fulfillment_id) => ({ order_id: orderOf.get(fulfillment_id) ?? null, fulfillment_id }))
    const plan =
      kind === "pickup"
        ? planPickup(pickup_date, shipping.options.pickup.cutOffHour)
        : { pickup_date: null, first_attempt_at: null }
    return new StepResponse({ id: await shipping.openBulk({ kind, actor_id, items, ...plan }) })
  }
)
