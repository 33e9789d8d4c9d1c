import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { OrderShippingSection } from "../dispatch/components/order/order-shipping-section"

const OrderShippingWidget = ({ data: order }: DetailWidgetProps<AdminOrder>) => (
  <OrderShippingSection orderId={order.id} />
)

export const config = defineWidgetConfig({
  id: "medusa-fulfillment-colombia:order-shipping",
  zone: "order.details.side.before",
})

export default OrderShippingWidget
