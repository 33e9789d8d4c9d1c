import type { ParcelItem, QuoteRequest } from "../../carriers/port"
import { DEPARTMENT_CODES } from "../../destination/city-code"
import { fallbackQuote } from "../fallback-quote"
import { FALLBACK_TARIFF } from "../fallback-tariff"

const BOGOTA = "11001000"
const bottle: ParcelItem = {
  sku: "",
  name: "",
  quantity: 1,
  unit_price: 50_000,
  weight_g: 100,
  length_cm: 10,
  width_cm: 5,
  height_cm: 5,
}

const to = (city_code: string, parcel: Partial<ParcelItem> = {}, request: Partial<QuoteRequest> = {}) =>
  fallbackQuote(
    FALLBACK_TARIFF,
    { city_code, payment_mode: "EXTERNAL_PAYMENT", items: [{ ...bottle, ...parcel }], ...request },
    BOGOTA
  )

describe("fallbackQuote", () => {
  it("should cost more the farther and the heavier", () => {
    const prices = [to("11001000"), to("05001000"), to("52001000"), to("88001000")]

    expect(prices).toEqual([...prices].sort((a, b) => a - b))
    expect(new Set(prices).size).toBe(4)
    expect(to("05001000", { weight_g: 3_500 })).toBeGreaterThan(to("05001000", { weight_g: 2_500 }))
  })

  it.each([
    [1_000, 13_500],
    [1_001, 16_500],
    [10_000, 29_500],
    [10_001, 31_900],
    [12_000, 34_300],
  ])("should take the band that the weight of %i g falls into", (weight_g, pesos) => {
    expect(to("05001000", { weight_g })).toBe(pesos)
  })

  it("should know every department", () => {
    const prices = DEPARTMENT_CODES.map((department) => to(`${department}001000`))

    expect(prices.every((price) => Number.isInteger(price) && price > 0)).toBe(true)
  })

  it("should add what collecting costs: a share of the value, at least the minimum", () => {
    const cod = { payment_mode: "COD" } as const

    expect(to("05001000", {}, cod) - to("05001000")).toBe(5_000)
    expect(to("05001000", { unit_price: 1_000_000 }, cod) - to("05001000")).toBe(30_000)
  })
})
