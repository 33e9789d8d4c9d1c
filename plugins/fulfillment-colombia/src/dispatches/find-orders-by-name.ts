import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The newest this many are searched further. */
const MOST = 500

const WORDS = 5

/** `%` and `_` are letters in a name, not wild cards. */
const contains = (word: string) => ({ $ilike: `%${word.replace(/[\\%_]/g, "\\$&")}%` })

/** Ids of the newest orders whose buyer's name has every word of the text. */
const findOrdersByName = async (container: MedusaContainer, text: string): Promise<string[]> => {
  const words = text.split(/\s+/).filter(Boolean).slice(0, WORDS)
  if (!words.length) {
    return []
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id"],
    filters: {
      $and: words.map((word) => ({
        $or: [
          { shipping_address: { first_name: contains(word) } },
          { shipping_address: { last_name: contains(word) } },
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
