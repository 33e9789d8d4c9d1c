import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { CatalogueEntry } from "./types"

const PAGE = 500

const FIELDS = [
  "id",
  "title",
  "subtitle",
  "description",
  "categories.name",
  "tags.value",
  "type.value",
  "collection.title",
  "sales_channels.id",
  "variants.title",
  "variants.sku",
]

type ProductRow = {
  id: string
  title: string
  subtitle: string | null
  description: string | null
  categories?: ({ name: string } | null)[]
  tags?: ({ value: string } | null)[]
  type?: { value: string } | null
  collection?: { title: string } | null
  sales_channels?: ({ id: string } | null)[]
  variants?: { title: string; sku: string | null }[]
}

const present = <T>(values: (T | null | undefined)[]): T[] =>
  values.filter((value): value is T => value !== null && value !== undefined)

const toEntry = (row: ProductRow): CatalogueEntry => ({
  id: row.id,
  title: row.title,
  subtitle: row.subtitle,
  description: row.description,
  categories: present([
    ...(row.categories ?? []).map((category) => category?.name),
    row.type?.value,
    row.collection?.title,
  ]),
  tags: present((row.tags ?? []).map((tag) => tag?.value)),
  variants: (row.variants ?? []).map(({ title, sku }) => ({ title, sku })),
})

/** Every published product of a sales channel (of all when there is none), as it is searched. */
export const loadCatalogue = async (
  container: MedusaContainer,
  salesChannelId: string | null
): Promise<CatalogueEntry[]> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const entries: CatalogueEntry[] = []
  for (let skip = 0; ; skip += PAGE) {
    const { data } = await query.graph({
      entity: "product",
      fields: FIELDS,
      filters: { status: "published" },
      pagination: { skip, take: PAGE, order: { id: "ASC" } },
    })
    const rows = data as unknown as ProductRow[]
    const sold = rows.filter(
      ({ sales_channels }) => !salesChannelId || sales_channels?.some((channel) => channel?.id === salesChannelId)
    )
    entries.push(...sold.map(toEntry))
    if (rows.length < PAGE) {
      return entries
    }
  }
}
