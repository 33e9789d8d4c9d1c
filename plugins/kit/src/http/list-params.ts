import { z } from "@medusajs/framework/zod"

const MAX_LIMIT = 100
const MAX_OFFSET = 1_000_000

/**
 * `limit` and `offset` of a list route, over those of Medusa's `createFindParams`, which lets a negative number through
 * to the database.
 *
 * @example createFindParams({ limit: 20, offset: 0 }).extend({ ...pageParams(20), q: z.string().optional() })
 */
export const pageParams = (limit: number) => ({
  limit: z.coerce.number().int().min(1).max(MAX_LIMIT).default(limit),
  offset: z.coerce.number().int().min(0).max(MAX_OFFSET).default(0),
})

/**
 * `order` of a list route: one of the columns, with `-` for the largest first. Medusa's own takes any text, and the
 * database answers for a column that does not exist.
 */
export const orderParam = (...columns: [string, ...string[]]) =>
  z.enum(columns.flatMap((column) => [column, `-${column}`]) as [string, ...string[]])
