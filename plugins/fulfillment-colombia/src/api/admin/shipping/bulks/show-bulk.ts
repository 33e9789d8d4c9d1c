import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { BulkItemRow, BulkRecord } from "../../../../modules/shipping/bulk-ledger"
import { isStorable } from "../../../../workflows/utils/is-storable"
import { resolveShipping } from "../../../../workflows/utils/resolve-shipment"

export const toBulkView = ({ actor_id: _, ...bulk }: BulkRecord, items: BulkItemRow[]) => ({ ...bulk, items })

/** @throws MedusaError `not_found` */
export const showBulk = async (container: MedusaContainer, id: string) => {
  const shipping = resolveShipping(container)
  const bulk = isStorable(id) ? await shipping.readBulk(id) : null
  if (!bulk) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "Este trabajo no existe.")
  }
  return toBulkView(bulk, await shipping.readBulkItems(id))
}
