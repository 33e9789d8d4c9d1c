import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { WOMPI_MODULE } from "../../modules/wompi"
import type WompiModuleService from "../../modules/wompi/service"
import { centsToCharge, CURRENCY } from "../../wompi/cents-to-charge"
import type { FieldErrors } from "../../wompi/field-errors"
import { completePayer } from "../../wompi/payer"
import { orderTimeLimitMs } from "../../wompi/payment-methods"
import type { PaymentRequest } from "../../wompi/payment-request"
import { transactionRequest, type TransactionRequest } from "../../wompi/transaction-request"
import { readKnownPayer } from "../lib/read-known-payer"
import { readPaymentFacts } from "../lib/read-payment-facts"

export const prepareWompiTransactionStepId = "prepare-wompi-transaction"

export type PrepareWompiTransactionStepInput = { session_id: string; request: PaymentRequest }

export type PreparedWompiTransaction =
  { request: TransactionRequest; fields: null } | { request: null; fields: FieldErrors }

/**
 * Makes a signed request of a fresh reference, recorded in the ledger before anybody sends it. The amount is Medusa's,
 * and the payment may be made as long as its order would wait for it. The attempt stays when a later step fails: whether
 * Wompi saw it is for reconciliation to find out.
 */
export const prepareWompiTransactionStep = createStep(
  prepareWompiTransactionStepId,
  async ({ session_id, request }: PrepareWompiTransactionStepInput, { container }) => {
    const wompi = container.resolve<WompiModuleService>(WOMPI_MODULE)
    const options = await wompi.getOptions()
    const { session } = await readPaymentFacts(container, session_id)
    if (!session) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "Este pago ya no existe. Vuelve a elegir el medio de pago.")
    }
    const { payer, fields } = completePayer(request, await readKnownPayer(container, session_id))
    if (fields) {
      return new StepResponse<PreparedWompiTransaction>({ request: null, fields })
    }
    const amountInCents = centsToCharge(session)
    const method = request.payment_method.type
    const expiresAt = new Date(Date.now() + orderTimeLimitMs(method, options.orderTimeLimitMinutes))
    const { reference } = await wompi.issueAttempt({
      session_id,
      amount_in_cents: amountInCents,
      currency: CURRENCY,
      expires_at: expiresAt,
      channel: "direct",
      payment_method_type: method,
    })
    const attempt = { reference, amountInCents, currency: CURRENCY, expiresAt }
    const { integritySecret } = options
    return new StepResponse<PreparedWompiTransaction>({
      request: transactionRequest({ request, payer, attempt, integritySecret }),
      fields: null,
    })
  }
)
