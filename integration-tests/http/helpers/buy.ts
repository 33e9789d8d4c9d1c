import { eventually, type Shop } from "./shop-suite"

export type Checkout = {
  cartId: string
  /** In pesos. */
  total: number
  sessionId: string
  data: Record<string, string | number>
}

/** An address in a city, by its DANE code; in Medellín unless told. */
export const addressIn = (city_code = "05001000") => ({
  first_name: "Camila",
  last_name: "Rojas",
  address_1: "Calle 45 # 12-34, apto 501",
  city: "Medellín",
  province: "Antioquia",
  country_code: "co",
  phone: "+573001234567",
  metadata: { city_code, document_type: "CC", document_number: "1020345678", neighborhood: "Laureles" },
})

export type PaymentMode = "COD" | "EXTERNAL_PAYMENT"

/** A guest's cart with an address in Medellín, or another city by its DANE code, and the quoted shipping. */
export const cartWithShipping = async (
  shop: Shop,
  headers: Record<string, string>,
  {
    paymentMode = "EXTERNAL_PAYMENT",
    quantity = 2,
    cityCode,
    email = "camila@example.com",
  }: { paymentMode?: PaymentMode; quantity?: number; cityCode?: string; email?: string } = {}
) => {
  const { data: products } = await shop.api.get("/store/products?handle=aceite-esencial-lavanda&fields=id,*variants", {
    headers,
  })
  const variant = products.products[0].variants.find(({ sku }: { sku: string }) => sku === "ACE-LAV-10ML")
  const { data: regions } = await shop.api.get("/store/regions", { headers })
  const created = await shop.api.post(
    "/store/carts",
    {
      region_id: regions.regions[0].id,
      email,
      shipping_address: addressIn(cityCode),
      billing_address: addressIn(cityCode),
      items: [{ variant_id: variant.id, quantity }],
    },
    { headers }
  )
  const cartId = created.data.cart.id as string
  const { data: options } = await shop.api.get(`/store/shipping-options?cart_id=${cartId}`, { headers })
  const option = options.shipping_options.find(({ price_type }: { price_type: string }) => price_type === "calculated")
  const shippingData = { payment_mode: paymentMode }
  const { data: calculated } = await shop.api.post(
    `/store/shipping-options/${option.id}/calculate`,
    { cart_id: cartId, data: shippingData },
    { headers }
  )
  const { data } = await shop.api.post(
    `/store/carts/${cartId}/shipping-methods`,
    { option_id: option.id, data: shippingData },
    { headers }
  )
  return { cart: data.cart, quoted: calculated.shipping_option.amount as number, optionId: option.id as string }
}

/** Asks for a payment session of a cart. Answers what Medusa answers. */
export const startPayment = async (
  shop: Shop,
  headers: Record<string, string>,
  cartId: string,
  providerId: string,
  data?: Record<string, unknown>
) => {
  const { data: collection } = await shop.api.post("/store/payment-collections", { cart_id: cartId }, { headers })
  return shop.api.post(
    `/store/payment-collections/${collection.payment_collection.id}/payment-sessions`,
    { provider_id: providerId, data },
    { headers, validateStatus: () => true }
  )
}

/** A cart with a payment session: Wompi's is ready to be paid on the hosted checkout. */
export const readyToPay = async (
  shop: Shop,
  headers: Record<string, string>,
  provider_id = "pp_wompi_wompi"
): Promise<Checkout> => {
  const { cart } = await cartWithShipping(shop, headers)
  const { data } = await startPayment(shop, headers, cart.id, provider_id)
  const session = data.payment_collection.payment_sessions[0]
  return { cartId: cart.id, total: cart.total, sessionId: session.id, data: session.data }
}

/** Pays (or not) on Wompi's hosted checkout, with what the payment session says. */
export const payOnCheckout = async (
  shop: Shop,
  checkout: Checkout,
  outcome: string,
  changes: Record<string, unknown> = {}
) => {
  const fields = {
    ...Object.fromEntries(new URL(String(checkout.data.checkout_url)).searchParams),
    method: "NEQUI",
    email: "camila@example.com",
    outcome,
    ...changes,
  }
  const response = await fetch(`${shop.sandbox().url}/_sandbox/wompi/checkout/pay`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(fields),
  })
  return { status: response.status, body: (await response.json()) as { transaction?: { id: string } } }
}

type OrderOfCart = { id: string; display_id: number; payment_status: string; total: number }

/** The order that a cart became, once it did. */
export const orderOf = (shop: Shop, cartId: string): Promise<OrderOfCart> =>
  eventually(async () => {
    const query = shop.container().resolve("query")
    const { data } = await query.graph({ entity: "order_cart", fields: ["order_id"], filters: { cart_id: cartId } })
    if (!data[0]) {
      return undefined
    }
    const admin = await shop.as("admin@kaiu.test")
    const { data: found } = await shop.api.get(
      `/admin/orders/${data[0].order_id}?fields=id,display_id,total,payment_status`,
      {
        headers: admin,
      }
    )
    return found.order as OrderOfCart
  })
