import { finalQuote, isOutdated, type KeptQuote } from "../final-quote"

const quote: KeptQuote = {
  source: "carrier",
  amount: 9_000,
  at: "2026-11-27T15:00:00.000Z",
  carrier: "venndelo",
  days: 2,
  is_estimate: true,
  city_code: "05001000",
}
const paid = { amount: 9_000, city_code: "05001000" }

it("should know the quote of another price or city", () => {
  expect(isOutdated(quote, paid)).toBe(false)
  expect(isOutdated(quote, { ...paid, amount: 11_000 })).toBe(true)
  expect(isOutdated(quote, { ...paid, city_code: "91001000" })).toBe(true)
  expect(isOutdated({ ...quote, city_code: undefined }, { ...paid, city_code: "91001000" })).toBe(false)
})

it("should keep what the buyer agreed to pay, and tell when the carrier asks for another price by now", () => {
  const far: KeptQuote = { ...quote, amount: 24_000, days: 6, city_code: "91001000" }
  expect(finalQuote(far, { amount: 24_000, city_code: "91001000" })).toEqual(far)
  expect(finalQuote(far, { amount: 23_000, city_code: "91001000" })).toEqual({
    ...far,
    amount: 23_000,
    source: "stale",
  })
})
