import type { Difference } from "../fault-run"
import type { CarrierOrder, Errand, Parcel, ShippingBooks } from "./types"

const isOpen = ({ status }: CarrierOrder) => status !== "CANCELLED"

const compareParcel = (parcel: Parcel, carrier: CarrierOrder[]): string[] => {
  const mine = carrier.filter(({ external_order_id }) => external_order_id === parcel.fulfillment_id)
  const open = mine.filter(isOpen)
  if (parcel.is_canceled) {
    return open.length > 0 ? [`is cancelled and has ${open.length} open orders at the carrier`] : []
  }
  const problems: string[] = []
  if (mine.length !== 1 || open.length !== 1) {
    problems.push(`has ${mine.length} orders at the carrier, ${open.length} of them open`)
    return problems
  }
  const guides = open[0].shipments.map(({ tracking_number }) => tracking_number)
  if (guides.length !== 1) {
    problems.push(`has ${guides.length} guides`)
  }
  if (parcel.carrier_id !== open[0].id || parcel.tracking_number !== guides[0]) {
    problems.push(
      `knows order ${parcel.carrier_id} and guide ${parcel.tracking_number} instead of ${open[0].id}, ${guides}`
    )
  }
  if (parcel.labels !== 1) {
    problems.push(`has ${parcel.labels} labels`)
  }
  if (parcel.shown.join() !== guides.join()) {
    problems.push(`shows the guides [${parcel.shown}] instead of [${guides}]`)
  }
  return problems
}

/**
 * Every parcel belongs to an order of the shop, and has one order, one guide and one label at its carrier; a cancelled
 * one has none open; no order at the carrier is nobody's.
 */
export const compareShipments = ({ carrier, parcels }: Pick<ShippingBooks, "carrier" | "parcels">): Difference[] => {
  const known = new Set(parcels.map(({ fulfillment_id }) => fulfillment_id))
  const orphans = carrier.filter((order) => isOpen(order) && !known.has(order.external_order_id))
  return [
    ...parcels
      .filter(({ order_id }) => order_id !== null)
      .flatMap((parcel) =>
        compareParcel(parcel, carrier).map((says) => ({ about: `fulfillment ${parcel.fulfillment_id}`, says }))
      ),
    ...orphans.map(({ id }) => ({ about: `the carrier's order ${id}`, says: "belongs to no fulfillment" })),
    ...parcels
      .filter(({ order_id, is_canceled }) => order_id === null && !is_canceled)
      .map(({ fulfillment_id }) => ({ about: `fulfillment ${fulfillment_id}`, says: "belongs to no order" })),
  ]
}

/** Every order has the parcels that staff packed for it, and Medusa counts its goods as packed once. */
export const compareErrands = ({ parcels, orders }: ShippingBooks, errands: Errand[]): Difference[] =>
  errands.flatMap(({ order_id, story, expected }) => {
    const about = `order ${order_id} (${story})`
    const live = parcels.filter((parcel) => parcel.order_id === order_id && !parcel.is_canceled).length
    const { ordered = 0, packed = 0 } = orders.find(({ id }) => id === order_id) ?? {}
    const isRight = live === 1 ? expected !== "cancelled" : live === 0 && expected !== "parcel"
    return [
      ...(isRight ? [] : [{ about, says: `has ${live} parcels, expected: ${expected}` }]),
      ...(packed === live * ordered ? [] : [{ about, says: `${packed} of ${ordered} are packed in ${live} parcels` }]),
    ]
  })
