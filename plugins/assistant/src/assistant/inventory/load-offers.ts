import { formatPesos, roundToPeso } from "@kaiu/medusa-kit"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  getTotalVariantAvailability,
  getVariantAvailability,
  QueryContext,
} from "@medusajs/framework/utils"
import type { SalesContext } from "./sales-context"
import type { InventoryProduct, Offer } from "./types"

const MAX_DESCRIPTION = 300

type VariantRow = {
  id: string
  title: string
  sku: string | null
  manage_inventory: boolean
  allow_backorder: boolean
  variant_rank: number | null
  calculated_price?: { calculated_amount: number | null } | null
}

type ProductRow = { id: string; title: string; handle: string; description: string | null; variants?: VariantRow[] }

type Availability = Record<string, { availability: number | null } | undefined>

const byRankThenPrice = (left: VariantRow, right: VariantRow): number =>
  (left.variant_rank ?? 0) - (right.variant_rank ?? 0) ||
  (left.calculated_price?.calculated_amount ?? 0) - (right.calculated_price?.calculated_amount ?? 0)

const toOffer = (variant: VariantRow, availability: Availability): Offer => {
  const amount = variant.calculated_price?.calculated_amount ?? null
  const pesos = amount === null ? null : roundToPeso(amount)
  const quantity = variant.manage_inventory ? (availability[variant.id]?.availability ?? 0) : null
  return {
    title: variant.title,
    sku: variant.sku,
    price: pesos === null ? null : formatPesos(pesos),
    price_pesos: pesos,
    available: quantity === null || quantity > 0 || variant.allow_backorder,
    quantity,
  }
}

const loadAvailability = async (
  container: MedusaContainer,
  variantIds: string[],
  salesChannelId: string | null
): Promise<Availability> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  return salesChannelId
    ? await getVariantAvailability(query, { variant_ids: variantIds, sales_channel_id: salesChannelId })
    : await getTotalVariantAvailability(query, { variant_ids: variantIds })
}

/** Products with their variants' prices and stock as they are now, in the order of `productIds`. */
export const loadOffers = async (
  container: MedusaContainer,
  productIds: string[],
  sales: SalesContext,
  storeUrl?: string
): Promise<InventoryProduct[]> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: [
      "id",
      "title",
      "handle",
      "description",
      "variants.id",
      "variants.title",
      "variants.sku",
      "variants.manage_inventory",
      "variants.allow_backorder",
      "variants.variant_rank",
      "variants.calculated_price.*",
    ],
    filters: { id: productIds, status: "published" },
    context: {
      variants: {
        calculated_price: QueryContext({ region_id: sales.regionId, currency_code: sales.currencyCode }),
      },
    },
  })
  const rows = data as unknown as ProductRow[]
  const variantIds = rows.flatMap(({ variants }) => (variants ?? []).map(({ id }) => id))
  const availability = variantIds.length
    ? await loadAvailability(container, variantIds, sales.salesChannelId)
    : ({} as Availability)

  return rows
    .sort((left, right) => productIds.indexOf(left.id) - productIds.indexOf(right.id))
    .map(({ title, handle, description, variants }) => ({
      title,
      handle,
      url: storeUrl ? `${storeUrl}/producto/${handle}` : null,
      description: (description ?? "").slice(0, MAX_DESCRIPTION),
      variants: (variants ?? []).sort(byRankThenPrice).map((variant) => toOffer(variant, availability)),
    }))
}
