import type { Buyer } from "../buyer"
import type { FaultShop } from "../fault-shop"
import { waitUntil } from "../wait-until"

const PACKED = "id,*items,*items.detail,*fulfillments"

/** What happens in the shop and its warehouse before a parcel leaves. */
export const createWarehouse = (shop: FaultShop, buyer: Buyer) => {
  /** A paid order that waits to be packed. */
  const sell = async (): Promise<string> => {
    const checkout = await buyer.startPayment(await buyer.fill())
    await buyer.pay(checkout, "APPROVED", "CARD")
    return waitUntil("a paid order", async () => {
      const query = `payment_session_id=${checkout.sessionId}&fields=id,captured_at,payment_collection.order.id`
      const { payments } = await shop.admin.call("GET", `/admin/payments?${query}`)
      return payments[0]?.captured_at && payments[0].payment_collection?.order?.id
    })
  }

  const view = async (orderId: string) => {
    const { order } = await shop.admin.once("GET", `/admin/orders/${orderId}?fields=${PACKED}`)
    const fulfillments: { id: string; canceled_at: string | null }[] = order.fulfillments ?? []
    const items: { id: string; quantity: number; detail: { fulfilled_quantity: number } }[] = order.items
    return { items, fulfillments }
  }

  /** Packs an order, unless Medusa says that it is packed. */
  const pack = async (orderId: string): Promise<void> => {
    const { items } = await view(orderId)
    if (items.every(({ detail }) => detail.fulfilled_quantity === 0)) {
      const body = { items: items.map(({ id, quantity }) => ({ id, quantity })) }
      await shop.admin.once("POST", `/admin/orders/${orderId}/fulfillments`, body)
    }
  }

  /** The parcel is ready: its guide is known. */
  const ready = (orderId: string) =>
    waitUntil("a parcel with its guide", async () => {
      const { rows } = await shop.database.query(
        `SELECT tracking_number FROM carrier_shipment s
         WHERE order_id = $1 AND tracking_number IS NOT NULL
           AND EXISTS (SELECT 1 FROM shipping_label l WHERE l.fulfillment_id = s.fulfillment_id)`,
        [orderId]
      )
      return rows.length > 0
    })

  /** Takes a packed order back, unless that is done. */
  const takeBack = async (orderId: string): Promise<void> => {
    const { fulfillments } = await view(orderId)
    for (const { id } of fulfillments.filter(({ canceled_at }) => canceled_at === null)) {
      await shop.admin.once("POST", `/admin/orders/${orderId}/fulfillments/${id}/cancel`, {})
    }
  }

  /** Packs many orders by one piece of work of the dispatch centre. */
  const packAll = (orderIds: string[]) =>
    shop.admin.once("POST", "/admin/shipping/bulks", { kind: "prepare", order_ids: orderIds })

  /** Takes a packed order back by a piece of work of the dispatch centre, unless that is done. */
  const takeBackInBulk = async (orderId: string): Promise<void> => {
    const { fulfillments } = await view(orderId)
    const fulfillment_ids = fulfillments.filter(({ canceled_at }) => canceled_at === null).map(({ id }) => id)
    if (fulfillment_ids.length > 0) {
      await shop.admin.once("POST", "/admin/shipping/bulks", { kind: "cancel", fulfillment_ids })
    }
  }

  return { sell, pack, ready, takeBack, packAll, takeBackInBulk }
}

export type Warehouse = ReturnType<typeof createWarehouse>
