import { countsNothing, isCounted, type CountedLine, type PackedItem } from "../is-counted"

const line = (id: string, fulfilled: number, part: Partial<CountedLine> = {}): CountedLine => ({
  id,
  detail: { fulfilled_quantity: fulfilled },
  ...part,
})

const packed = (line_item_id: string, quantity: number, inventory_item_id: string | null = null): PackedItem => ({
  line_item_id,
  inventory_item_id,
  quantity,
})

describe("isCounted", () => {
  it("is true for a parcel all of whose goods the order counts", () => {
    expect(isCounted([line("a", 2), line("b", 1)], [packed("a", 2), packed("b", 1)], [])).toBe(true)
    expect(isCounted([line("a", 3), line("other", 0)], [packed("a", 1)], [[packed("a", 2)]])).toBe(true)
  })

  it("is false for one that came to nothing, in whole or beside another", () => {
    expect(isCounted([line("a", 0)], [packed("a", 2)], [])).toBe(false)
    expect(isCounted([line("a", 2)], [packed("a", 2)], [[packed("a", 2)]])).toBe(false)
    expect(isCounted([line("a", 2), line("b", 0)], [packed("a", 2), packed("b", 1)], [])).toBe(false)
    expect(isCounted([line("a", 2)], [packed("gone", 2)], [])).toBe(false)
  })

  it("counts an article of several parts once", () => {
    const parts = [
      { required_quantity: 3, inventory: { id: "soap" } },
      { required_quantity: 1, inventory: { id: "box" } },
    ]
    const parcel = [packed("kit", 6, "soap"), packed("kit", 2, "box")]
    expect(isCounted([line("kit", 2, { variant: { inventory_items: parts } })], parcel, [])).toBe(true)
    expect(isCounted([line("kit", 1, { variant: { inventory_items: parts } })], parcel, [])).toBe(false)
  })
})

describe("countsNothing", () => {
  it("is true when no line of the parcel is packed", () => {
    expect(countsNothing([line("a", 0), line("other", 5)], [packed("a", 2)])).toBe(true)
    expect(countsNothing([{ id: "a" }], [packed("a", 2)])).toBe(true)
  })

  it("is false when some of it is packed, or the order does not know it", () => {
    expect(countsNothing([line("a", 0), line("b", 1)], [packed("a", 2), packed("b", 1)])).toBe(false)
    expect(countsNothing([line("a", 0)], [packed("gone", 1)])).toBe(false)
    expect(countsNothing([], [packed("a", 1)])).toBe(false)
  })
})
