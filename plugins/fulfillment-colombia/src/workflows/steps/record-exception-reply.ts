import { colombianDay } from "@kaiu/medusa-kit"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ExceptionReply } from "../../carriers/port"
import { whyNotReply } from "../../exceptions/reply-texts"
import { findException } from "../utils/find-exception"
import { resolveShipping } from "../utils/resolve-shipment"

export const recordExceptionReplyStepId = "record-exception-reply"

export type ResolveExceptionInput = { id: string; reply: ExceptionReply; actor_id?: string | null }

/** Records an answer to a novedad before it is sent. Without compensation: what is on record is sent. */
export const recordExceptionReplyStep = createStep(
  recordExceptionReplyStepId,
  async ({ id, reply, actor_id = null }: ResolveExceptionInput, { container }) => {
    const exception = await findException(container, id)
    const reason = whyNotReply(exception.reply_types, reply, colombianDay(new Date()))
    if (reason) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, reason)
    }
    if (!(await resolveShipping(container).recordReply({ id, reply, actor_id }))) {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Esta novedad ya tiene una respuesta. Actualiza la página.")
    }
    return new StepResponse({ id })
  }
)
