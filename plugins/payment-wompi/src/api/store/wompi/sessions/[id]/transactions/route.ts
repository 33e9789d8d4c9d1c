import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { WOMPI_MODULE } from "../../../../../../modules/wompi"
import type WompiModuleService from "../../../../../../modules/wompi/service"
import type { FieldErrors } from "../../../../../../wompi/field-errors"
import { parsePaymentRequest } from "../../../../../../wompi/payment-request"
import type { CreateTransactionAnswer, ErrorAnswer, TransactionView } from "../../../../../../wompi/store-types"
import { readPaySituation } from "../../../../../../workflows/lib/read-pay-situation"
import { payWompiSessionWorkflow, type PayWompiSessionResult } from "../../../../../../workflows/pay-wompi-session"
import { presentSession, presentTransaction } from "../../../present-session"
import { parseSessionId } from "../../../session-id"

const invalid = (fields: FieldErrors): ErrorAnswer => ({
  type: "invalid_data",
  code: "invalid_fields",
  message: "Revisa los datos del pago.",
  fields,
})

const parseJson = (bytes: Buffer | undefined): unknown => {
  try {
    return JSON.parse(bytes?.toString("utf8") ?? "")
  } catch {
    return undefined
  }
}

/** The transaction as the ledger has it, or as Wompi gave it when the ledger could not be written. */
const present = async (
  req: MedusaRequest,
  id: string,
  result: Extract<PayWompiSessionResult, { kind: "created" | "reused" }>
): Promise<CreateTransactionAnswer> => {
  const situation = await readPaySituation(req.scope, id)
  const transactionId = result.kind === "created" ? result.transaction.id : result.transaction_id
  const row = situation.transactions.find(({ transaction_id }) => transaction_id === transactionId)
  const { status } = presentSession(id, situation)
  if (row) {
    return { status, transaction: presentTransaction(row) }
  }
  const { transaction } = result as Extract<PayWompiSessionResult, { kind: "created" }>
  const view: TransactionView = {
    id: transaction.id,
    status: transaction.status,
    status_message: transaction.statusMessage,
    payment_method_type: transaction.paymentMethodType,
    next: transaction.next ?? null,
  }
  return { status, transaction: view }
}

/**
 * Pays a payment session with the method chosen in the shop: 201 with the transaction, 200 when it was asked for a moment
 * ago, 202 while nobody knows whether there is one, 400 with what to correct by field, 503 when Wompi made nothing.
 *
 * The body is read here and not by Medusa's parser, whose errors quote the text and are logged.
 */
export const POST = async (req: MedusaRequest, res: MedusaResponse<CreateTransactionAnswer | ErrorAnswer>) => {
  const session_id = parseSessionId(req.params.id)
  const { environment } = await req.scope.resolve<WompiModuleService>(WOMPI_MODULE).getOptions()
  const { request, fields } = parsePaymentRequest(parseJson(req.rawBody), environment)
  if (fields) {
    return res.status(400).json(invalid(fields))
  }
  const { result } = await payWompiSessionWorkflow(req.scope).run({ input: { session_id, request } })
  switch (result.kind) {
    case "created":
      return res.status(201).json(await present(req, session_id, result))
    case "reused":
      return res.status(200).json(await present(req, session_id, result))
    case "incomplete":
      return res.status(400).json(invalid(result.fields))
    case "refused": {
      const { status, code, message, fields } = result.refusal
      const type = status === 400 ? "invalid_data" : "unexpected_state"
      return res.status(status).json({ type, code, message, fields })
    }
    case "unknown":
      return res.status(202).json({ status: "unknown", transaction: null })
  }
}
