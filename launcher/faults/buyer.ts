import type { FaultShop } from "./fault-shop"
import { HttpProblem, NoAnswer } from "./patient-http"
import type { SeededRandom } from "./seeded-random"

export type Method = "CARD" | "NEQUI"

export type Cart = { id: string; email: string }

/** A payment session, with the signed address at which it is paid. */
export type Checkout = {
  cartId: string
  email: string
  sessionId: string
  reference: string
  url: string
  total: number
}

type Item = { variant_id: string; quantity: number }

type Variant = { id: string; inventory_quantity: number }

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

/** Wompi's test numbers (Wompi docs, "Datos de prueba en Sandbox"). */
export const APPROVED_PHONE = "3991111111"
export const DECLINED_PHONE = "3992222222"

const MIN_STOCK = 15

export type Market = { regionId: string; variants: Variant[]; scarce: Variant[] }

/** Where to buy, what there is enough of, and what there is little of. */
export const readMarket = async ({ store }: FaultShop): Promise<Market> => {
  const { regions } = await store.call("GET", "/store/regions")
  const { products } = await store.call(
    "GET",
    "/store/products?limit=200&fields=id,variants.id,+variants.inventory_quantity"
  )
  const variants = (products as { variants: Variant[] }[]).flatMap((product) => product.variants)
  return {
    regionId: regions[0].id,
    variants: variants.filter(({ inventory_quantity: stock }) => stock >= MIN_STOCK),
    scarce: variants.filter(({ inventory_quantity: stock }) => stock > 0 && stock < MIN_STOCK),
  }
}

/** What a buyer does at the shop and at Wompi. Every step may be repeated when the shop goes away during it. */
export const createBuyer = (shop: FaultShop, market: Market, random: SeededRandom) => {
  let carts = 0

  const draw = (): Item[] =>
    random
      .shuffle(market.variants)
      .slice(0, random.integer(1, 2))
      .map(({ id }) => ({ variant_id: id, quantity: random.integer(1, 2) }))

  /** More than half of all there is of something that nobody else buys; each time of another. */
  const mostOfSomethingScarce = (): Item[] | null => {
    const variant = market.scarce.pop()
    return variant ? [{ variant_id: variant.id, quantity: Math.floor(variant.inventory_quantity / 2) + 1 }] : null
  }

  const fill = async (items: Item[] = draw()): Promise<Cart> => {
    carts += 1
    const email = `comprador-${carts}@example.com`
    const created = await shop.store.call("POST", "/store/carts", {
      region_id: market.regionId,
      email,
      shipping_address: ADDRESS,
      billing_address: ADDRESS,
      items,
    })
    const { id } = created.cart
    const { shipping_options: options } = await shop.store.call("GET", `/store/shipping-options?cart_id=${id}`)
    const option = options.find(({ price_type }: { price_type: string }) => price_type === "calculated")
    const data = { payment_mode: "EXTERNAL_PAYMENT" }
    await shop.store.call("POST", `/store/shipping-options/${option.id}/calculate`, { cart_id: id, data })
    await shop.store.call("POST", `/store/carts/${id}/shipping-methods`, { option_id: option.id, data })
    return { id, email }
  }

  const startPayment = async (cart: Cart): Promise<Checkout> => {
    const { payment_collection: collection } = await shop.store.call("POST", "/store/payment-collections", {
      cart_id: cart.id,
    })
    const answer = await shop.store.call("POST", `/store/payment-collections/${collection.id}/payment-sessions`, {
      provider_id: "pp_wompi_wompi",
    })
    const session = answer.payment_collection.payment_sessions[0]
    return {
      cartId: cart.id,
      email: cart.email,
      sessionId: session.id,
      reference: session.data.reference,
      url: session.data.checkout_url,
      total: session.data.amount_in_cents / 100,
    }
  }

  /** Puts one more of the first thing into the cart, by which Medusa throws the payment session away. */
  const change = async (cart: Cart): Promise<void> => {
    const { cart: current } = await shop.store.call("GET", `/store/carts/${cart.id}?fields=id,items.id,items.quantity`)
    const [item] = current.items
    await shop.store.call("POST", `/store/carts/${cart.id}/line-items/${item.id}`, { quantity: item.quantity + 1 })
  }

  /** Pays at the hosted checkout. Returns the transaction's id once its event was sent. */
  const pay = async (checkout: Checkout, outcome: string, method: Method): Promise<string> => {
    const fields = Object.fromEntries(new URL(checkout.url).searchParams)
    const body = { ...fields, method, email: checkout.email, outcome }
    const { transaction } = await shop.sandbox.once("POST", "/wompi/checkout/pay", body)
    return transaction.id
  }

  /**
   * Pays in the shop's own checkout, with Nequi; Wompi decides two seconds later. A shopper who gets no answer clicks
   * again; who is told that the order is paid already, does not.
   */
  const payInShop = async (checkout: Checkout, phone: string, clicks = 3): Promise<void> => {
    for (let click = 1; click <= clicks; click++) {
      try {
        const { acceptance, personal_data_auth } = await shop.store.call("GET", "/store/wompi/acceptance")
        await shop.store.once("POST", `/store/wompi/sessions/${checkout.sessionId}/transactions`, {
          acceptance_token: acceptance.acceptance_token,
          accept_personal_auth: personal_data_auth.acceptance_token,
          payment_method: { type: "NEQUI", phone_number: phone },
        })
        return
      } catch (error) {
        if (error instanceof HttpProblem && error.status === 400) {
          return
        }
        if (!(error instanceof NoAnswer) && !(error instanceof HttpProblem && error.status >= 500)) {
          throw error
        }
      }
    }
  }

  /** Comes back from the checkout: the browser completes the cart. */
  const comeBack = (checkout: Checkout) => shop.store.once("POST", `/store/carts/${checkout.cartId}/complete`, {})

  return { mostOfSomethingScarce, fill, startPayment, change, pay, payInShop, comeBack }
}

export type Buyer = ReturnType<typeof createBuyer>
