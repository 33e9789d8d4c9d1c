/**
 * Colombian pesos as a person writes them: `$45.000`. The number is in pesos (major units), shown without decimals.
 *
 * @example formatPesos(45000) // "$45.000"
 */
export const formatPesos = (pesos: number): string => {
  const sign = pesos < 0 ? "-" : ""
  const whole = Math.round(Math.abs(pesos)).toString()
  return `${sign}$${whole.replace(/\B(?=(\d{3})+(?!\d))/g, ".")}`
}
