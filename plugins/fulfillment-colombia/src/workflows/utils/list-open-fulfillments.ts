import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { resolveShipping } from "./resolve-shipment"

const LOOK_BACK_MS = 7 * 24 * 60 * 60 * 1000
const PAGE = 200

/** The jobs that mend look at parcels made since then. */
export const lookBackFrom = (): Date => new Date(Date.now() - LOOK_BACK_MS)

/**
 * The fulfillments of the last week that a carrier of ours has or should have, and that have neither left nor been
 * cancelled, a page at a time, the oldest first.
 *
 * @param fields beside `id` and `data`
 * @param before only those made before this time
 */
export async function* listOpenFulfillments<Row>(
  container: MedusaContainer,
  { fields = [], before = new Date() }: { fields?: string[]; before?: Date }
): AsyncGenerator<(Row & { id: string })[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { carriers } = resolveShipping(container)
  const from = lookBackFrom()
  for (let skip = 0; carriers.list().length > 0; skip += PAGE) {
    const { data } = await query.graph({
      entity: "fulfillment",
      fields: ["id", "data", ...fields],
      filters: {
        canceled_at: null,
        shipped_at: null,
        created_at: { $gte: from.toISOString(), $lte: before.toISOString() },
      },
      pagination: { skip, take: PAGE, order: { created_at: "ASC" } },
    })
    yield data.filter((row) => carriers.find(row.data?.carrier)) as unknown as (Row & { id: string })[]
    if (data.length < PAGE) {
      return
    }
  }
}
