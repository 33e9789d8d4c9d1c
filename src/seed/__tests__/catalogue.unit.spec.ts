import { PRODUCTS } from "../catalogue"
import { CATEGORIES } from "../catalogue/categories"
import { PACKAGING } from "../catalogue/packaging"
import { productInput } from "../product-input"

const variants = PRODUCTS.flatMap((product) => product.variants.map((variant) => ({ ...variant, product })))

const repeated = (values: string[]) => values.filter((value, index) => values.indexOf(value) !== index)

describe("the demo catalogue", () => {
  it("should be a shop and not a sample", () => {
    expect(PRODUCTS.length).toBeGreaterThanOrEqual(40)
    expect(variants.length).toBeGreaterThanOrEqual(90)
    expect(new Set(PRODUCTS.map(({ category }) => category))).toEqual(new Set(CATEGORIES.map(({ handle }) => handle)))
  })

  it("should have its own handle, title and SKU for each", () => {
    expect(repeated(PRODUCTS.map(({ handle }) => handle))).toEqual([])
    expect(repeated(PRODUCTS.map(({ title }) => title))).toEqual([])
    expect(repeated(variants.map(({ sku }) => sku))).toEqual([])
    for (const { sku } of variants) {
      expect(sku).toMatch(/^(ACE|AVE|ROL|HID|KIT|DIF)-[A-Z]{3}-[A-Z0-9]{3,5}$/)
    }
    for (const { handle } of PRODUCTS) {
      expect(handle).toMatch(/^[a-z]+(-[a-z]+)*$/)
    }
  })

  it("should price in whole hundreds of pesos within the shop's range, more for more", () => {
    for (const { price } of variants) {
      expect(price).toBeGreaterThanOrEqual(18_000)
      expect(price).toBeLessThanOrEqual(180_000)
      expect(price % 100).toBe(0)
    }
    for (const product of PRODUCTS.filter(({ option }) => option === "Volumen")) {
      const prices = product.variants.map(({ price }) => price)
      expect(prices).toEqual([...prices].sort((a, b) => a - b))
    }
  })

  it("should tell carriers weights of 100 to 800 g and sizes in whole centimetres", () => {
    for (const { packaging } of variants) {
      const { weight, length, width, height } = PACKAGING[packaging]
      expect(weight).toBeGreaterThanOrEqual(100)
      expect(weight).toBeLessThanOrEqual(800)
      for (const side of [length, width, height]) {
        expect(Number.isInteger(side) && side > 0 && side <= 30).toBe(true)
      }
    }
  })

  it("should describe every product, with ingredients for what touches the skin", () => {
    for (const { category, description, benefits, inci, precautions } of PRODUCTS) {
      expect(description.length).toBeGreaterThan(30)
      expect(precautions.length).toBeGreaterThan(40)
      expect(benefits.length).toBeGreaterThan(0)
      expect(inci !== "").toBe(category !== "kits" && category !== "difusores")
    }
  })

  it("should promise no cure", () => {
    const claims = /\b(cura|trata|alivia|elimina|previene|sana|antibacterial|antiinflamatorio|medicinal|terapéutic)/i
    expect(PRODUCTS.filter(({ description, benefits }) => claims.test(`${description} ${benefits}`))).toEqual([])
  })

  it("should hold sold-out and available variants", () => {
    expect(variants.filter(({ stock }) => stock === 0).length).toBeGreaterThanOrEqual(2)
    expect(variants.filter(({ stock }) => stock > 0).length).toBeGreaterThan(80)
  })
})

describe("productInput", () => {
  const context = {
    salesChannelId: "sc_1",
    shippingProfileId: "sp_1",
    categoryIds: new Map(CATEGORIES.map(({ handle }) => [handle as string, `cat_${handle}`])),
    tagIds: new Map([["Sueño", "tag_sleep"]]),
  }

  it("should carry prices in pesos, grams, centimetres and the volume", () => {
    const lavender = PRODUCTS.find(({ handle }) => handle === "aceite-esencial-lavanda")
    const input = productInput(lavender!, context)
    expect(input).toMatchObject({
      handle: "aceite-esencial-lavanda",
      shipping_profile_id: "sp_1",
      sales_channels: [{ id: "sc_1" }],
      category_ids: ["cat_aceites-esenciales"],
      tag_ids: ["tag_sleep"],
      metadata: { inci: "Lavandula Angustifolia Oil" },
      options: [{ title: "Volumen", values: ["5 ml", "10 ml", "30 ml"] }],
    })
    expect(input.variants?.[1]).toEqual({
      sku: "ACE-LAV-10ML",
      title: "10 ml",
      weight: 110,
      length: 4,
      width: 4,
      height: 9,
      manage_inventory: true,
      options: { Volumen: "10 ml" },
      prices: [{ amount: 45_000, currency_code: "cop" }],
      metadata: { volume_ml: 10 },
    })
  })
})
