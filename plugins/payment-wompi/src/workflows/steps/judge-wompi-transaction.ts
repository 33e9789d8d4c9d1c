import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { judge, type Verdict } from "../../wompi/judge"
import type { WompiTransaction } from "../../wompi/types"
import { readPaymentFacts } from "../lib/read-payment-facts"

export const judgeWompiTransactionStepId = "judge-wompi-transaction"

export type JudgeWompiTransactionStepInput = { transaction: WompiTransaction; session_id: string }

/** Compares a transaction with Medusa's payment session. Reads only. */
export const judgeWompiTransactionStep = createStep(
  judgeWompiTransactionStepId,
  async ({ transaction, session_id }: JudgeWompiTransactionStepInput, { container }) =>
    new StepResponse<Verdict>(judge(transaction, await readPaymentFacts(container, session_id, transaction.id)))
)
