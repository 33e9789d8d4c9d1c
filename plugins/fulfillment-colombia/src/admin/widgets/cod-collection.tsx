import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { CodSection } from "../components/cod/cod-section"
import { isCodOrder } from "../lib/is-cod-order"

/** On the page of an order that is paid at the door. */
const CodCollectionWidget = ({ data: order }: DetailWidgetProps<AdminOrder>) =>
  isCodOrder(order) ? <CodSection orderId={order.id} /> : null

export const config = defineWidgetConfig({
  id: "medusa-fulfillment-colombia:cod-collection",
  zone: "order.details.side.before",
})

export default CodCollectionWidget
