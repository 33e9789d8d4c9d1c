import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { recordCodRemittanceStep, type RecordCodRemittanceInput } from "../steps/record-cod-remittance"

export const codRecordRemittanceWorkflowId = "cod-record-remittance"

/**
 * Records money of contra entrega that a carrier has paid to the shop, once for each reference.
 *
 * @throws MedusaError `invalid_data` for an order that is not paid at the door, `conflict` for a reference that is on
 * record with other amounts; in Spanish
 * @example
 * await codRecordRemittanceWorkflow(container).run({
 *   input: { reference: "GIRO-1", received_at: "2026-11-27T15:00:00Z", rows: [{ order_id: "order_123", amount: 89900 }] },
 * })
 *
 * @summary
 *
 * Record a contra-entrega remittance.
 */
export const codRecordRemittanceWorkflow = createWorkflow(
  codRecordRemittanceWorkflowId,
  (input: WorkflowData<RecordCodRemittanceInput>) => new WorkflowResponse(recordCodRemittanceStep(input))
)
