import { packBox, valueOf } from "../parcel"
import type { ParcelItem } from "../port"

const item = (part: Partial<ParcelItem>): ParcelItem => ({
  sku: "X",
  name: "X",
  quantity: 1,
  unit_price: 10_000,
  weight_g: 100,
  length_cm: 10,
  width_cm: 5,
  height_cm: 2,
  ...part,
})

describe("packBox", () => {
  it("should be the article's own box, in whole centimetres, however it is measured", () => {
    expect(packBox([item({ length_cm: 2, width_cm: 10.2, height_cm: 4.1 })])).toEqual({
      weight_g: 100,
      length_cm: 11,
      width_cm: 5,
      height_cm: 2,
    })
  })

  it("should stack articles up to their volume, on the largest of them", () => {
    expect(
      packBox([item({ quantity: 6 }), item({ length_cm: 20, width_cm: 10, height_cm: 1, weight_g: 400 })])
    ).toEqual({
      weight_g: 1_000,
      length_cm: 20,
      width_cm: 10,
      height_cm: 4,
    })
  })

  it("should never be lower than its lowest article", () => {
    const tube = item({ length_cm: 30, width_cm: 6, height_cm: 6 })
    const sheet = item({ length_cm: 40, width_cm: 30, height_cm: 0.1 })
    expect(packBox([tube, sheet]).height_cm).toBe(6)
  })
})

describe("valueOf", () => {
  it("should count every article", () => {
    expect(valueOf([item({ quantity: 3 }), item({ unit_price: 500 })])).toBe(30_500)
  })
})
