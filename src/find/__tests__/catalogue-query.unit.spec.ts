import { catalogueQuery, pageOf, SORTS, type CatalogueChoice } from "../catalogue-query"

const choice: CatalogueChoice = { category: [], need: [], volume: [], sort: "relevance", limit: 2, offset: 0 }
const scope = { status: "published" }

describe("catalogueQuery", () => {
  it("should narrow by every choice and never leave the scope", () => {
    const chosen = { ...choice, category: ["kits"], need: ["Buen ánimo"], volume: [10], price_min: 1, price_max: 9 }
    expect(catalogueQuery(chosen, scope).filters).toEqual({
      $and: [
        scope,
        { categories: { $overlaps: ["kits"] } },
        { needs: { $overlaps: ["buen-animo"] } },
        { volumes: { $overlaps: [10] } },
        { price: { $gte: 1 } },
        { price: { $lte: 9 } },
      ],
    })
  })

  it("should look for a volume among those in stock where stock is asked for", () => {
    const { filters, search_options } = catalogueQuery({ ...choice, volume: [10], in_stock: true }, scope)
    expect(filters?.$and).toContainEqual({ available_volumes: { $overlaps: [10] } })
    expect(search_options?.facets).toContainEqual({ field: "available_volumes", type: "value", limit: 100 })
  })

  it("should end every order in the id, or pages would overlap", () => {
    for (const sort of SORTS) {
      const { pagination } = catalogueQuery({ ...choice, sort }, scope, { filters: { q: "x" }, options: {} })
      expect(Object.keys(pagination?.order ?? {}).at(-1)).toBe("id")
    }
  })
})

describe("pageOf", () => {
  const match = { filters: {}, options: {}, ranking: ["c", "a", "d", "b"] }

  it("should cut the page of likeness from what the other filters left", () => {
    expect(catalogueQuery(choice, scope, match).pagination).toMatchObject({ skip: 0, take: 4 })
    expect(pageOf(["a", "b", "c"], choice, match)).toEqual(["c", "a"])
    expect(pageOf(["a", "b", "c"], { ...choice, offset: 2 }, match)).toEqual(["b"])
  })

  it("should leave any other order as the search gave it", () => {
    expect(pageOf(["a", "b"], { ...choice, sort: "price" }, match)).toEqual(["a", "b"])
    expect(pageOf(["a", "b"], choice)).toEqual(["a", "b"])
  })
})
