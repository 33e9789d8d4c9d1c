/** What of the Store API's answers the bench reads. */
type StoreAnswer = {
  cart: { id: string }
  regions: { id: string }[]
  products: { variants: { id: string }[] }[]
  shipping_options: { id: string; price_type: string }[]
  message?: string
}

/** A shopper's browser as the bench plays it: Store API over HTTP. */
export type StoreCall = (method: "GET" | "POST", path: string, body?: unknown) => Promise<StoreAnswer>

const AT_A_TIME = 10

/** The key that the storefront puts into its page. */
const publishableKey = async (storefrontUrl: string): Promise<string> => {
  const page = await (await fetch(storefrontUrl)).text()
  const key = /"publishableKey":"(pk_[^"]+)"/.exec(page)?.[1]
  if (!key) {
    throw new Error("The storefront's page has no publishable key.")
  }
  return key
}

export const openStore = async (shop: { backendUrl: string; storefrontUrl: string }): Promise<StoreCall> => {
  const headers = {
    "content-type": "application/json",
    "x-publishable-api-key": await publishableKey(shop.storefrontUrl),
  }
  return async (method, path, body) => {
    const init = { method, headers, body: body === undefined ? undefined : JSON.stringify(body) }
    const response = await fetch(`${shop.backendUrl}${path}`, init)
    const answer = (await response.json()) as StoreAnswer
    if (!response.ok) {
      throw new Error(`${method} ${path.split("?")[0]} answered ${response.status}: ${answer.message}`)
    }
    return answer
  }
}

const addressIn = (city_code: string) => ({
  first_name: "Camila",
  last_name: "Rojas",
  address_1: "Calle 45 # 12-34",
  city: "Ciudad",
  country_code: "co",
  phone: "+573001234567",
  metadata: { city_code, document_type: "CC", document_number: "1020345678" },
})

/** Carts that differ in nothing but the city, one after the other through the cities. */
export const fillCarts = async (store: StoreCall, count: number, cities: string[]): Promise<string[]> => {
  const { regions } = await store("GET", "/store/regions")
  const { products } = await store("GET", "/store/products?limit=1&fields=id,variants.id")
  const items = [{ variant_id: products[0].variants[0].id, quantity: 1 }]
  const ids: string[] = []
  while (ids.length < count) {
    const turn = Array.from({ length: Math.min(AT_A_TIME, count - ids.length) }, async (_, index) => {
      const number = ids.length + index
      const shipping_address = addressIn(cities[number % cities.length])
      // One each: Medusa makes a customer of an address, and refuses to make it twice at once.
      const body = { region_id: regions[0].id, email: `comprador-${number}@example.com`, shipping_address, items }
      return (await store("POST", "/store/carts", body)).cart.id
    })
    ids.push(...(await Promise.all(turn)))
  }
  return ids
}
