import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { KnownPayer } from "../../wompi/payer"

type Address = { first_name?: string | null; last_name?: string | null; phone?: string | null } | null

type Buyer = {
  email?: string | null
  customer?: { email?: string | null } | null
  billing_address?: Address
  shipping_address?: Address
}

const BUYER_FIELDS = ["email", "customer.email", "billing_address.*", "shipping_address.*"]

const nameOf = (address: Address | undefined): string | null =>
  [address?.first_name, address?.last_name].filter(Boolean).join(" ").trim() || null

/** The cart or order of a payment collection. */
const readBuyer = async (container: MedusaContainer, collectionId: string): Promise<Buyer> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const filters = { payment_collection_id: collectionId }
  const { data: carts } = await query.graph({
    entity: "cart_payment_collection",
    fields: BUYER_FIELDS.map((field) => `cart.${field}`),
    filters,
  })
  if (carts[0]?.cart) {
    return carts[0].cart as Buyer
  }
  const { data: orders } = await query.graph({
    entity: "order_payment_collection",
    fields: BUYER_FIELDS.map((field) => `order.${field}`),
    filters,
  })
  return (orders[0]?.order ?? {}) as Buyer
}

/** What the shop knows of who pays a payment session, and where the shopper goes back to. */
export const readKnownPayer = async (container: MedusaContainer, sessionId: string): Promise<KnownPayer> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: sessions } = await query.graph({
    entity: "payment_session",
    fields: ["payment_collection_id", "data"],
    filters: { id: sessionId },
  })
  const buyer = sessions[0] ? await readBuyer(container, sessions[0].payment_collection_id) : {}
  const redirectUrl = sessions[0]?.data?.redirect_url
  return {
    email: buyer.email ?? buyer.customer?.email ?? null,
    full_name: nameOf(buyer.billing_address) ?? nameOf(buyer.shipping_address),
    phone_number: buyer.billing_address?.phone || buyer.shipping_address?.phone || null,
    redirectUrl: typeof redirectUrl === "string" ? redirectUrl : null,
  }
}
