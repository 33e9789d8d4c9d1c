import { assertReturnable } from "../assert-returnable"

const check = (pesos: number | { value: string; precision: number }, amountInCents: number, remaining = 5264500) =>
  assertReturnable(pesos, { amountInCents, remaining })

describe("assertReturnable", () => {
  it("lets whole pesos pass, and a fraction only when it is all that remains", () => {
    expect(() => check(1000, 100000)).not.toThrow()
    expect(() => check({ value: "52644.75", precision: 20 }, 5264500)).not.toThrow()
  })

  it.each([
    [17548.5, 1754900, "whole pesos"],
    [0.5, 100, "whole pesos"],
    [0.4, 0, "at least one peso"],
  ])("refuses a part of %s pesos", (pesos, cents, message) => {
    expect(() => check(pesos, cents)).toThrow(message)
  })
})
