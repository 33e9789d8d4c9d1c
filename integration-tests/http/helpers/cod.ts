import { cartWithShipping, startPayment } from "./buy"
import { eventually, type Shop } from "./shop-suite"

export const COD = "pp_cod_cod"

type Email = { to: string[]; subject: string; html: string; text: string }

/** What the shop has mailed through Resend. */
export const emailsOf = async (shop: Shop): Promise<Email[]> =>
  ((await (await fetch(`${shop.sandbox().url}/_sandbox/resend/emails`)).json()) as { emails: Email[] }).emails

/** What Venndelo knows of the shop's orders. */
export const venndeloOrders = async (shop: Shop) => {
  const answer = await fetch(`${shop.sandbox().url}/_sandbox/venndelo/orders`)
  return ((await answer.json()) as { orders: { id: string; payment_method_code: string; total: number }[] }).orders
}

/** The carrier's next word on every parcel. */
export const carrierSays = async (shop: Shop, status: "DELIVERED" | "RETURNED"): Promise<void> => {
  for (const { id } of await venndeloOrders(shop)) {
    await fetch(`${shop.sandbox().url}/_sandbox/venndelo/orders/${id}/advance`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ status }),
    })
  }
}

/** A guest's order that is paid at the door. */
export const placeCodOrder = async (shop: Shop, cityCode?: string) => {
  const headers = await shop.storeHeaders()
  const { cart, quoted } = await cartWithShipping(shop, headers, { paymentMode: "COD", cityCode })
  await startPayment(shop, headers, cart.id, COD)
  const { data } = await shop.api.post(`/store/carts/${cart.id}/complete`, {}, { headers })
  expect(data.type).toBe("order")
  const { id, display_id } = data.order as { id: string; display_id: number }
  return { id, display_id, total: cart.total as number, quoted }
}

/** The token of the link that was mailed for an order. */
export const mailedToken = (shop: Shop, displayId: number): Promise<string> =>
  eventually(async () => {
    const mail = (await emailsOf(shop)).find(({ subject }) => subject.startsWith(`Confirma tu pedido #${displayId} `))
    return /\/pedido\/([\w-]+)/.exec(mail?.html ?? "")?.[1]
  })

export type CodCollection = { state: string; confirmed_by: string | null; link: string; [field: string]: unknown }

/** An order's collection as staff see it, once it is there. */
export const collectionOf = async (
  shop: Shop,
  orderId: string,
  isRight = (_: CodCollection) => true,
  timeoutMs = 30_000
) => {
  const headers = await shop.as("admin@kaiu.test")
  return eventually(async () => {
    const { data } = await shop.api.get(`/admin/shipping/cod/${orderId}`, { headers, validateStatus: () => true })
    const collection = data.cod_collection as CodCollection | undefined
    return collection && isRight(collection) ? collection : undefined
  }, timeoutMs)
}

/** Edits the price of an order's first article, as staff do. Answers the order's new total. @param by pesos, of each */
export const editOrder = async (shop: Shop, orderId: string, by: number): Promise<number> => {
  const headers = await shop.as("admin@kaiu.test")
  const path = `/admin/orders/${orderId}?fields=total,*items`
  const read = async () => (await shop.api.get(path, { headers })).data.order
  const [line] = (await read()).items as { id: string; quantity: number; unit_price: number }[]
  const change = { quantity: line.quantity, unit_price: line.unit_price + by }
  await shop.api.post("/admin/order-edits", { order_id: orderId }, { headers })
  await shop.api.post(`/admin/order-edits/${orderId}/items/item/${line.id}`, change, { headers })
  await shop.api.post(`/admin/order-edits/${orderId}/confirm`, {}, { headers })
  return (await read()).total
}

/** Packs all of an order, as the warehouse does. Answers what Medusa answers. */
export const fulfill = async (shop: Shop, orderId: string, quantityOf = (ordered: number) => ordered) => {
  const headers = await shop.as("admin@kaiu.test")
  const { data } = await shop.api.get(`/admin/orders/${orderId}?fields=*items`, { headers })
  const items = (data.order.items as { id: string; quantity: number }[]).map(({ id, quantity }) => ({
    id,
    quantity: quantityOf(quantity),
  }))
  return shop.api.post(`/admin/orders/${orderId}/fulfillments`, { items }, { headers, validateStatus: () => true })
}
