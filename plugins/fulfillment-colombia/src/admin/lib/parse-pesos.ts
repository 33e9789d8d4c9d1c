/**
 * Whole pesos as people type them: `45000`, `45.000`, `$ 45.000`, `45,000`. `null` when it is not such an amount; the
 * peso has no coin below one, so that a point or comma only separates thousands.
 */
export const parsePesos = (text: string): number | null => {
  const typed = text.replace(/[\s$]/g, "")
  if (!/^(\d{1,12}|\d{1,3}([.,]\d{3}){1,3})$/.test(typed)) {
    return null
  }
  return Number(typed.replace(/[.,]/g, ""))
}
