import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"

/**
 * Input of a workflow that other plugins run by its id, without our types.
 *
 * @throws MedusaError `invalid_data` naming every wrong field, never its value
 */
export const parseInput = <T extends z.ZodType>(schema: T, input: unknown): z.output<T> => {
  const result = schema.safeParse(input)
  if (result.success) {
    return result.data
  }
  const problems = result.error.issues.map(({ path, message }) => [path.join("."), message].filter(Boolean).join(": "))
  throw new MedusaError(MedusaError.Types.INVALID_DATA, `Invalid input. ${problems.join("; ")}.`)
}
