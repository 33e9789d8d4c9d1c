import { ORDER_TRANSFER, type OrderTransferData } from "../templates/order-transfer"
import type { Mail } from "./types"

/** Of the entity `order_change`: a request to move an order to an account. */
export type TransferChange = {
  id: string
  status: string
  actions?: ({ action: string; reference_id?: string | null; details?: Record<string, unknown> | null } | null)[]
}

export const TRANSFER_CHANGE_FIELDS = ["id", "status", "actions.action", "actions.reference_id", "actions.details"]

export type TransferredOrder = {
  id: string
  display_id: number
  email?: string | null
  shipping_address?: { first_name?: string | null } | null
}

export const TRANSFERRED_ORDER_FIELDS = ["id", "display_id", "email", "shipping_address.first_name"]

const transferOf = (change: TransferChange | undefined) =>
  change?.actions?.find((action) => action?.action === "TRANSFER_CUSTOMER")

/** The account that asks. */
export const askingCustomerId = (change: TransferChange | undefined): string => transferOf(change)?.reference_id ?? ""

type Facts = { change?: TransferChange; order?: TransferredOrder; asking?: { email: string } }

/** The question to whoever bought; `null` once it was answered or withdrawn. One per request. */
export const orderTransferMail = ({ change, order, asking }: Facts): Mail | null => {
  const token = transferOf(change)?.details?.token
  if (!order?.email || !asking || change?.status !== "requested" || typeof token !== "string") {
    return null
  }
  const data: OrderTransferData = {
    order_id: order.id,
    order_number: `#${order.display_id}`,
    customer_name: order.shipping_address?.first_name ?? null,
    requested_by: asking.email,
    token,
  }
  return {
    to: order.email,
    template: ORDER_TRANSFER,
    data,
    idempotency_key: `${change.id}:${ORDER_TRANSFER}`,
    trigger_type: "order.transfer_requested",
    resource_id: order.id,
    resource_type: "order",
  }
}
