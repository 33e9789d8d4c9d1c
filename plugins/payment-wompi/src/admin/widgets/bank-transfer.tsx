import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { OrderTransfer } from "../bank-transfer/components/order-transfer"
import { isPaidByTransfer } from "../bank-transfer/lib/is-paid-by-transfer"

const BankTransferWidget = ({ data }: DetailWidgetProps<AdminOrder>) =>
  isPaidByTransfer(data) ? <OrderTransfer orderId={data.id} /> : null

export const config = defineWidgetConfig({ zone: "order.details.side.before" })

export default BankTransferWidget
