/** A card as it is typed. It goes from the browser to Wompi and nowhere else. */
export type Card = {
  number: string
  cvc: string
  /** `8` or `08`. */
  exp_month: string
  /** `28` or `2028`. */
  exp_year: string
  card_holder: string
}

export type CardField = keyof Card

/** What is wrong with a card, by field, in Spanish. */
export type CardProblems = Partial<Record<CardField, string[]>>

const digits = (text: string): string => text.replace(/[\s-]/g, "")

/** Luhn's check digit: it finds every single wrong digit and most swapped ones. */
const hasCheckDigit = (number: string): boolean =>
  [...number].reverse().reduce((sum, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2)
    return sum + (value > 9 ? value - 9 : value)
  }, 0) %
    10 ===
  0

/** The card as Wompi takes it: digits alone, two for the month and two for the year. */
export const normalizeCard = (card: Card): Card => ({
  number: digits(card.number),
  cvc: card.cvc.trim(),
  exp_month: card.exp_month.trim().padStart(2, "0"),
  exp_year: card.exp_year.trim().replace(/^20(?=\d{2}$)/, ""),
  card_holder: card.card_holder.trim(),
})

const isExpired = ({ exp_month, exp_year }: Card, now: Date): boolean =>
  new Date(2000 + Number(exp_year), Number(exp_month), 1).getTime() <= now.getTime()

/**
 * What can be seen to be wrong with a card without asking anybody. Empty when all is well.
 *
 * @param card as {@link normalizeCard} gives it
 */
export const cardProblems = (card: Card, now = new Date()): CardProblems => {
  const isMonth = /^(0[1-9]|1[0-2])$/.test(card.exp_month)
  const isYear = /^\d{2}$/.test(card.exp_year)
  const problems: [CardField, boolean, string][] = [
    ["number", !/^\d{13,19}$/.test(card.number) || !hasCheckDigit(card.number), "Revisa el número de la tarjeta."],
    ["cvc", !/^\d{3,4}$/.test(card.cvc), "Escribe los 3 o 4 dígitos del código de seguridad."],
    ["exp_month", !isMonth, "Escribe el mes de vencimiento, de 01 a 12."],
    ["exp_year", !isYear, "Escribe el año de vencimiento con 2 dígitos."],
    ["exp_year", isMonth && isYear && isExpired(card, now), "La tarjeta está vencida."],
    ["card_holder", card.card_holder.length < 5, "Escribe el nombre como aparece en la tarjeta."],
  ]
  return Object.fromEntries(problems.filter(([, isWrong]) => isWrong).map(([field, , message]) => [field, [message]]))
}
