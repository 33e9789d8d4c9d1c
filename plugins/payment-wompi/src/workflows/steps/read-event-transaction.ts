import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { WOMPI_MODULE } from "../../modules/wompi"
import type WompiModuleService from "../../modules/wompi/service"
import { parseReference } from "../../wompi/reference"
import { TRANSACTION_UPDATED } from "../../wompi/verify-event"
import type { SettleWompiTransactionInput } from "../settle-wompi-transaction"

export const readEventTransactionStepId = "read-event-transaction"

export type ReadEventTransactionStepInput = { type: string; transaction_id: string | null }

export type EventTransaction = { settle: SettleWompiTransactionInput[]; ignored: string | null }

const ignored = (reason: string): EventTransaction => ({ settle: [], ignored: reason })

/** Reads the transaction that an event names from Wompi, with the private key: the event's own copy is not signed whole. */
export const readEventTransactionStep = createStep(
  readEventTransactionStepId,
  async ({ type, transaction_id }: ReadEventTransactionStepInput, { container }) => {
    if (type !== TRANSACTION_UPDATED || transaction_id === null) {
      return new StepResponse(ignored("not about a transaction"))
    }
    const wompi = container.resolve<WompiModuleService>(WOMPI_MODULE)
    const transaction = await (await wompi.getClient()).retrieveTransaction(transaction_id)
    const reference = parseReference(transaction.reference)
    if (!reference) {
      return new StepResponse(ignored("the reference was not issued by this store"))
    }
    return new StepResponse<EventTransaction>({
      settle: [{ transaction, session_id: reference.sessionId }],
      ignored: null,
    })
  }
)
