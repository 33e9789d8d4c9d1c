import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { WOMPI_MODULE } from "../../modules/wompi"
import type WompiModuleService from "../../modules/wompi/service"
import { missingCredit } from "../../wompi/missing-credit"
import { readOrderCredit } from "../lib/read-order-credit"
import { listBookedRefunds, listRecordedRefunds, takeBackRefund } from "../lib/recorded-refunds"

export const compareRecordedRefundsStepId = "compare-recorded-wompi-refunds"

/** Younger refunds may still be on their way. */
const SETTLED_AFTER_MS = 2 * 60_000
const HORIZON_MS = 2 * 86_400_000

/** Does the order say that its buyer owes what they were given back? */
const isOwed = async (container: MedusaContainer, sessionId: string): Promise<boolean> => {
  const found = await readOrderCredit(container, sessionId)
  return found !== null && (missingCredit(found.credit) > 0 || found.interrupted.length > 0)
}

/**
 * Compares the refunds that Medusa recorded with the money that moved. One whose money never moved is taken back: its
 * process died between the two.
 *
 * @returns the payment sessions whose refund is not in the balance of an order, or not written off it
 */
export const compareRecordedRefundsStep = createStep(compareRecordedRefundsStepId, async (_: void, { container }) => {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const wompi = container.resolve<WompiModuleService>(WOMPI_MODULE)
  const span = { from: new Date(Date.now() - HORIZON_MS), to: new Date(Date.now() - SETTLED_AFTER_MS) }
  const refunds = await listRecordedRefunds(container, span)
  const ids = refunds.map(({ id }) => id)
  const operations = await wompi.listWompiOperations({ refund_id: ids, state: ["sent", "done"] })
  const moved = new Set(operations.map(({ refund_id }) => refund_id))
  const booked = await listBookedRefunds(container, refunds)

  for (const { id } of refunds.filter(({ id }) => !moved.has(id))) {
    await takeBackRefund(container, id)
    logger.warn(`wompi: refund ${id} was recorded, but its money never moved: it is taken back`)
  }
  const unbooked = new Set<string>()
  for (const { id, session_id } of refunds.filter(({ id }) => moved.has(id))) {
    if (!booked.has(id) || (await isOwed(container, session_id))) {
      unbooked.add(session_id)
    }
  }
  return new StepResponse([...unbooked])
})
