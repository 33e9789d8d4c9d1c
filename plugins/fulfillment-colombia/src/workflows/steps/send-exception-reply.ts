import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { sendReply } from "../../exceptions/send-reply"
import { refreshDispatch } from "../utils/refresh-dispatch"
import { resolveShipping } from "../utils/resolve-shipment"

export const sendExceptionReplyStepId = "send-exception-reply"

/** Sends the recorded answer to a novedad, or looks for it, if it is anybody's turn. */
export const sendExceptionReplyStep = createStep(
  sendExceptionReplyStepId,
  async ({ id }: { id: string }, { container }) => {
    const shipping = resolveShipping(container)
    const taken = await shipping.takeReply(id)
    const carrier = taken && shipping.carriers.find(taken.exception.carrier)
    if (!taken || !carrier) {
      return new StepResponse({ sent: false })
    }
    const { lease_id, exception } = taken
    const sent = await sendReply({ ledger: shipping, carrier, exception, lease_id })
    if (exception.order_id) {
      await refreshDispatch(container, exception.order_id)
    }
    return new StepResponse({ sent })
  }
)
