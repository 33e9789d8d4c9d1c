import type { MedusaContainer } from "@medusajs/framework/types"
import type { LabelFormat } from "../../../../carriers/port"
import { readLabels } from "../../../../labels/read-labels"
import { shippingKeepLabelsWorkflow } from "../../../../workflows"

/** The labels of these fulfillments in one format, by fulfillment. Those that are not there yet are left out. */
export const collectLabels = async (
  container: MedusaContainer,
  ids: string[],
  format: LabelFormat
): Promise<Map<string, Buffer>> => {
  const kept = await readLabels(container, ids, format)
  const fulfillment_ids = ids.filter((id) => !kept.has(id))
  if (!fulfillment_ids.length) {
    return kept
  }
  await shippingKeepLabelsWorkflow(container).run({ input: { fulfillment_ids, format } })
  return new Map([...kept, ...(await readLabels(container, fulfillment_ids, format))])
}
