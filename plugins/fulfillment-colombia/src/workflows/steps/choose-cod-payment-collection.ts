import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { isCodProvider } from "../../cod/provider-id"
import { loadCodOrder } from "../utils/load-cod-order"

export const chooseCodPaymentCollectionStepId = "choose-cod-payment-collection"

/**
 * Where the new payment of an edited order goes: Medusa's payment collection that nobody pays yet, and the store's
 * contra-entrega provider.
 *
 * @throws MedusaError `not_found`
 */
export const chooseCodPaymentCollectionStep = createStep(
  chooseCodPaymentCollectionStepId,
  async ({ order_id }: { order_id: string }, { container }) => {
    const order = await loadCodOrder(container, order_id)
    const providers = await container.resolve(Modules.PAYMENT).listPaymentProviders({}, { select: ["id"] })
    const used = order?.payments.find(({ provider_id }) => isCodProvider(provider_id))?.provider_id
    const provider_id = used ?? providers.map(({ id }) => id).find(isCodProvider)
    const payment_collection_id = order?.unpaid[0]
    if (!payment_collection_id || !provider_id) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `The order ${order_id} has no payment that is still open.`)
    }
    return new StepResponse({ payment_collection_id, provider_id })
  }
)
