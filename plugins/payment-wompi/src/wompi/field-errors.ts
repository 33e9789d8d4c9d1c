import { z } from "@medusajs/framework/zod"

/** What is wrong in a request, by the path of the field. */
export type FieldErrors = Record<string, string[]>

const MAX_NAME = 60
const MAX_MESSAGE = 200

/** Messages by field. A map collects them: a field may be called `__proto__`. */
export const byField = (messages: readonly (readonly [string, string])[]): FieldErrors => {
  const fields = new Map<string, string[]>()
  for (const [path, message] of messages) {
    const name = path.slice(0, MAX_NAME) || "body"
    fields.set(name, [...(fields.get(name) ?? []), message])
  }
  return Object.fromEntries(fields)
}

/** Texts under a field, or further fields below it. */
const leaves = (value: unknown, path: string): [string, string][] => {
  if (typeof value === "string") {
    return [[path, value.slice(0, MAX_MESSAGE)]]
  }
  if (Array.isArray(value)) {
    return value.flatMap((item) => leaves(item, path))
  }
  return typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([name, item]) => leaves(item, path ? `${path}.${name}` : name))
    : []
}

const schema = z.object({ error: z.object({ messages: z.unknown().optional() }) })

/** Wompi's name for an amount below its minimum. */
const renamed = (path: string): string => (path === "valid_amount_in_cents" ? "amount_in_cents" : path)

/**
 * Wompi's messages of a refused request by field, in its own Spanish words (Wompi docs, "Errores": field → texts; those
 * of `payment_method` are also seen nested).
 *
 * @example fieldErrors({ error: { messages: { customer_email: ["Formato inválido"] } } })
 */
export const fieldErrors = (body: unknown): FieldErrors => {
  const { data } = schema.safeParse(body)
  return byField(leaves(data?.error.messages, "").map(([path, message]) => [renamed(path), message]))
}
