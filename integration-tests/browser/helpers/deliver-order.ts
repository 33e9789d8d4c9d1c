import { setTimeout as wait } from "node:timers/promises"
import type { RunningShop } from "../../../launcher/run-shop"
import { call } from "./place-cod-order"

type Order = { items: { id: string; quantity: number }[]; fulfillments: { id: string; delivered_at: string | null }[] }
type CarrierOrder = { id: string; external_order_id: string; status: string }

const MAX_MS = 180_000

const eventually = async <T>(read: () => Promise<T | undefined>): Promise<T> => {
  const deadline = Date.now() + MAX_MS
  for (;;) {
    const value = await read()
    if (value !== undefined) {
      return value
    }
    if (Date.now() > deadline) {
      throw new Error("The parcel was not delivered in time.")
    }
    await wait(500)
  }
}

/** Packs all of an order, and has its carrier bring it to the door: until Medusa knows of it. */
export const deliverOrder = async (
  { backendUrl, sandboxUrl }: Pick<RunningShop, "backendUrl" | "sandboxUrl">,
  staff: Record<string, string>,
  id: string
): Promise<void> => {
  const fields = "id,*items,fulfillments.id,fulfillments.delivered_at"
  const read = async () =>
    (await call<{ order: Order }>(`${backendUrl}/admin/orders/${id}?fields=${fields}`, staff)).order
  const items = (await read()).items.map((item) => ({ id: item.id, quantity: item.quantity }))
  await call(`${backendUrl}/admin/orders/${id}/fulfillments`, staff, { items })
  const [{ id: fulfillment }] = (await read()).fulfillments
  const carriers = `${sandboxUrl}/_sandbox/venndelo/orders`
  const parcel = await eventually(async () =>
    (await call<{ orders: CarrierOrder[] }>(carriers, {})).orders.find(
      ({ external_order_id }) => external_order_id === fulfillment
    )
  )
  await call(`${carriers}/${parcel.id}/advance`, {}, { status: "DELIVERED" })
  await eventually(async () => (await read()).fulfillments.find(({ delivered_at }) => delivered_at))
}
