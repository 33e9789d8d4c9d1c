import type { MedusaContainer } from "@medusajs/framework/types"
import type { LabelFormat } from "../carriers/port"
import { resolveShipping } from "../workflows/utils/resolve-shipment"

/** The labels of these fulfillments that are kept in that format, by fulfillment. */
export const readLabels = async (
  container: MedusaContainer,
  fulfillmentIds: string[],
  format: LabelFormat
): Promise<Map<string, Buffer>> => {
  const kept = await resolveShipping(container).listShippingLabels(
    { fulfillment_id: fulfillmentIds, format },
    { select: ["fulfillment_id", "content"], take: fulfillmentIds.length }
  )
  return new Map(kept.map(({ fulfillment_id, content }) => [fulfillment_id, Buffer.from(content, "base64")]))
}
