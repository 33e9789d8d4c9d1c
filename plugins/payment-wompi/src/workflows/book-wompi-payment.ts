import { createWorkflow } from "@medusajs/framework/workflows-sdk"
import { addOrderTransactionStep } from "@medusajs/medusa/core-flows"
import { readUnbookedTransactionsStep } from "./steps/read-unbooked-transactions"
import { writeOffRefundsStep } from "./steps/write-off-refunds"

export const bookWompiPaymentWorkflowId = "wompi-book-payment"

/**
 * Adds to the balance of an order what it lacks of the captures and refunds of a payment session, and
 * writes its refunds off what the buyer owes. Adds nothing twice.
 *
 * @example
 * await bookWompiPaymentWorkflow(container).run({ input: { session_id: "payses_123" } })
 *
 * @summary
 *
 * Complete the balance of an order paid with Wompi.
 */
export const bookWompiPaymentWorkflow = createWorkflow(bookWompiPaymentWorkflowId, (input: { session_id: string }) => {
  addOrderTransactionStep(readUnbookedTransactionsStep(input))
  writeOffRefundsStep(input)
})
