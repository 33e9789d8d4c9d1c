import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createApiKeysWorkflow,
  createSalesChannelsWorkflow,
  createStoresWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import { SHOP } from "../shop"

const salesChannelOf = async (container: MedusaContainer) => {
  const [existing] = await container.resolve(Modules.SALES_CHANNEL).listSalesChannels({ name: SHOP.salesChannel })
  if (existing) {
    return existing
  }
  const { result } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [{ name: SHOP.salesChannel, description: "La tienda en línea" }] },
  })
  return result[0]
}

const publishableKeyOf = async (container: MedusaContainer, salesChannelId: string): Promise<string> => {
  const filters = { title: SHOP.publishableKey, type: "publishable" as const }
  const keys = await container.resolve(Modules.API_KEY).listApiKeys(filters)
  const existing = keys.find(({ revoked_at }) => !revoked_at)
  if (existing) {
    return existing.token
  }
  const { result } = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title: SHOP.publishableKey, type: "publishable", created_by: "" }] },
  })
  await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id: result[0].id, add: [salesChannelId] } })
  return result[0].token
}

/** Name, currency, sales channel and the storefront's key. */
export const seedStore = async (container: MedusaContainer) => {
  const salesChannel = await salesChannelOf(container)
  const stores = container.resolve(Modules.STORE)
  const update = {
    name: SHOP.name,
    default_sales_channel_id: salesChannel.id,
    supported_currencies: [{ currency_code: SHOP.currency, is_default: true, is_tax_inclusive: true }],
  }
  const [existing] = await stores.listStores()
  // What staff have written stays.
  const metadata = { locale: SHOP.locale, ...SHOP.metadata, ...existing?.metadata }
  const isComplete = Object.keys(metadata).every((key) => existing?.metadata?.[key] !== undefined)
  if (!existing) {
    await createStoresWorkflow(container).run({ input: { stores: [{ ...update, metadata }] } })
  } else if (existing.name !== SHOP.name) {
    await updateStoresWorkflow(container).run({
      input: { selector: { id: existing.id }, update: { ...update, metadata } },
    })
  } else if (!isComplete) {
    await updateStoresWorkflow(container).run({ input: { selector: { id: existing.id }, update: { metadata } } })
  }
  return {
    salesChannelId: salesChannel.id,
    publishableKey: await publishableKeyOf(container, salesChannel.id),
  }
}
