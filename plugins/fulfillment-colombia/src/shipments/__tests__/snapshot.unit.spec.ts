import { assertCollectable, assertWhole, packParcel, type SnapshotLine } from "../snapshot"

const DEFAULTS = { weight: 500, length: 15, width: 10, height: 10 }

const line = (part: Partial<SnapshotLine> = {}): SnapshotLine => ({
  id: "li_1",
  product_title: "Aceite de lavanda",
  variant_title: "10 ml",
  variant_sku: "ACE-LAV-10ML",
  requires_shipping: true,
  quantity: 2,
  unit_price: 35_900,
  original_total: 71_800,
  total: 71_800,
  variant: { weight: 85, length: 7, width: 3, height: 3 },
  ...part,
})

const packed = (quantity: number, part = {}) => [{ line_item_id: "li_1", quantity, ...part }]

describe("packParcel", () => {
  it("should describe what was packed", () => {
    expect(packParcel([line()], packed(2), DEFAULTS)).toEqual({
      items: [
        {
          sku: "ACE-LAV-10ML",
          name: "Aceite de lavanda 10 ml",
          quantity: 2,
          unit_price: 35_900,
          weight_g: 85,
          length_cm: 7,
          width_cm: 3,
          height_cm: 3,
        },
      ],
      discount: 0,
    })
  })

  it("should measure what has no measures as the default parcel", () => {
    const variant = { weight: null, length: 0, width: 4 }

    expect(packParcel([line({ variant })], packed(2), DEFAULTS).items[0]).toMatchObject({
      weight_g: 500,
      length_cm: 15,
      width_cm: 4,
      height_cm: 10,
    })
  })

  it.each([
    ["a discount", { total: 70_000 }, 2, 1_800],
    ["a discount on half of it", { total: 70_000 }, 1, 900],
    ["thirds of a peso", { quantity: 3, unit_price: 33, original_total: 100, total: 100 }, 3, 2],
  ])("should come to what the buyer pays, to the peso: %s", (_, part, quantity, discount) => {
    const parcel = packParcel([line(part)], packed(quantity), DEFAULTS)
    const listed = parcel.items.reduce((total, item) => total + item.unit_price * item.quantity, 0)
    const paid = (Number(part.total) / Number((part as { quantity?: number }).quantity ?? 2)) * quantity

    expect(parcel.discount).toBe(discount)
    expect(listed - parcel.discount).toBe(paid)
  })

  it("should count kits, not their parts", () => {
    const variant = { inventory_items: [{ required_quantity: 3, inventory: { id: "iitem_1" } }] }
    const parts = packed(6, { inventory_item_id: "iitem_1" })

    expect(packParcel([line({ variant })], parts, DEFAULTS).items[0].quantity).toBe(2)
  })

  it("should leave out what is not packed and what is not shipped", () => {
    const lines = [line(), line({ id: "li_2" }), line({ id: "li_3", requires_shipping: false })]
    const items = [...packed(1), { line_item_id: "li_3", quantity: 1 }]

    expect(packParcel(lines, items, DEFAULTS).items).toHaveLength(1)
    expect(() => packParcel([lines[2]], items, DEFAULTS)).toThrow("El despacho no tiene artículos que se envíen.")
  })
})

describe("assertWhole", () => {
  const lines = [line(), line({ id: "li_2", quantity: 1 }), line({ id: "li_3", requires_shipping: false })]

  it("should let an order go in one parcel, without what is not shipped", () => {
    expect(() => assertWhole(lines, [...packed(2), { line_item_id: "li_2", quantity: 1 }])).not.toThrow()
  })

  it.each([
    ["a line left out", packed(2)],
    ["a piece left out", [...packed(1), { line_item_id: "li_2", quantity: 1 }]],
  ])("should refuse a parcel with %s", (_, items) => {
    expect(() => assertWhole(lines, items)).toThrow(/se despacha completo/)
  })
})

describe("assertCollectable", () => {
  const { items } = packParcel([line()], packed(2), DEFAULTS)

  it("should let a courier collect what there is to collect", () => {
    expect(() => assertCollectable({ items, discount: 100 })).not.toThrow()
  })

  it.each([
    ["a gift", { items: [...items, { ...items[0], unit_price: 0 }], discount: 0 }],
    ["nothing left to pay", { items, discount: 71_800 }],
  ])("should refuse %s", (_, parcel) => {
    expect(() => assertCollectable(parcel)).toThrow(/contra entrega/)
  })
})
