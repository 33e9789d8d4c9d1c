import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createInventoryLevelsWorkflow } from "@medusajs/medusa/core-flows"
import { PRODUCTS } from "../catalogue"

/** Stock of every variant that has none recorded at this place. A level that is there is left as it is. */
export const seedStock = async (container: MedusaContainer, locationId: string): Promise<number> => {
  const stockBySku = new Map(PRODUCTS.flatMap(({ variants }) => variants.map(({ sku, stock }) => [sku, stock])))
  const inventory = container.resolve(Modules.INVENTORY)
  const take = stockBySku.size
  const items = await inventory.listInventoryItems({ sku: [...stockBySku.keys()] }, { select: ["id", "sku"], take })
  const levels = await inventory.listInventoryLevels(
    { inventory_item_id: items.map(({ id }) => id), location_id: locationId },
    { select: ["inventory_item_id"], take }
  )
  const known = new Set(levels.map(({ inventory_item_id }) => inventory_item_id))
  const missing = items.filter(({ id }) => !known.has(id))
  if (missing.length > 0) {
    await createInventoryLevelsWorkflow(container).run({
      input: {
        inventory_levels: missing.map(({ id, sku }) => ({
          inventory_item_id: id,
          location_id: locationId,
          stocked_quantity: stockBySku.get(sku ?? "") ?? 0,
        })),
      },
    })
  }
  return missing.length
}
