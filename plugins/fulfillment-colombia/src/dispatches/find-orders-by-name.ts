import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { namePatterns } from "./name-pattern"

/** The newest this many are searched further. */
const MOST = 500

const WORDS = 5

/** Ids of the newest orders whose buyer's name has every word of the text. */
const findOrdersByName = async (container: MedusaContainer, text: string): Promise<string[]> => {
  const patterns = namePatterns(text, WORDS)
  if (!patterns.length) {
    return []
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id"],
    filters: {
      $and: patterns.map((pattern) => ({
        $or: [
          { shipping_address: { first_name: { $re: pattern } } },
          { shipping_address: { last_name: { $re: pattern } } },
        ],
      })),
    } as never,
    pagination: { skip: 0, take: MOST, order: { created_at: "DESC" } },
  })
  return data.map(({ id }) => id)
}

/** What people type: an order number with or without `#`, a guide, or a name. */
export const readSearch = async (container: MedusaContainer, q: string) => {
  const text = q.replaceAll("\u0000", "").trim()
  const number = /^#?(\d{1,9})$/.exec(text)?.[1]
  const isNumber = /^#?\d+$/.test(text)
  return {
    display_id: number ? Number(number) : null,
    tracking_number: text || null,
    order_ids: isNumber ? [] : await findOrdersByName(container, text),
  }
}
