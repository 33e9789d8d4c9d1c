import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { slugOf } from "./fold-text"

const MAX_NAMES = 500

/** Names of categories by handle, and of needs by slug. */
export const readNames = async (query: Omit<RemoteQueryFunction, symbol>) => {
  const pagination = { take: MAX_NAMES }
  const [categories, tags] = await Promise.all([
    query.graph({ entity: "product_category", fields: ["handle", "name"], pagination }),
    query.graph({ entity: "product_tag", fields: ["value"], pagination }),
  ])
  return {
    categories: new Map((categories.data as { handle: string; name: string }[]).map((row) => [row.handle, row.name])),
    needs: new Map((tags.data as { value: string }[]).map(({ value }) => [slugOf(value), value])),
  }
}
