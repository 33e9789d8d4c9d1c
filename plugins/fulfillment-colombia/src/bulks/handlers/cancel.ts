import { cancelOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import { findHalfPacked } from "../../workflows/utils/half-packed"
import { loadFulfillment } from "../../workflows/utils/load-fulfillment"
import { HALF_DONE, oneByOne } from "../outcome"

/** Cancels parcels in Medusa: the stock goes back and the order is to be prepared again. The carrier is told next. */
export const cancel = oneByOne(async (container, { actor_id }, { fulfillment_id, attempts }) => {
  const fulfillment = await loadFulfillment(container, fulfillment_id as string)
  if (!fulfillment?.order) {
    return { status: "failed", message: "Este despacho no existe.", remedy: "Actualiza la lista." }
  }
  if (fulfillment.canceled_at) {
    return attempts > 1 ? { status: "done" } : { status: "skipped", message: "Este despacho ya estaba cancelado." }
  }
  if (fulfillment.shipped_at) {
    return {
      status: "failed",
      message: "El paquete ya salió con la transportadora.",
      remedy: "Si no debe entregarse, responde la novedad pidiendo su devolución o espera a que regrese.",
    }
  }
  if ((await findHalfPacked(container, fulfillment.order.id)).includes(fulfillment.id)) {
    return HALF_DONE
  }
  await cancelOrderFulfillmentWorkflow(container).run({
    input: {
      order_id: fulfillment.order.id,
      fulfillment_id: fulfillment.id,
      ...(actor_id ? { canceled_by: actor_id } : {}),
    },
  })
  return { status: "done" }
})
