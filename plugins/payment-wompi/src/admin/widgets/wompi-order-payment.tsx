import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { OrderPaymentSection } from "../wompi/components/order/order-payment-section"

const WompiOrderPaymentWidget = ({ data }: DetailWidgetProps<AdminOrder>) => <OrderPaymentSection orderId={data.id} />

export const config = defineWidgetConfig({ zone: "order.details.side.after" })

export default WompiOrderPaymentWidget
