const ADDRESS = {
  first_name: "Camila",
  last_name: "Rojas",
  address_1: "Calle 45 # 12-34, apto 501",
  city: "Medellín",
  province: "Antioquia",
  country_code: "co",
  phone: "+573001234567",
  metadata: { city_code: "05001000", document_type: "CC", document_number: "1020345678", neighborhood: "Laureles" },
}

const SKU = "ACE-LAV-10ML"

export type PlacedOrder = { id: string; display_id: number }

/** Calls the shop. @throws Error with the answer when it is not a good one */
export const call = async <T>(url: string, headers: Record<string, string>, body?: object): Promise<T> => {
  const response = await fetch(url, {
    method: body ? "POST" : "GET",
    headers: { "content-type": "application/json", ...headers },
    body: body && JSON.stringify(body),
  })
  const text = await response.text()
  if (!response.ok) {
    throw new Error(`${url} answered ${response.status}: ${text}`)
  }
  return JSON.parse(text) as T
}

const storeHeaders = async (backendUrl: string, staff: Record<string, string>) => {
  const { api_keys } = await call<{ api_keys: { token: string; title: string }[] }>(
    `${backendUrl}/admin/api-keys?type=publishable`,
    staff
  )
  const key = api_keys.find(({ title }) => title === "Tienda KAIU (navegador)")
  return { "x-publishable-api-key": key?.token ?? "" }
}

/**
 * An order that is paid at the door, bought over the store API and confirmed by staff: it waits to be packed.
 *
 * @param staff headers of an admin
 */
export const placeCodOrder = async (backendUrl: string, staff: Record<string, string>): Promise<PlacedOrder> => {
  const headers = await storeHeaders(backendUrl, staff)
  const store = <T>(path: string, body?: object) => call<T>(`${backendUrl}/store${path}`, headers, body)

  const { products } = await store<{ products: { variants: { id: string; sku: string }[] }[] }>(
    "/products?handle=aceite-esencial-lavanda&fields=id,*variants"
  )
  const { regions } = await store<{ regions: { id: string }[] }>("/regions")
  const { cart } = await store<{ cart: { id: string } }>("/carts", {
    region_id: regions[0].id,
    email: "camila@example.com",
    shipping_address: ADDRESS,
    billing_address: ADDRESS,
    items: [{ variant_id: products[0].variants.find(({ sku }) => sku === SKU)?.id, quantity: 2 }],
  })
  const { shipping_options } = await store<{ shipping_options: { id: string; price_type: string }[] }>(
    `/shipping-options?cart_id=${cart.id}`
  )
  await store(`/carts/${cart.id}/shipping-methods`, {
    option_id: shipping_options.find(({ price_type }) => price_type === "calculated")?.id,
    data: { payment_mode: "COD" },
  })
  const { payment_collection } = await store<{ payment_collection: { id: string } }>("/payment-collections", {
    cart_id: cart.id,
  })
  await store(`/payment-collections/${payment_collection.id}/payment-sessions`, { provider_id: "pp_cod_cod" })
  const { order } = await store<{ order: PlacedOrder }>(`/carts/${cart.id}/complete`, {})
  return order
}

/** The buyer's word, given to staff on the phone. */
export const confirmCodOrder = (backendUrl: string, staff: Record<string, string>, orderId: string) =>
  call(`${backendUrl}/admin/shipping/cod/${orderId}/confirm`, staff, {})
