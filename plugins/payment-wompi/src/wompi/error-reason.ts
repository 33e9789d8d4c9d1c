import { z } from "@medusajs/framework/zod"

const schema = z.object({
  error: z.object({
    type: z.string().optional(),
    reason: z.string().optional(),
    messages: z.record(z.string(), z.array(z.string())).optional(),
  }),
})

const LIMIT = 300

/**
 * What Wompi says in an error: `reason`, or `messages` by field, never both (Wompi docs, "Errores").
 *
 * @returns one short text in Wompi's own (Spanish) words, without a full stop at its end, or `null`
 */
export const errorReason = (body: unknown): string | null => {
  const { data } = schema.safeParse(body)
  if (!data) {
    return null
  }
  const { reason, messages, type } = data.error
  const fields = Object.entries(messages ?? {}).map(([field, texts]) => `${field}: ${texts.join(", ")}`)
  const text = reason ?? (fields.length > 0 ? fields.join("; ") : type)
  return text?.slice(0, LIMIT).replace(/\.$/, "") ?? null
}
