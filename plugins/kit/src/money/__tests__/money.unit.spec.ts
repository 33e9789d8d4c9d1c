import { BigNumber } from "@medusajs/framework/utils"
import { centsToPesos, formatPesos, MAX_CENTS, pesosToCents, roundToPeso } from "../../index"

describe("pesosToCents", () => {
  it.each([
    [35900, 3_590_000],
    [0, 0],
    ["18000", 1_800_000],
    [{ value: "45000.00", precision: 20 }, 4_500_000],
    [new BigNumber(129_900), 12_990_000],
    [MAX_CENTS / 100, MAX_CENTS],
  ])("turns %p pesos into %p cents", (pesos, cents) => {
    expect(pesosToCents(pesos)).toBe(cents)
  })

  it.each([
    [21_427.5, 2_142_800],
    ["21427.49", 2_142_700],
    [0.1 + 0.2, 0],
  ])("rounds %p to whole pesos first", (pesos, cents) => {
    expect(pesosToCents(pesos)).toBe(cents)
  })

  it.each([[-1], ["abc"], [Number.NaN], [MAX_CENTS / 100 + 1]])("refuses %p", (pesos) => {
    expect(() => pesosToCents(pesos)).toThrow(expect.objectContaining({ type: "invalid_data" }))
  })

  it("is undone by centsToPesos", () => {
    expect(centsToPesos(pesosToCents(74_321))).toBe(74_321)
  })
})

describe("centsToPesos", () => {
  it("keeps centavos", () => expect(centsToPesos(4_490_050)).toBe(44_900.5))
  it("refuses what is not an integer", () => expect(() => centsToPesos(10.5)).toThrow("integer"))
})

describe("roundToPeso", () => {
  it("rounds half away from zero", () => {
    expect([roundToPeso(0.5), roundToPeso(1.49), roundToPeso(-0.5)]).toEqual([1, 1, -1])
  })
})

describe("formatPesos", () => {
  it.each([
    [0, "$0"],
    [999, "$999"],
    [45_000, "$45.000"],
    [1_234_567.6, "$1.234.568"],
    [-2_000, "-$2.000"],
  ])("writes %p as %p", (pesos, text) => expect(formatPesos(pesos)).toBe(text))
})
