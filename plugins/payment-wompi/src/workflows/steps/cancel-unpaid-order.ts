import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { cancelOrderWorkflowId } from "@medusajs/medusa/core-flows"
import { WOMPI_MODULE } from "../../modules/wompi"
import type WompiModuleService from "../../modules/wompi/service"
import { payBefore } from "../../wompi/unpaid-order"
import { readPaymentFacts } from "../lib/read-payment-facts"

export const cancelUnpaidOrderStepId = "cancel-unpaid-wompi-order"

type Canceled = { canceled_order_id: string | null }

/**
 * Cancels the order of a payment session whose time is over; its stock is free again. Call it under the lock of the
 * session, after it was looked up at Wompi: an approval that comes later finds the order cancelled and is an orphan.
 */
export const cancelUnpaidOrderStep = createStep(
  cancelUnpaidOrderStepId,
  async ({ session_id }: { session_id: string }, { container }) => {
    const wompi = container.resolve<WompiModuleService>(WOMPI_MODULE)
    const { order, payment, is_paid_otherwise } = await readPaymentFacts(container, session_id)
    if (!order || order.is_canceled || payment || is_paid_otherwise) {
      return new StepResponse<Canceled>({ canceled_order_id: null })
    }
    const attempts = await wompi.listWompiAttempts({ session_id })
    const transactions = await wompi.listWompiTransactions({ session_id })
    const { orderTimeLimitMinutes } = await wompi.getOptions()
    const before = payBefore({ attempts, transactions }, orderTimeLimitMinutes)
    const isApproved = transactions.some(({ status }) => status === "APPROVED")
    if (before === null || isApproved || Date.now() < before) {
      return new StepResponse<Canceled>({ canceled_order_id: null })
    }
    await container.resolve(Modules.WORKFLOW_ENGINE).run(cancelOrderWorkflowId, { input: { order_id: order.id } })
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .info(`wompi: order ${order.id} was not paid in time and is cancelled`)
    return new StepResponse<Canceled>({ canceled_order_id: order.id })
  }
)
