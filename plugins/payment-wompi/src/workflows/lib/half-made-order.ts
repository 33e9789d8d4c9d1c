import type { ICartModuleService, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { cancelOrderWorkflowId } from "@medusajs/medusa/core-flows"

/*
 * Completing a cart is many transactions in Medusa. A process that dies among them leaves an order without its payment,
 * its stock or its cart, and Medusa takes it for a finished one when the cart is completed again.
 */

/** How long after its making an order without reservations is one whose maker died; later, staff may have freed them. */
const FRESH_MS = 15 * 60_000
const LOCK_WAIT_SECONDS = 30

type Item = {
  id: string
  variant_id: string | null
  quantity: number
  variant?: { manage_inventory: boolean; allow_backorder: boolean } | null
}

type Order = {
  id: string
  status: string
  email: string | null
  created_at: string
  items: Item[]
  fulfillments?: { id: string }[]
}

const ORDER_FIELDS = [
  "id",
  "status",
  "email",
  "created_at",
  "items.id",
  "items.variant_id",
  "items.quantity",
  "items.variant.manage_inventory",
  "items.variant.allow_backorder",
  "fulfillments.id",
]

const queryOf = (container: MedusaContainer) => container.resolve(ContainerRegistrationKeys.QUERY)

const readOrder = async (container: MedusaContainer, cartId: string): Promise<Order | null> => {
  const { data: links } = await queryOf(container).graph({
    entity: "order_cart",
    fields: ["order_id"],
    filters: { cart_id: cartId },
  })
  if (!links[0]) {
    return null
  }
  const { data } = await queryOf(container).graph({
    entity: "order",
    fields: ORDER_FIELDS,
    filters: { id: links[0].order_id },
  })
  return (data[0] as unknown as Order | undefined) ?? null
}

const isPaymentLinked = async (container: MedusaContainer, orderId: string): Promise<boolean> => {
  const { data } = await queryOf(container).graph({
    entity: "order_payment_collection",
    fields: ["payment_collection_id"],
    filters: { order_id: orderId },
  })
  return data.length > 0
}

const isStockReserved = async (container: MedusaContainer, { items }: Order): Promise<boolean> => {
  const managed = items.filter(({ variant }) => variant?.manage_inventory && !variant.allow_backorder)
  const reservations = await container
    .resolve(Modules.INVENTORY)
    .listReservationItems({ line_item_id: managed.map(({ id }) => id) }, { select: ["line_item_id"] })
  const reserved = new Set(reservations.map(({ line_item_id }) => line_item_id))
  return managed.every(({ id }) => reserved.has(id))
}

const isHalfMade = async (container: MedusaContainer, cartId: string, order: Order): Promise<boolean> => {
  if (order.status === "canceled" || (order.fulfillments ?? []).length > 0) {
    return false
  }
  const cart = await container.resolve<ICartModuleService>(Modules.CART).retrieveCart(cartId, {
    select: ["id", "completed_at"],
  })
  if (!cart.completed_at || !(await isPaymentLinked(container, order.id))) {
    return true
  }
  const age = Date.now() - new Date(order.created_at).getTime()
  return age < FRESH_MS && !(await isStockReserved(container, order))
}

/** Is the order of this cart one whose maker died, or is still at it? */
export const isOrderHalfMade = async (container: MedusaContainer, cartId: string): Promise<boolean> => {
  const order = await readOrder(container, cartId)
  return order !== null && isHalfMade(container, cartId, order)
}

/**
 * Takes an order of which only a part was made away from its cart, and cancels it: completing the cart again makes a
 * whole one. Waits for whoever is completing the cart now, and leaves a whole order alone.
 */
export const undoHalfMadeOrder = (container: MedusaContainer, cartId: string): Promise<void> =>
  container.resolve(Modules.LOCKING).execute(
    cartId,
    async () => {
      const order = await readOrder(container, cartId)
      if (!order || !(await isHalfMade(container, cartId, order))) {
        return
      }
      const link = container.resolve(ContainerRegistrationKeys.LINK)
      const { data: payments } = await queryOf(container).graph({
        entity: "order_payment_collection",
        fields: ["payment_collection_id"],
        filters: { order_id: order.id },
      })
      // First the payment: cancelling an order returns the money of the payments that it is linked with.
      for (const { payment_collection_id } of payments) {
        await link.dismiss({ [Modules.ORDER]: { order_id: order.id }, [Modules.PAYMENT]: { payment_collection_id } })
      }
      await container.resolve<ICartModuleService>(Modules.CART).updateCarts(cartId, { completed_at: null } as never)
      await link.dismiss({ [Modules.ORDER]: { order_id: order.id }, [Modules.CART]: { cart_id: cartId } })
      await container.resolve(Modules.WORKFLOW_ENGINE).run(cancelOrderWorkflowId, { input: { order_id: order.id } })
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`wompi: order ${order.id} was made only in part and is cancelled; its cart is completed again`)
    },
    { timeout: LOCK_WAIT_SECONDS }
  )

const goodsOf = ({ items }: Order): string =>
  items
    .map(({ variant_id, quantity }) => `${variant_id}:${quantity}`)
    .sort()
    .join()

/**
 * Cancels what is left of a first try to make this cart's order: an order of the same buyer with the same goods, made
 * since the payment was started, that has neither cart nor payment.
 */
export const cancelStrayTwins = async (container: MedusaContainer, cartId: string, since: Date): Promise<void> => {
  const order = await readOrder(container, cartId)
  if (!order?.email) {
    return
  }
  const { data } = await queryOf(container).graph({
    entity: "order",
    fields: ORDER_FIELDS,
    filters: { email: order.email, status: "pending", created_at: { $gte: since } } as never,
  })
  const twins = (data as unknown as Order[]).filter((twin) => twin.id !== order.id && goodsOf(twin) === goodsOf(order))
  for (const twin of twins) {
    const { data: carts } = await queryOf(container).graph({
      entity: "order_cart",
      fields: ["cart_id"],
      filters: { order_id: twin.id },
    })
    if (carts.length === 0 && !(await isPaymentLinked(container, twin.id)) && !twin.fulfillments?.length) {
      await container.resolve(Modules.WORKFLOW_ENGINE).run(cancelOrderWorkflowId, { input: { order_id: twin.id } })
    }
  }
}
