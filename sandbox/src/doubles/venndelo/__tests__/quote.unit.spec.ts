import { TARIFF } from "../data/tariff"
import { billedKilos, quote } from "../quote"
import type { Parcel, QuotationInput } from "../types"

const parcel = (changes: Partial<Parcel> = {}): Parcel => ({
  unit_price: 50_000,
  quantity: 1,
  weight: 0.3,
  height: 10,
  width: 10,
  length: 5,
  ...changes,
})

const place = (city_code: string) => ({
  city_code,
  subdivision_code: city_code.slice(0, 2),
  country_code: "CO",
  postal_code: "",
})

const quotation = (to: string, changes: Partial<QuotationInput> = {}): QuotationInput => ({
  pickup_info: place("11001000"),
  shipping_info: place(to),
  line_items: [parcel()],
  payment_method_code: "EXTERNAL_PAYMENT",
  ...changes,
})

describe("billedKilos", () => {
  it.each([
    ["at least one", [parcel({ weight: 0.1 })], 1],
    ["whole kilos, without rounding dust", [parcel({ weight: 0.07, quantity: 100, height: 1 })], 7],
    ["the quantity", [parcel({ weight: 0.4, quantity: 3 })], 2],
    ["the volume of what is light and large", [parcel({ weight: 0.5, height: 30, width: 30, length: 30 })], 11],
    ["nothing for missing sizes", [parcel({ weight: null, height: null })], 1],
  ])("should bill %s", (_what, parcels, kilos) => {
    expect(billedKilos(parcels)).toBe(kilos)
  })
})

describe("quote", () => {
  const totalTo = (to: string, changes?: Partial<QuotationInput>) => quote(quotation(to, changes)).quoted_shipping_total

  it("should cost more with distance", () => {
    const totals = ["11001000", "25754000", "05001000", "91001000", "88001000"].map((code) => totalTo(code))
    expect(totals).toEqual([...totals].sort((one, other) => one - other))
    expect(new Set(totals).size).toBe(totals.length)
  })

  it("should add for each further kilo", () => {
    const { firstKilo, extraKilo } = TARIFF.zones.national
    expect(totalTo("05001000", { line_items: [parcel({ weight: 2.5 })] })).toBe(firstKilo + 2 * extraKilo)
  })

  it("should charge for collecting the money: a share, and never less than the minimum", () => {
    const cod = (unit_price: number) =>
      totalTo("05001000", { payment_method_code: "COD", line_items: [parcel({ unit_price })] }) - totalTo("05001000")
    expect(cod(50_000)).toBe(TARIFF.cashOnDelivery.minimum)
    expect(cod(500_000)).toBe(15_000)
  })

  it("should leave the freight to the seller when every line ships free", () => {
    const free = quote(quotation("05001000", { line_items: [parcel({ free_shipping: true })] }))
    expect(free.assumed_shipping_total).toBe(free.quoted_shipping_total)
    const mixed = quote(quotation("05001000", { line_items: [parcel({ free_shipping: true }), parcel()] }))
    expect(mixed.assumed_shipping_total).toBe(0)
  })
})
