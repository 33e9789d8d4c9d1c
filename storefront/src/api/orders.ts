import type { HttpTypes } from "@medusajs/types"
import { queryOptions } from "@tanstack/react-query"
import { ApiError } from "./api-error"
import { ACCOUNT_KEY } from "./customer"
import { storeApi, storeClient } from "./store-client"

export type Order = HttpTypes.StoreOrder

const PAGE = 10
/** Each is asserted by the store's contract test. */
const FIELDS = [
  ...["id", "display_id", "status", "email", "created_at", "total", "item_total", "shipping_total", "discount_total"],
  ...["payment_status", "fulfillment_status", "*items", "*shipping_address"],
].join(",")

/** What was bought without the account joins it. Another Medusa store has no such route, and then nothing joins. */
const claimGuestOrders = () =>
  storeClient()
    .fetch("/store/customers/me/guest-orders", { method: "POST", body: {} })
    .catch(() => undefined)

/** The account's orders, the newest first. */
export const ordersQuery = (page: number) =>
  queryOptions({
    queryKey: [...ACCOUNT_KEY, "orders", page],
    queryFn: async () => {
      await claimGuestOrders()
      const { orders, count } = await storeApi().order.list({
        fields: FIELDS,
        order: "-created_at",
        limit: PAGE,
        offset: (page - 1) * PAGE,
      })
      return { orders, pages: Math.max(1, Math.ceil(count / PAGE)) }
    },
  })

/** One of the account's own orders: by the list, for Medusa shows a single one to anybody. @throws ApiError `not_found` */
export const orderQuery = (id: string) =>
  queryOptions({
    queryKey: [...ACCOUNT_KEY, "order", id],
    queryFn: async () => {
      const { orders } = await storeApi().order.list({ id: [id], fields: FIELDS, limit: 1 })
      if (!orders[0]) {
        throw new ApiError({ kind: "not_found", status: 404 })
      }
      return orders[0]
    },
  })

/** Asks whoever bought an order for it, by mail. The answer is the same whether there is such an order or not. */
export const askForOrder = (body: { display_id: string; email: string }): Promise<unknown> =>
  storeClient().fetch("/store/customers/me/order-transfers", { method: "POST", body })

/** @throws ApiError `rejected` when it was answered before, or the link is not whole */
export const answerTransfer = async (id: string, token: string, isAccepted: boolean): Promise<Order> => {
  const { order } = storeApi()
  const answer = isAccepted ? order.acceptTransfer : order.declineTransfer
  return (await answer.call(order, id, { token }, { fields: "id,display_id" })).order
}
