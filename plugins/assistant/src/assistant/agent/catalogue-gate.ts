import { searchInventory } from "../inventory/search-inventory"
import type { InventoryResult } from "../inventory/types"
import { callTool, type CallableTool } from "../tools/call-tool"
import { inventoryClaims, SEARCH_INVENTORY } from "../tools/search-inventory"
import type { ToolCall, ToolContext } from "../tools/types"

/** The inventory search with the customer's own words, of which only those that name a product count. */
const gate: CallableTool<{ query: string }, InventoryResult> = {
  name: SEARCH_INVENTORY,
  handler: async ({ query }, { container, settings }) =>
    await searchInventory(container, { query, namedOnly: true }, settings),
  claims: inventoryClaims,
}

/**
 * A question that names a product is answered with the catalogue in hand, whatever the model does: it cannot be forced
 * to call a tool (newer models refuse a forced choice).
 *
 * @returns the catalogue's answer, also a failed one; `null` when the question names no product
 */
export const lookUpCatalogue = async (
  question: string,
  context: ToolContext,
  onFailure: (tool: string, error: unknown) => void
): Promise<ToolCall | null> => {
  const call = await callTool(gate, { query: question }, context, onFailure)
  return call.failed || (call.result as InventoryResult).products.length > 0 ? call : null
}
