import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"

/**
 * Validates the options of a plugin, module or provider and returns them typed.
 *
 * @param owner package or provider name, as the reader of the error knows it
 * @throws MedusaError `invalid_argument`, one sentence naming every wrong option (never its value: it may be a secret)
 * @example
 * const options = parseOptions("@kaiu/medusa-payment-wompi", optionsSchema, rawOptions)
 */
export const parseOptions = <T>(owner: string, schema: z.ZodType<T>, options: unknown): T => {
  const result = schema.safeParse(options ?? {})
  if (result.success) {
    return result.data
  }
  const problems = result.error.issues.map((issue) => {
    const name = issue.path.length ? `option "${issue.path.join(".")}"` : "options"
    return `${name}: ${issue.message}`
  })
  throw new MedusaError(
    MedusaError.Types.INVALID_ARGUMENT,
    `${owner} is not configured correctly. ${problems.join("; ")}.`
  )
}
