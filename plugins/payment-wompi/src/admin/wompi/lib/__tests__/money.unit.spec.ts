import { formatCents, parsePesos, remainingInCents, remainingInPesos } from "../money"

it("shows cents as pesos, and names another currency", () => {
  expect(formatCents(8_490_000)).toBe("$84.900")
  expect(formatCents(1_500, "USD")).toBe("$15 USD")
})

it("never has less than nothing left", () => {
  expect(remainingInCents({ amount_in_cents: 100, returned_in_cents: 40 })).toBe(60)
  expect(remainingInCents({ amount_in_cents: 100, returned_in_cents: 140 })).toBe(0)
  expect(remainingInPesos({ captured: 84_900, refunded: 84_900 })).toBe(0)
})

it.each([
  ["45000", 45_000],
  ["45.000", 45_000],
  ["45,000", 45_000],
  ["$ 1.250.000", 1_250_000],
  ["0", 0],
  ["", null],
  ["-5", null],
  ["45000,50", null],
  ["45.00", null],
  ["4.5000", null],
  ["1e5", null],
  ["٣", null],
])("reads %p as %p", (text, pesos) => {
  expect(parsePesos(text)).toBe(pesos)
})
