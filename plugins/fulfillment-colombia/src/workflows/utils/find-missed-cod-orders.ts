import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { isCodProvider } from "../../cod/provider-id"
import { resolveShipping } from "./resolve-shipment"

const LOOK_BACK_MS = 7 * 24 * 60 * 60 * 1000
const PAGE = 200

type PaymentRow = { payment_collection?: { order?: { id: string } | null } | null }

/** Orders of the last week that are to be paid at the door and of which the ledger knows nothing. */
export const findMissedCodOrders = async (container: MedusaContainer): Promise<string[]> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const shipping = resolveShipping(container)
  const providers = await container.resolve(Modules.PAYMENT).listPaymentProviders({}, { select: ["id"] })
  const provider_id = providers.map(({ id }) => id).filter(isCodProvider)
  const missed: string[] = []
  for (let skip = 0; provider_id.length; skip += PAGE) {
    const { data } = await query.graph({
      entity: "payment",
      fields: ["id", "payment_collection.order.id"],
      filters: {
        provider_id,
        canceled_at: null,
        created_at: { $gte: new Date(Date.now() - LOOK_BACK_MS).toISOString() },
      },
      pagination: { skip, take: PAGE, order: { created_at: "ASC" } },
    })
    const ids = (data as unknown as PaymentRow[]).flatMap(
      ({ payment_collection }) => payment_collection?.order?.id ?? []
    )
    const known = ids.length
      ? await shipping.listCodCollections({ order_id: ids }, { select: ["order_id"], take: ids.length })
      : []
    const knownIds = new Set(known.map(({ order_id }) => order_id))
    missed.push(...ids.filter((id) => !knownIds.has(id)))
    if (data.length < PAGE) {
      break
    }
  }
  return missed
}
