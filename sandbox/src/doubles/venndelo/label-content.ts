import type { LabelContent } from "../../labels/draw-label"
import { findCity } from "./find-city"
import { billedKilos } from "./quote"
import type { ApiOrder } from "./types"

const placeOf = (place: ApiOrder["shipping_info"] | ApiOrder["pickup_info"]): string => {
  const { name, subdivision_name } = findCity(place)
  return name === subdivision_name ? name : `${name} (${subdivision_name})`
}

/** What the label of an order says. */
export const labelContent = (order: ApiOrder, guide: string): LabelContent => {
  const { pickup_info: from, shipping_info: to } = order
  return {
    heading: "COORDINADORA · VENNDELO",
    guide,
    barcode: guide,
    reference: [order.external_order_id, order.line_items[0]?.name].filter(Boolean).join(" · "),
    sender: [from.contact_name, from.address_1, `${placeOf(from)} · ${from.contact_phone}`],
    recipient: [
      `${to.first_name} ${to.last_name}`,
      to.address_1,
      placeOf(to),
      ...(to.phone ? [`Tel. ${to.phone}`] : []),
    ],
    destination: findCity(to).name.toUpperCase(),
    facts: `PIN ${order.pin} · ${billedKilos(order.line_items)} kg · 1 pieza`,
    collect: order.payment_method_code === "COD" ? order.total : 0,
  }
}
