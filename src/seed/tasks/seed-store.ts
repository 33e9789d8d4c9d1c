import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createApiKeysWorkflow,
  createSalesChannelsWorkflow,
  createStoresWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  updateApiKeysWorkflow,
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

/** Medusa makes a key of its own, of a sales channel without products, in a database that has none. */
const MEDUSAS_KEY = "Default Publishable API Key"

/** Medusa's own key made the shop's, so that no key is left with which a storefront would find nothing. */
const adoptKey = async (container: MedusaContainer, id: string, salesChannelId: string): Promise<void> => {
  await updateApiKeysWorkflow(container).run({ input: { selector: { id }, update: { title: SHOP.publishableKey } } })
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "api_key", fields: ["sales_channels.id"], filters: { id } })
  const [{ sales_channels }] = data as unknown as { sales_channels?: ({ id: string } | null)[] | null }[]
  const remove = (sales_channels ?? []).flatMap((channel) => (channel ? [channel.id] : []))
  await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id, remove, add: [salesChannelId] } })
}

const publishableKeyOf = async (container: MedusaContainer, salesChannelId: string): Promise<string> => {
  const keys = await container.resolve(Modules.API_KEY).listApiKeys({ type: "publishable" })
  const usable = keys.filter(({ revoked_at }) => !revoked_at)
  const existing = usable.find(({ title }) => title === SHOP.publishableKey)
  if (existing) {
    return existing.token
  }
  const medusas = usable.find(({ title }) => title === MEDUSAS_KEY)
  if (medusas) {
    await adoptKey(container, medusas.id, salesChannelId)
    return medusas.token
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
