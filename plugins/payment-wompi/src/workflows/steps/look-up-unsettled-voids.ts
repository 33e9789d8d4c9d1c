import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { WOMPI_MODULE } from "../../modules/wompi"
import type WompiModuleService from "../../modules/wompi/service"
import { readAtWompi } from "../lib/read-ledger-transaction"

export const lookUpUnsettledVoidsStepId = "look-up-unsettled-wompi-voids"

/** A process that has not answered for this long has died: Wompi is waited for much shorter. */
const SILENCE_MS = 2 * 60_000
/** A void that Wompi carried out shows by then: a transaction becomes VOIDED within seconds. */
const VOID_SHOWS_AFTER_MS = 15 * 60_000
const BATCH = 50

/**
 * What was sent and never heard of becomes unknown. A void can then be looked up: Wompi shows the transaction voided, or
 * it did not happen. A refund cannot; a person decides it.
 *
 * @returns the payment sessions whose money went back
 */
export const lookUpUnsettledVoidsStep = createStep(lookUpUnsettledVoidsStepId, async (_: void, { container }) => {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const wompi = container.resolve<WompiModuleService>(WOMPI_MODULE)
  await wompi.giveUpSilentOperations(new Date(Date.now() - SILENCE_MS))
  const voids = await wompi.listWompiOperations(
    { kind: "void", state: "unknown" },
    { take: BATCH, order: { created_at: "ASC" } }
  )
  const voided: string[] = []
  for (const operation of voids) {
    const transaction = await readAtWompi(container, operation.transaction_id).catch((error: Error) => {
      logger.error(`wompi: the void ${operation.id} could not be looked up: ${error.message}`)
      return null
    })
    if (!transaction) {
      continue
    }
    const [row] = await wompi.listWompiTransactions({ transaction_id: transaction.id }, { take: 1 })
    if (transaction.status === "VOIDED" && row) {
      voided.push(row.session_id)
    } else if (Date.now() - new Date(operation.created_at).getTime() > VOID_SHOWS_AFTER_MS) {
      const note = `Wompi shows the transaction ${transaction.status}`
      await wompi.settleOperation({ id: operation.id, outcome: "not_returned", note, actor_id: null })
    }
  }
  return new StepResponse(voided)
})
