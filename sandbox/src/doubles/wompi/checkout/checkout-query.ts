export type Fields = Record<string, unknown>

const NAMES = new Set([
  "public-key",
  "currency",
  "amount-in-cents",
  "reference",
  "signature:integrity",
  "redirect-url",
  "expiration-time",
  "collect-shipping",
  "collect-customer-legal-id",
])

const GROUPS = ["tax-in-cents:", "customer-data:", "shipping-address:", "payment-method:reference-"]

const isParameter = (name: string): boolean => NAMES.has(name) || GROUPS.some((group) => name.startsWith(group))

/**
 * The checkout's own parameters among what a form brings. What the payer typed stays out: these go on into addresses,
 * where a card number has no business.
 */
export const checkoutQueryOf = (fields: Fields): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).filter(
      (entry): entry is [string, string] => isParameter(entry[0]) && typeof entry[1] === "string"
    )
  )

/** One parameter; an empty one is none. */
export const textOf = (fields: Fields, name: string): string | undefined => {
  const value = fields[name]
  return typeof value === "string" && value ? value : undefined
}

/** `customer-data:full-name` and its siblings as `full_name` … (Wompi docs, Widget & Checkout Web). */
export const groupOf = (fields: Fields, prefix: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([name, value]) => name.startsWith(`${prefix}:`) && typeof value === "string" && value)
      .map(([name, value]) => [name.slice(prefix.length + 1).replaceAll("-", "_"), String(value)])
  )
