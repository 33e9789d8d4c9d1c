import type { CarrierCapabilities, ParcelItem } from "../../carriers/port"
import { billedWeightKg, kgPerM3 } from "../billed-weight"

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

describe("billedWeightKg", () => {
  it("should be the greater of scale and volume, over all articles", () => {
    expect(billedWeightKg([{ ...bottle, quantity: 3 }], 400)).toBeCloseTo(0.3)
    expect(billedWeightKg([{ ...bottle, length_cm: 50, width_cm: 50, height_cm: 50 }], 400)).toBe(50)
  })
})

describe("kgPerM3", () => {
  it("should be the carrier's own word, then the table's, then the usual", () => {
    const capabilities = { kg_per_m3: 222 } as CarrierCapabilities
    expect(kgPerM3({ code: "coordinadora" })).toBe(400)
    expect(kgPerM3({ code: "coordinadora", capabilities })).toBe(222)
    expect(kgPerM3({ code: "other" })).toBe(400)
  })
})
