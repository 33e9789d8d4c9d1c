const GROUPED = /^\d{1,3}([.,]\d{3})+$/
const PLAIN = /^\d+([.,]\d{1,2})?$/

/**
 * Pesos as a Colombian types them: `102500`, `102.500`, `$ 102.500`, `102500,50`. `null` for anything else.
 *
 * @example parsePesos("$ 102.500") // 102500
 */
export const parsePesos = (text: string): number | null => {
  const digits = text.replace(/[$\s]/g, "")
  if (GROUPED.test(digits)) {
    return Number(digits.replace(/[.,]/g, ""))
  }
  return PLAIN.test(digits) ? Number(digits.replace(",", ".")) : null
}
