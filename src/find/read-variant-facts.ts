import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { getVariantAvailability, QueryContext } from "@medusajs/framework/utils"
import { SHOP } from "../seed/shop"
import type { ProductRow, VariantFacts } from "./product-document"

type Query = Omit<RemoteQueryFunction, symbol>

/** What the storefront shows: the price of the first region with the shop's currency, price lists counted in. */
const readPrices = async (query: Query, variantIds: string[]): Promise<Map<string, number>> => {
  const { data: regions } = await query.graph({
    entity: "region",
    fields: ["id"],
    filters: { currency_code: SHOP.currency },
    pagination: { take: 1, order: { created_at: "ASC" } },
  })
  const context = { currency_code: SHOP.currency, ...(regions[0] ? { region_id: regions[0].id } : {}) }
  const { data } = await query.graph({
    entity: "product_variant",
    fields: ["id", "calculated_price.calculated_amount"],
    filters: { id: variantIds },
    context: { calculated_price: QueryContext(context) },
  })
  return new Map(
    data.flatMap((variant) => {
      const { id, calculated_price: price } = variant as {
        id: string
        calculated_price?: { calculated_amount?: number | null } | null
      }
      return typeof price?.calculated_amount === "number" ? [[id, price.calculated_amount] as const] : []
    })
  )
}

const readAvailability = async (query: Query, variantIds: string[], salesChannelIds: string[]) =>
  new Map(
    await Promise.all(
      salesChannelIds.map(async (sales_channel_id) => {
        const byVariant = await getVariantAvailability(query as RemoteQueryFunction, {
          variant_ids: variantIds,
          sales_channel_id,
        })
        return [sales_channel_id, byVariant] as const
      })
    )
  )

/** Prices and stock of a page of products: a fixed number of queries, whatever its length. */
export const readVariantFacts = async (query: Query, rows: ProductRow[]): Promise<VariantFacts> => {
  const variantIds = rows.flatMap(({ variants }) => (variants ?? []).map(({ id }) => id))
  const channels = rows.flatMap(({ sales_channels }) => (sales_channels ?? []).flatMap((channel) => channel?.id ?? []))
  if (variantIds.length === 0) {
    return { prices: new Map(), available: () => 0 }
  }
  const [prices, stock] = await Promise.all([
    readPrices(query, variantIds),
    readAvailability(query, variantIds, [...new Set(channels)]),
  ])
  return {
    prices,
    available: (variantId, salesChannelIds) =>
      Math.max(0, ...salesChannelIds.map((id) => stock.get(id)?.[variantId]?.availability ?? 0)),
  }
}
