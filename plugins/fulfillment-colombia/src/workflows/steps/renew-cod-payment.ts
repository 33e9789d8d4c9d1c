import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { codRenewPaymentWorkflow } from "../workflows/cod-renew-payment"

export const renewCodPaymentStepId = "renew-cod-payment"

const RETRY_MS = 15 * 60 * 1000

/**
 * Renews the payment in a workflow of its own, which locks the order against a further edit. What fails, as an amount
 * that the store does not collect, is tried again later and keeps the order from being settled in no other way.
 */
export const renewCodPaymentStep = createStep(
  renewCodPaymentStepId,
  async ({ order_id }: { order_id: string }, { container }) => {
    const { errors, result } = await codRenewPaymentWorkflow(container).run({
      input: { order_id },
      throwOnError: false,
    })
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    errors.forEach(({ action, error }) =>
      logger.warn(`The contra-entrega payment of ${order_id} was not renewed: ${action}: ${error.message}`)
    )
    const renewed = errors.length === 0
    return new StepResponse({
      renewed,
      asks: renewed && result.asks,
      retry_at: renewed ? null : new Date(Date.now() + RETRY_MS).toISOString(),
    })
  }
)
