import { products } from "../../__fixtures__/shop"
import { rankProducts, wordMatch } from "../rank-products"
import { isWithinEdits } from "../edit-distance"
import { pickRegion } from "../sales-context"
import type { CatalogueEntry } from "../types"

const catalogue: CatalogueEntry[] = products().map(({ categories, ...product }) => ({
  ...product,
  categories: categories.map(({ name }) => name),
  tags: [],
}))

const named = (question: string) =>
  rankProducts(question, catalogue)
    .filter((hit) => hit.named)
    .map(({ entry }) => entry.id)

describe("rankProducts", () => {
  it.each([
    ["¿cuánto cuesta la lavanda?", "aceite-de-lavanda"],
    ["tienes aceites de LAVANDAS disponibles", "aceite-de-lavanda"],
    ["acete de lavnda", "aceite-de-lavanda"],
    ["arbol de te", "aceite-de-arbol-de-te"],
    ["precio del difusor", "difusor-bambu"],
    ["difusores", "difusor-bambu"],
    ["aceite de risino", "aceite-de-ricino"],
    ["ACE-MEN-10ML", "aceite-de-menta"],
    ["kit sueño profundo", "kit-sueno"],
  ])("finds what %p asks for", (question, product) => {
    expect(named(question)[0]).toBe(product)
  })

  it("puts the product itself before those that only mention it, and drops what merely shares a common word", () => {
    expect(named("aceite de lavanda")).toEqual(["aceite-de-lavanda"])
  })

  it("lists the whole family for a family's name", () => {
    expect(named("¿qué aceites tienen?").sort()).toEqual([
      "aceite-de-arbol-de-te",
      "aceite-de-lavanda",
      "aceite-de-menta",
      "aceite-de-ricino",
    ])
  })

  it("knows a word of a description from a product's name", () => {
    const [hit] = rankProducts("algo para las pestañas", catalogue)
    expect(hit).toMatchObject({ entry: { id: "aceite-de-ricino" }, named: false })
  })

  it.each(["hola", "¿cuánto vale el envío a Pasto?", "punto de venta", "¿cómo pago?", "", "quiero hacer un reclamo"])(
    "finds no product in %p",
    (question) => {
      expect(named(question)).toEqual([])
    }
  )
})

describe("wordMatch", () => {
  it("allows errors by the word's length, and none in the first letter", () => {
    expect(wordMatch("lavanda", "lavanda")).toBe(1)
    expect(wordMatch("lavnda", "lavanda")).toBe(0.7)
    expect(wordMatch("venta", "menta")).toBe(0)
    expect(wordMatch("rosa", "roma")).toBe(0)
    expect(wordMatch("eucal", "eucalipto")).toBe(0.8)
  })
})

describe("isWithinEdits", () => {
  it("counts insertions, deletions, substitutions and swaps", () => {
    expect(isWithinEdits("lavadna", "lavanda", 1)).toBe(true)
    expect(isWithinEdits("lavada", "lavanda", 1)).toBe(true)
    expect(isWithinEdits("labamda", "lavanda", 1)).toBe(false)
    expect(isWithinEdits("labamda", "lavanda", 2)).toBe(true)
    expect(isWithinEdits("a", "abc", 1)).toBe(false)
  })
})

describe("pickRegion", () => {
  const us = { id: "us", currency_code: "usd", countries: [{ iso_2: "us" }] }
  const pesos = { id: "pesos", currency_code: "cop", countries: [] }
  const colombia = { id: "co", currency_code: "cop", countries: [null, { iso_2: "co" }] }

  it("takes the configured region, else Colombia's, else one in pesos, else none", () => {
    expect(pickRegion([us, colombia], "us")).toBe(us)
    expect(pickRegion([us, colombia], "gone")).toBeUndefined()
    expect(pickRegion([us, pesos, colombia])).toBe(colombia)
    expect(pickRegion([us, pesos])).toBe(pesos)
    expect(pickRegion([us])).toBeUndefined()
  })
})
