import type { AuthenticatedMedusaRequest, MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MathBN, MedusaError } from "@medusajs/framework/utils"
import { stripNul } from "../../../../wompi/strip-nul"
import { isWompiProvider } from "../../../../workflows/lib/read-payment-facts"
import { holdWhileAnswering } from "./hold-while-answering"

/** Nobody decides on the same refund twice in this time; a double click, or a browser that tries again, does. */
const REPEATED_WITHIN_MS = 10_000

const isRepeated = async (req: AuthenticatedMedusaRequest, paymentId: string, amount: number): Promise<boolean> => {
  const { data: refunds } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "refund",
    fields: ["amount"],
    filters: { payment_id: paymentId, created_at: { $gt: new Date(Date.now() - REPEATED_WITHIN_MS) } } as never,
  })
  return refunds.some((refund) => MathBN.eq(refund.amount, amount))
}

/**
 * Middleware of `POST /admin/payments/:id/refund`: of two equal refunds of a part, asked for at once, one is carried
 * out. Medusa takes them for two wishes.
 *
 * @throws MedusaError `not_allowed` for the second
 */
export const refuseRepeatedRefund = async (
  req: AuthenticatedMedusaRequest<{ amount?: number }>,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  const id = stripNul(req.params.id)
  const { amount } = req.validatedBody ?? req.body
  const { data: payments } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "payment", fields: ["provider_id"], filters: { id } })
  if (amount === undefined || !isWompiProvider(payments[0]?.provider_id)) {
    return next()
  }
  await holdWhileAnswering(req.scope, [`wompi-refund:${id}`], { res, next }, async () => {
    if (await isRepeated(req, id, amount)) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "Este mismo valor se devolvió hace unos segundos. Si quieres devolverlo otra vez, espera un momento."
      )
    }
  })
}
