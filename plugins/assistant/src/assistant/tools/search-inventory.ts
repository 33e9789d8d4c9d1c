import { z } from "@medusajs/framework/zod"
import { searchInventory } from "../inventory/search-inventory"
import type { InventoryResult } from "../inventory/types"
import { defineTool, type Claims } from "./types"

export const SEARCH_INVENTORY = "searchInventory"

/** Every price of the result may be said. */
export const inventoryClaims = ({ products }: InventoryResult): Claims => ({
  amounts: products.flatMap(({ variants }) => variants.flatMap(({ price_pesos }) => price_pesos ?? [])),
})

export const searchInventoryTool = defineTool({
  name: SEARCH_INVENTORY,
  description:
    "Busca productos en el catálogo de la tienda: precio, presentaciones y existencias de este momento. Úsala siempre que la persona pregunte por un producto, su precio o si lo hay.",
  schema: z.object({
    query: z.string().min(1).max(200).describe("Nombre del producto o ingrediente, sin palabras de cortesía"),
  }),
  handler: async ({ query }, { container, settings }) => await searchInventory(container, { query }, settings),
  claims: inventoryClaims,
})
