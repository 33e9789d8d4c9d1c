import { toProductDocument, type ProductRow, type VariantFacts } from "../product-document"

const category = { id: "c1", name: "Goteros", handle: "goteros", is_active: true, is_internal: false }
const above = { ...category, id: "c0", name: "Aceites", handle: "aceites" }

const row: ProductRow = {
  id: "p1",
  title: "Aceite de árbol de té",
  description: "Fresco.",
  handle: "arbol-de-te",
  status: "published",
  created_at: "2026-11-01T00:00:00.000Z",
  metadata: { inci: "Melaleuca Alternifolia Leaf Oil" },
  sales_channels: [{ id: "sc" }, null],
  tags: [{ id: "t1", value: "Buen ánimo" }],
  categories: [{ ...category, parent_category: above }],
  variants: [
    { id: "v5", manage_inventory: true, allow_backorder: false, metadata: { volume_ml: 5 } },
    { id: "v10", manage_inventory: true, allow_backorder: false, metadata: { volume_ml: 10 } },
  ],
}

const facts = (
  units: Record<string, number>,
  prices: Record<string, number> = { v5: 24_000, v10: 42_000 }
): VariantFacts => ({
  prices: new Map(Object.entries(prices)),
  available: (id, channels) => (channels.includes("sc") ? (units[id] ?? 0) : 0),
})

describe("toProductDocument", () => {
  it("should hold what finds a product, with the categories above its own", () => {
    expect(toProductDocument(row, facts({ v10: 3 }))).toMatchObject({
      sales_channel_ids: ["sc"],
      words: " aceite de arbol de te buen animo goteros aceites",
      inci: "Melaleuca Alternifolia Leaf Oil",
      category_ids: ["c1", "c0"],
      categories: ["goteros", "aceites"],
      needs: ["buen-animo"],
      volumes: [5, 10],
      available_volumes: [10],
      price: 24_000,
      in_stock: true,
    })
  })

  it("should not be in stock without units, unless nobody counts them or more can be ordered", () => {
    expect(toProductDocument(row, facts({}))).toMatchObject({ in_stock: false, available_volumes: [] })
    for (const change of [{ manage_inventory: false }, { allow_backorder: true }]) {
      const variants = [{ ...row.variants![0], ...change }]
      expect(toProductDocument({ ...row, variants }, facts({})).in_stock).toBe(true)
    }
  })

  it("should not sell what has no price in the shop's currency", () => {
    expect(toProductDocument(row, facts({ v5: 3, v10: 3 }, {}))).toMatchObject({ in_stock: false, price: null })
    expect(toProductDocument(row, facts({ v5: 3 }, { v10: 42_000 }))).toMatchObject({ in_stock: false, price: 42_000 })
  })

  it("should show no category that is hidden, nor those above it, yet know it", () => {
    for (const hidden of [{ is_active: false }, { is_internal: true }]) {
      const categories = [{ ...category, ...hidden, parent_category: above }]
      expect(toProductDocument({ ...row, categories }, facts({}))).toMatchObject({
        categories: [],
        category_ids: ["c1"],
      })
    }
  })

  it("should do with a product of which nothing is filled in", () => {
    const bare = { id: "p2", title: "X", description: null, handle: "x", status: "draft", created_at: row.created_at }
    expect(toProductDocument({ ...bare, metadata: null }, facts({}))).toMatchObject({
      volumes: [],
      price: null,
      in_stock: false,
      inci: null,
    })
  })
})
