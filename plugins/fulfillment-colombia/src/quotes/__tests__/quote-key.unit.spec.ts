import type { QuoteRequest } from "../../carriers/port"
import { quoteRequest } from "../../carriers/venndelo/__fixtures__/samples"
import { quoteKey } from "../quote-key"

const [item] = quoteRequest.items
const facts = { originCityCode: "11001000", version: "v", kgPerCubicMetre: 400 }

const key = (items: QuoteRequest["items"], request: Partial<QuoteRequest> = {}, changed: Partial<typeof facts> = {}) =>
  quoteKey({ ...quoteRequest, ...request, items }, { ...facts, ...changed })

describe("quoteKey", () => {
  it("should not mind order, names and numbers of articles", () => {
    const other = { ...item, weight_g: 900 }
    expect(key([item, other])).toBe(key([other, { ...item, sku: "X", name: "Y" }]))
  })

  it("should mind what a parcel costs", () => {
    const keys = [
      key([item]),
      key([{ ...item, weight_g: 86 }]),
      key([{ ...item, length_cm: 9 }]),
      key([{ ...item, quantity: 3 }]),
      key([{ ...item, unit_price: 60_000 }]),
      key([item], { city_code: "76001000" }),
      key([item], { payment_mode: "COD" }),
      key([item], {}, { originCityCode: "05001000" }),
      key([item], {}, { version: "w" }),
    ]

    expect(new Set(keys).size).toBe(keys.length)
  })

  it("should take weights for equal where the volume is what is billed, and values in one band", () => {
    const large = { ...item, length_cm: 40, width_cm: 30, height_cm: 20 }
    expect(key([large])).toBe(key([{ ...large, weight_g: 200 }]))
    expect(key([{ ...item, quantity: 1, unit_price: 35_100 }])).toBe(
      key([{ ...item, quantity: 1, unit_price: 40_000 }])
    )
    expect(key([{ ...item, quantity: 1, unit_price: 35_000 }])).not.toBe(
      key([{ ...item, quantity: 1, unit_price: 35_001 }])
    )
  })
})
