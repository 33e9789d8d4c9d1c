import { showFacets } from "../show-facets"

const names = { volumeField: "volumes", categories: new Map([["kits", "Kits"]]), needs: new Map([["sueno", "Sueño"]]) }

describe("showFacets", () => {
  it("should name values, put volumes in their order and drop what has no name any more", () => {
    const value = (values: { value: string; count: number }[]) => ({ type: "value" as const, values })
    expect(
      showFacets(
        {
          categories: value([
            { value: "gone", count: 3 },
            { value: "kits", count: 2 },
          ]),
          needs: value([{ value: "sueno", count: 2 }]),
          volumes: value([
            { value: "100", count: 2 },
            { value: "5", count: 1 },
          ]),
          price: { type: "stats", min: 18_000, max: 90_000, count: 5 },
          in_stock: value([
            { value: "false", count: 1 },
            { value: "true", count: 4 },
          ]),
        },
        names
      )
    ).toEqual({
      categories: [{ value: "kits", name: "Kits", count: 2 }],
      needs: [{ value: "sueno", name: "Sueño", count: 2 }],
      volumes: [
        { value: 5, name: "5 ml", count: 1 },
        { value: 100, name: "100 ml", count: 2 },
      ],
      price: { min: 18_000, max: 90_000 },
      in_stock: 4,
    })
  })

  it("should have no price range of nothing", () => {
    const empty = { price: { type: "stats" as const, min: 0, max: 0, count: 0 } }
    expect(showFacets(empty, names)).toEqual({ categories: [], needs: [], volumes: [], price: null, in_stock: 0 })
  })
})
