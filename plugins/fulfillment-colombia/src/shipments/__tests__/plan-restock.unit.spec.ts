import { planRestock, type RestockFacts, type Reservation } from "../plan-restock"

const variant = { inventory_items: [{ required_quantity: 2, inventory: { id: "soap" } }] }

const reservation = (quantity: number, location_id = "here"): Reservation => ({
  id: "res_1",
  line_item_id: "line",
  inventory_item_id: "soap",
  location_id,
  quantity,
})

/** Three sets of two soaps each, all of them in one parcel. */
const facts = (part: Partial<RestockFacts> = {}): RestockFacts => ({
  parcel: {
    location_id: "here",
    items: [{ line_item_id: "line", inventory_item_id: "soap", quantity: 6 }],
  },
  lines: [{ id: "line", detail: { quantity: 3, fulfilled_quantity: 0 }, variant }],
  reservations: [],
  is_linked: true,
  was_counted: false,
  ...part,
})

/** Medusa's numbers as plain ones. */
const numbers = (part: Partial<RestockFacts> = {}) => {
  const { create, update, adjust } = planRestock(facts(part))
  return {
    create: create.map(({ quantity }) => Number(quantity)),
    update: update.map(({ id, quantity }) => [id, Number(quantity)]),
    adjust: adjust.map(({ adjustment }) => Number(adjustment)),
  }
}

describe("planRestock", () => {
  it("puts back and reserves what had left the stock and was not counted", () => {
    expect(numbers()).toEqual({ create: [6], update: [], adjust: [6] })
    expect(planRestock(facts())).toMatchObject({
      create: [{ line_item_id: "line", inventory_item_id: "soap", location_id: "here" }],
      adjust: [{ inventory_item_id: "soap", location_id: "here" }],
    })
    expect(numbers({ is_linked: false })).toEqual({ create: [6], update: [], adjust: [6] })
  })

  it("reserves only what is missing", () => {
    expect(numbers({ reservations: [reservation(2)] })).toMatchObject({ create: [], update: [["res_1", 6]] })
    expect(numbers({ reservations: [reservation(2, "elsewhere")] })).toMatchObject({ create: [4], update: [] })
    expect(numbers({ reservations: [reservation(6)] })).toEqual({ create: [], update: [], adjust: [6] })
  })

  it("puts nothing back twice: Medusa had done it for a parcel that was counted", () => {
    expect(numbers({ was_counted: true })).toEqual({ create: [6], update: [], adjust: [] })
  })

  it("leaves the stock alone where nobody knows whether the goods had left it", () => {
    expect(numbers({ is_linked: false, reservations: [reservation(6)] })).toEqual({
      create: [],
      update: [],
      adjust: [],
    })
    const packedAgain = [{ ...facts().lines[0], detail: { quantity: 3, fulfilled_quantity: 3 } }]
    expect(numbers({ is_linked: false, lines: packedAgain })).toEqual({ create: [], update: [], adjust: [] })
  })

  it("knows no stock of an article that has none", () => {
    const items = [{ line_item_id: "line", inventory_item_id: null, quantity: 3 }]
    expect(numbers({ parcel: { location_id: "here", items } })).toEqual({ create: [], update: [], adjust: [] })
  })
})
