import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { WITHDRAWAL_MODULE } from "../../modules/withdrawal"
import type WithdrawalModuleService from "../../modules/withdrawal/service"

export const assertMoneyReturnedStepId = "assert-money-returned"

type Refund = { created_at: string | Date }
type OrderMoney = {
  payment_collections?: ({ payments?: ({ refunds?: (Refund | null)[] | null } | null)[] | null } | null)[] | null
}

/**
 * Medusa's order has the refund, or staff say how else the money went back (Nequi and PSE take none), so that no shopper is
 * told of money that nobody has sent.
 *
 * @throws MedusaError `not_allowed` in Spanish, for staff
 */
export const assertMoneyReturnedStep = createStep(
  assertMoneyReturnedStepId,
  async ({ id, note }: { id: string; note: string | null }, { container }) => {
    const [withdrawal] = await container.resolve<WithdrawalModuleService>(WITHDRAWAL_MODULE).listWithdrawals({ id })
    if (!withdrawal || note) {
      return new StepResponse(undefined)
    }
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "order",
      fields: ["payment_collections.payments.refunds.created_at"],
      filters: { id: withdrawal.order_id },
    })
    const [order] = data as unknown as (OrderMoney | undefined)[]
    const refunds = (order?.payment_collections ?? [])
      .flatMap((collection) => collection?.payments ?? [])
      .flatMap((payment) => payment?.refunds ?? [])
    if (!refunds.some((refund) => refund && new Date(refund.created_at) >= withdrawal.requested_at)) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "En los pagos del pedido no hay ninguna devolución posterior a este retracto. Devuélvelo allí, o escribe cómo lo devolviste.",
        "no_refund"
      )
    }
    return new StepResponse(undefined)
  }
)
