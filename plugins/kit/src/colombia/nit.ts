/** Weights of the NIT's check digit from right to left (DIAN, Orden Administrativa 4 de 1989). */
const WEIGHTS = [3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71]

/**
 * Check digit of a NIT (without its own check digit), or `null` when the text is not 1 to 15 digits.
 *
 * @example nitCheckDigit("900123456") // 8
 */
export const nitCheckDigit = (nit: string): number | null => {
  if (!/^\d{1,15}$/.test(nit)) {
    return null
  }
  const sum = [...nit].reverse().reduce((total, digit, index) => total + Number(digit) * WEIGHTS[index], 0)
  const remainder = sum % 11
  return remainder < 2 ? remainder : 11 - remainder
}

/**
 * Reads a NIT with or without dots and check digit: `900.123.456-8`. Returns nine digits and the check digit, or
 * `null` when the length or the check digit is wrong.
 */
export const parseNit = (text: string): { number: string; checkDigit: number } | null => {
  const [body, given] = text.trim().split("-")
  const digits = body.replace(/[.\s]/g, "")
  const number = given === undefined && digits.length === 10 ? digits.slice(0, 9) : digits
  const checkText = given === undefined && digits.length === 10 ? digits.slice(9) : given?.trim()
  if (!/^\d{9}$/.test(number)) {
    return null
  }
  const checkDigit = nitCheckDigit(number) as number
  if (checkText !== undefined && checkText !== String(checkDigit)) {
    return null
  }
  return { number, checkDigit }
}
