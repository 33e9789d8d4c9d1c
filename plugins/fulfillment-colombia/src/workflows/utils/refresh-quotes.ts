import { roundToPeso } from "@kaiu/medusa-kit"
import type { IFulfillmentModuleService, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { isCityCode } from "../../destination/city-code"
import { finalQuote, isOutdated, type FinalDelivery, type KeptQuote } from "../../quotes/final-quote"

type Method = {
  id: string
  amount: number
  shipping_option_id: string | null
  data: (Record<string, unknown> & { quote?: KeptQuote }) | null
}

type PricedOrder = {
  id: string
  items: unknown[]
  shipping_address: { metadata: Record<string, unknown> | null } | null
  shipping_methods: Method[]
}

const FIELDS = ["id", "items.*", "items.variant.*", "shipping_address.*", "shipping_methods.*"]

/** Asks the provider of a shipping option once more, as the cart did. */
const askAgain = async (container: MedusaContainer, order: PricedOrder, method: Method) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const filters = { id: method.shipping_option_id as string }
  const { data } = await query.graph({ entity: "shipping_option", fields: ["provider_id", "data"], filters })
  const [option] = data as { provider_id: string; data: Record<string, unknown> | null }[]
  if (!option) {
    return undefined
  }
  const fulfillment: IFulfillmentModuleService = container.resolve(Modules.FULFILLMENT)
  const asked = { provider_id: option.provider_id, optionData: option.data ?? {}, data: method.data ?? {} }
  await fulfillment.calculateShippingOptionsPrices([{ ...asked, id: filters.id, context: order } as never])
  const told = await fulfillment.validateFulfillmentData(
    asked.provider_id,
    asked.optionData,
    asked.data,
    order as never
  )
  return (told as { quote?: KeptQuote }).quote
}

/**
 * Brings the quotes that a new order keeps in line with what its buyer agreed to: the cart prices a shipping method
 * anew for another address, and keeps the data of the first one. A carrier that cannot be asked leaves them as they are.
 */
export const refreshQuotes = async (container: MedusaContainer, orderId: string): Promise<void> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: FIELDS, filters: { id: orderId } })
  const [order] = data as unknown as PricedOrder[]
  const city = order?.shipping_address?.metadata?.city_code
  for (const method of order?.shipping_methods ?? []) {
    const known = method.data?.quote
    const final: FinalDelivery = { amount: roundToPeso(method.amount), city_code: isCityCode(city) ? city : null }
    if (!known || !method.shipping_option_id || !isOutdated(known, final)) {
      continue
    }
    const offer = await askAgain(container, order, method)
    if (offer) {
      const quote = finalQuote(offer, final)
      await container
        .resolve(Modules.ORDER)
        .updateOrderShippingMethods({ id: method.id, data: { ...method.data, quote } })
    }
  }
}
