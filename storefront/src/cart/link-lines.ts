/** A line of a link: a variant by its SKU or its id, and how many. */
export type LinkLine = { variant: string; quantity: number }

const MAX_LINES = 20
const MAX_QUANTITY = 99

const readLine = (text: string): LinkLine[] => {
  const [variant, quantity = "1"] = text.split(":").map((part) => part.trim())
  const count = Number(quantity)
  return variant && Number.isInteger(count) && count > 0 ? [{ variant, quantity: Math.min(count, MAX_QUANTITY) }] : []
}

/**
 * What a link such as `/cart/ACE-LAV-10ML:2,KIT-SUE-STD` puts into the cart. Parts that say nothing are left out, and the
 * same variant twice is one line.
 */
export const readLinkLines = (text: string): LinkLine[] => {
  const lines = new Map<string, number>()
  for (const { variant, quantity } of text.split(",").flatMap(readLine).slice(0, MAX_LINES)) {
    lines.set(variant, Math.min((lines.get(variant) ?? 0) + quantity, MAX_QUANTITY))
  }
  return [...lines].map(([variant, quantity]) => ({ variant, quantity }))
}
