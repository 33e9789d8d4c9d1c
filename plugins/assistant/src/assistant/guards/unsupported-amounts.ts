import { parseAmounts } from "./parse-amounts"

/**
 * The amounts of a reply that no tool result of this turn contains, as they were written. A customer must never be
 * told a price that the catalogue does not have.
 *
 * @param supported amounts in pesos
 */
export const unsupportedAmounts = (reply: string, supported: Iterable<number>): string[] => {
  const known = new Set(supported)
  return parseAmounts(reply)
    .filter(({ pesos }) => !known.has(pesos))
    .map(({ text }) => text)
}
