import { COD_CONFIRMATION, type CodConfirmationData } from "../templates/cod-confirmation"
import type { Mail } from "./types"

/** What is to be collected for an order, as {@link COD_CONFIRMATION_FIELDS} fetches it. */
export type WaitingCollection = {
  order_id: string
  payment_id: string
  amount: number
  state: string
  deadline_at?: string | Date | null
  order?: {
    display_id: number
    email?: string | null
    currency_code: string
    shipping_address?: { first_name?: string | null } | null
  } | null
}

/** Of the entity `cod_collection`, which `@kaiu/medusa-fulfillment-colombia` keeps. */
export const COD_CONFIRMATION_FIELDS = [
  "order_id",
  "payment_id",
  "amount",
  "state",
  "deadline_at",
  "order.display_id",
  "order.email",
  "order.currency_code",
  "order.shipping_address.first_name",
]

/**
 * The request to confirm an order that is paid at the door; `null` when it waits for nobody, when its buyer has no
 * e-mail, or when the store signs no links. One for each
 * payment: an order that was edited to cost more has a new one, which the buyer is asked about again.
 */
export const codConfirmationMail = (
  collection: WaitingCollection | undefined,
  { url }: { url: string | null }
): Mail | null => {
  const order = collection?.order
  if (!order?.email || !url || collection?.state !== "pending" || !collection.deadline_at) {
    return null
  }
  const data: CodConfirmationData = {
    order_number: `#${order.display_id}`,
    customer_name: order.shipping_address?.first_name ?? null,
    currency_code: order.currency_code,
    amount: collection.amount,
    deadline_at: new Date(collection.deadline_at).toISOString(),
    confirm_url: url,
  }
  return {
    to: order.email,
    template: COD_CONFIRMATION,
    data,
    idempotency_key: `${collection.order_id}:${COD_CONFIRMATION}:${collection.payment_id}`,
    trigger_type: "order.news",
    resource_id: collection.order_id,
    resource_type: "order",
  }
}
