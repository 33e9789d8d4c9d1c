import type { MedusaContainer } from "@medusajs/framework/types"
import type { LabelFormat } from "../../../../carriers/port"
import { readLabels } from "../../../../labels/read-labels"
import { whyNotPrinted } from "../../../../labels/why-not-printed"
import { shippingKeepLabelsWorkflow } from "../../../../workflows"
import { resolveShipping } from "../../../../workflows/utils/resolve-shipment"

type Collected = {
  /** By fulfillment; those that are not there yet are left out. */
  labels: Map<string, Buffer>
  /** By fulfillment: why it is not to be printed, in Spanish. */
  refused: ReadonlyMap<string, string>
}

/** The labels of these fulfillments in one format, without those of parcels that were or are being taken back. */
export const collectLabels = async (
  container: MedusaContainer,
  ids: string[],
  format: LabelFormat
): Promise<Collected> => {
  const refused = await whyNotPrinted(resolveShipping(container), ids)
  const asked = ids.filter((id) => !refused.has(id))
  const kept = asked.length ? await readLabels(container, asked, format) : new Map<string, Buffer>()
  const fulfillment_ids = asked.filter((id) => !kept.has(id))
  if (!fulfillment_ids.length) {
    return { labels: kept, refused }
  }
  await shippingKeepLabelsWorkflow(container).run({ input: { fulfillment_ids, format } })
  return { labels: new Map([...kept, ...(await readLabels(container, fulfillment_ids, format))]), refused }
}
