import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRIVACY_MODULE } from "../../modules/privacy"
import type PrivacyModuleService from "../../modules/privacy/service"
import { eraseFromMedusa } from "../../privacy/erase-from-medusa"
import { nextMove } from "../../privacy/next-move"
import { isOpenOrder, type OrderState } from "../../privacy/open-orders"
import { partiesOf } from "../../privacy/parties"
import { readOrders } from "../../privacy/read-orders"
import { findPerson } from "../../privacy/read-person"

export type MoveErasureInput = { request_id: string }

export const moveErasureStepId = "move-erasure"

/**
 * Takes a request as far as it goes now. What is erased cannot come back: it has no compensation, and may be run again.
 *
 * @returns whom to ask, or `null` when nobody is to be asked
 */
export const moveErasureStep = createStep(
  moveErasureStepId,
  async ({ request_id: id }: MoveErasureInput, { container }) => {
    const privacy = container.resolve<PrivacyModuleService>(PRIVACY_MODULE)
    const [request] = await privacy.listErasureRequests({ id, state: "waiting" }, { take: 1 })
    if (!request) {
      return new StepResponse(null)
    }
    const finish = (counts: Record<string, number>) =>
      privacy.updateErasureRequests({ id, state: "done", done_at: new Date(), counts })
    const person = await findPerson(container, request.customer_id)
    if (!person) {
      // It was erased, and the process died before it was noted.
      await finish({ accounts: 1 })
      return new StepResponse(null)
    }
    const orders = await readOrders<OrderState>(container, person, ["id", "status", "fulfillment_status"])
    const answers = await privacy.listErasureAnswers({ request_id: id })
    const move = nextMove({ has_open_orders: orders.some(isOpenOrder), parties: partiesOf(container), answers })
    if (move === "erase") {
      await finish(await eraseFromMedusa(container, person))
    }
    if (move !== "ask") {
      return new StepResponse(null)
    }
    await privacy.updateErasureRequests({ id, asked_at: new Date() })
    const { customer_id, email_hash } = request
    return new StepResponse({ request_id: id, customer_id, ...(email_hash ? { email_hash } : {}) })
  }
)
