import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { WITHDRAWAL_MODULE } from "../../modules/withdrawal"
import type WithdrawalModuleService from "../../modules/withdrawal/service"
import { assertAskable } from "../../withdrawal/assert-askable"
import { judgeOrder } from "../../withdrawal/judge-order"
import { loadOrderFacts } from "../../withdrawal/load-order"
import type { AskedItem } from "../../withdrawal/order-facts"

export const registerWithdrawalStepId = "register-withdrawal"

export type RegisterWithdrawalInput = { order_id: string; items: AskedItem[]; reason: string | null }

/**
 * Writes a request down if the law gives the right to it, once for the same goods.
 *
 * @throws MedusaError in Spanish, for the shopper
 */
export const registerWithdrawalStep = createStep(
  registerWithdrawalStepId,
  async ({ order_id, items, reason }: RegisterWithdrawalInput, { container }) => {
    const order = await loadOrderFacts(container, { id: order_id })
    if (!order) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "Ese pedido no existe.")
    }
    const service = container.resolve<WithdrawalModuleService>(WITHDRAWAL_MODULE)
    const now = new Date()
    const input = { order_id, order_number: String(order.display_id), items, reason, requested_at: now }
    const { withdrawal, is_new } = await service.register(input, (earlier) => {
      const judged = judgeOrder(order, earlier, now)
      assertAskable(judged, items)
      return {
        items: items.map(({ id, quantity }) => {
          const { title, variant_title } = judged.items.find((item) => item.id === id)!
          const isNamed = variant_title && variant_title !== title
          return { id, quantity, title: isNamed ? `${title}, ${variant_title}` : title }
        }),
        delivered_at: new Date(judged.delivered_at!),
        deadline: judged.window!.deadline,
      }
    })
    return new StepResponse({ withdrawal, is_new }, is_new ? withdrawal.id : null)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<WithdrawalModuleService>(WITHDRAWAL_MODULE).deleteWithdrawals(id)
    }
  }
)
