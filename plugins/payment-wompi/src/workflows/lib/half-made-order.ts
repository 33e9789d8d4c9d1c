import type { ICartModuleService, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { cancelLeftover } from "./cancel-leftover"
import { linkedOrderIds } from "./linked-order-ids"

/*
 * Completing a cart is many transactions in Medusa. A process that dies among them leaves an order without its cart, its
 * payment or its stock. Medusa takes it for a finished one when the cart is completed again, or makes a second one
 * beside it.
 */

/** What belongs together: a cart, and the payment collection that its order is paid with. */
export type Purchase = { cartId: string; collectionId: string }

/** How long after its making an order without reservations is one whose maker died; later, staff may have freed them. */
const FRESH_MS = 60 * 60_000
const LOCK_WAIT_SECONDS = 30

type Item = {
  id: string
  variant?: { manage_inventory: boolean; allow_backorder: boolean } | null
}

type Order = {
  id: string
  status: string
  /** Goes up when staff changes the order. */
  version: number
  created_at: string
  items: Item[]
  fulfillments?: { id: string }[]
}

type FoundOrder = Order & { isHalfMade: boolean }

const ORDER_FIELDS = [
  "id",
  "status",
  "version",
  "created_at",
  "items.id",
  "items.variant.manage_inventory",
  "items.variant.allow_backorder",
  "fulfillments.id",
]

const queryOf = (container: MedusaContainer) => container.resolve(ContainerRegistrationKeys.QUERY)

const isCartCompleted = async (container: MedusaContainer, cartId: string): Promise<boolean> => {
  const carts = container.resolve<ICartModuleService>(Modules.CART)
  const { completed_at } = await carts.retrieveCart(cartId, { select: ["id", "completed_at"] })
  return Boolean(completed_at)
}

const isStockReserved = async (container: MedusaContainer, { items }: Order): Promise<boolean> => {
  const managed = items.filter(({ variant }) => variant?.manage_inventory && !variant.allow_backorder)
  const reservations = await container
    .resolve(Modules.INVENTORY)
    .listReservationItems({ line_item_id: managed.map(({ id }) => id) }, { select: ["line_item_id"] })
  const reserved = new Set(reservations.map(({ line_item_id }) => line_item_id))
  return managed.every(({ id }) => reserved.has(id))
}

const isFresh = ({ created_at }: Order) => Date.now() - new Date(created_at).getTime() < FRESH_MS

const isCanceled = ({ status }: Order) => status === "canceled"

/** Somebody has worked with it since: it was whole then. */
const isTouched = ({ version, fulfillments }: Order) => version > 1 || (fulfillments ?? []).length > 0

/** Every order that hangs on the cart or on its payment collection: one, unless a maker died. */
const readOrders = async (container: MedusaContainer, { cartId, collectionId }: Purchase): Promise<FoundOrder[]> => {
  const ofCart = new Set(await linkedOrderIds(container, { cart_id: cartId }))
  const ofPayment = new Set(await linkedOrderIds(container, { payment_collection_id: collectionId }))
  const ids = [...new Set([...ofCart, ...ofPayment])]
  if (ids.length === 0) {
    return []
  }
  const { data } = await queryOf(container).graph({ entity: "order", fields: ORDER_FIELDS, filters: { id: ids } })
  const isCompleted = await isCartCompleted(container, cartId)
  const isWhole = async (order: Order) =>
    ofCart.has(order.id) &&
    ofPayment.has(order.id) &&
    isCompleted &&
    (!isFresh(order) || (await isStockReserved(container, order)))
  const found: FoundOrder[] = []
  for (const order of data as unknown as Order[]) {
    found.push({ ...order, isHalfMade: !isCanceled(order) && !isTouched(order) && !(await isWhole(order)) })
  }
  return found
}

/**
 * The order of a purchase. `is_half_made` when there is one, this or another, whose maker died or is still at it.
 */
export const readOrderOf = async (
  container: MedusaContainer,
  purchase: Purchase
): Promise<{ id: string; is_canceled: boolean; is_half_made: boolean } | null> => {
  const orders = await readOrders(container, purchase)
  const live = orders.filter((order) => !isCanceled(order))
  const order = live.find(({ isHalfMade }) => !isHalfMade) ?? live[0] ?? orders[0]
  return order
    ? { id: order.id, is_canceled: isCanceled(order), is_half_made: live.some(({ isHalfMade }) => isHalfMade) }
    : null
}

/**
 * Takes the orders of which only a part was made away from their cart and payment, and cancels them: completing the cart
 * again makes a whole one. Waits for whoever is completing the cart now, and leaves a whole order alone.
 */
export const undoHalfMadeOrders = (container: MedusaContainer, purchase: Purchase): Promise<void> =>
  container.resolve(Modules.LOCKING).execute(
    purchase.cartId,
    async () => {
      const orders = await readOrders(container, purchase)
      const halfMade = orders.filter(({ isHalfMade }) => isHalfMade)
      if (halfMade.length === 0) {
        return
      }
      const link = container.resolve(ContainerRegistrationKeys.LINK)
      for (const { id: order_id } of halfMade) {
        // First the payment: cancelling an order returns the money of the payments that it is linked with.
        await link.dismiss([
          {
            [Modules.ORDER]: { order_id },
            [Modules.PAYMENT]: { payment_collection_id: purchase.collectionId },
          },
          { [Modules.ORDER]: { order_id }, [Modules.CART]: { cart_id: purchase.cartId } },
        ])
        await cancelLeftover(container, order_id)
        container
          .resolve(ContainerRegistrationKeys.LOGGER)
          .warn(`wompi: order ${order_id} was made only in part and is cancelled; its cart is completed again`)
      }
      if (halfMade.length === orders.filter((order) => !isCanceled(order)).length) {
        const carts = container.resolve<ICartModuleService>(Modules.CART)
        await carts.updateCarts(purchase.cartId, { completed_at: null } as never)
      }
    },
    { timeout: LOCK_WAIT_SECONDS }
  )
