import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { strayOrders } from "../../wompi/stray-orders"
import { cancelLeftover } from "../lib/cancel-leftover"
import { readOrderTraces } from "../lib/read-order-traces"

export const cancelStrayOrdersStepId = "cancel-stray-wompi-orders"

/** Longer than an order is in the making: Medusa gives the lock of the cart up after two minutes. */
const GROWN_UP_MS = 3 * 60_000
/** Longer than a shop is down. */
const LOOK_BACK_MS = 12 * 60 * 60_000

/** Cancels what is left of orders whose maker died before anything hung on them, and whose cart was completed since. */
export const cancelStrayOrdersStep = createStep(cancelStrayOrdersStepId, async (_: void, { container }) => {
  const now = Date.now()
  const traces = await readOrderTraces(container, {
    from: new Date(now - LOOK_BACK_MS),
    to: new Date(now - GROWN_UP_MS),
  })
  const canceled = strayOrders(traces.filter(({ createdAt, hasCart }) => hasCart || +createdAt <= now - GROWN_UP_MS))
  for (const order_id of canceled) {
    await cancelLeftover(container, order_id)
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`wompi: order ${order_id} was left over from an interrupted checkout and is cancelled`)
  }
  return new StepResponse({ canceled })
})
