import { assertAskable, obstacleSentence } from "../assert-askable"
import { exclusionOf } from "../exclusion"
import { judgeOrder } from "../judge-order"
import type { EarlierWithdrawal, OrderFacts, OrderLine, Parcel } from "../order-facts"

const NOW = new Date("2026-11-30T12:00:00-05:00")
const FRIDAY = "2026-11-27T10:00:00-05:00"
const LONG_AGO = "2026-11-10T10:00:00-05:00"

const line = (id: string, part: Partial<OrderLine> = {}): OrderLine => ({
  id,
  title: id,
  detail: { return_requested_quantity: 0, return_received_quantity: 0, return_dismissed_quantity: 0 },
  ...part,
})

const parcel = (items: Record<string, number>, part: Partial<Parcel> = {}): Parcel => ({
  location_id: "sloc_1",
  shipped_at: FRIDAY,
  delivered_at: FRIDAY,
  canceled_at: null,
  items: Object.entries(items).map(([line_item_id, quantity]) => ({ line_item_id, quantity })),
  ...part,
})

const order = (part: Partial<OrderFacts> = {}): OrderFacts => ({
  id: "order_1",
  display_id: 1042,
  status: "pending",
  customer_id: null,
  email: null,
  items: [line("soap")],
  fulfillments: [parcel({ soap: 3 })],
  ...part,
})

const asked = (quantity: number, part: Partial<EarlierWithdrawal> = {}): EarlierWithdrawal => ({
  state: "received",
  return_id: null,
  items: [{ id: "soap", quantity }],
  ...part,
})

const availableOf = (facts: OrderFacts, earlier: EarlierWithdrawal[] = []) =>
  judgeOrder(facts, earlier, NOW).items.map(({ available }) => available)

describe("judgeOrder", () => {
  it("should let what was delivered be given back, with the days that are left", () => {
    expect(judgeOrder(order(), [], NOW)).toMatchObject({
      obstacle: null,
      window: { deadline: "2026-12-04", days_left: 5, is_open: true },
      items: [{ id: "soap", delivered: 3, available: 3, obstacle: null }],
    })
  })

  it.each([
    ["cancelled", order({ status: "canceled" })],
    ["not_shipped", order({ fulfillments: [] })],
    ["not_shipped", order({ fulfillments: [parcel({ soap: 3 }, { shipped_at: null, delivered_at: null })] })],
    ["not_delivered", order({ fulfillments: [parcel({ soap: 3 }, { delivered_at: null })] })],
    ["not_shipped", order({ fulfillments: [parcel({ soap: 3 }, { canceled_at: FRIDAY })] })],
    ["too_late", order({ fulfillments: [parcel({ soap: 3 }, { delivered_at: LONG_AGO })] })],
    ["excluded", order({ items: [line("soap", { product: { metadata: { no_withdrawal: true } } })] })],
  ])("should call what stands in the way %s", (obstacle, facts) => {
    const judged = judgeOrder(facts, [], NOW)
    expect([judged.obstacle, judged.items[0].available]).toEqual([obstacle, 0])
  })

  it("should judge each parcel by its own delivery, and leave out what is still on its way", () => {
    const facts = order({
      items: [line("soap"), line("oil"), line("mist")],
      fulfillments: [
        parcel({ soap: 2 }, { delivered_at: LONG_AGO }),
        parcel({ oil: 1 }),
        parcel({ mist: 1 }, { delivered_at: null }),
      ],
    })
    const judged = judgeOrder(facts, [], NOW)
    expect(judged.items.map(({ available, obstacle }) => [available, obstacle])).toEqual([
      [0, "too_late"],
      [1, null],
      [0, "not_delivered"],
    ])
    expect(judged.obstacle).toBeNull()
  })

  it("should take off what was asked before, but not what was refused, and count an accepted one once", () => {
    const withReturn = (requested: number) =>
      order({
        items: [
          line("soap", {
            detail: { return_requested_quantity: requested, return_received_quantity: 0, return_dismissed_quantity: 0 },
          }),
        ],
      })
    expect(availableOf(order(), [asked(1)])).toEqual([2])
    expect(availableOf(order(), [asked(1, { state: "refused" })])).toEqual([3])
    expect(availableOf(withReturn(1), [asked(1, { state: "accepted", return_id: "return_1" })])).toEqual([2])
    expect(availableOf(withReturn(2))).toEqual([1])
    expect(judgeOrder(order(), [asked(3)], NOW).obstacle).toBe("all_asked")
  })
})

describe("assertAskable", () => {
  const refusal = (facts: OrderFacts, id: string, quantity: number, earlier: EarlierWithdrawal[] = []) => {
    try {
      assertAskable(judgeOrder(facts, earlier, NOW), [{ id, quantity }])
      return null
    } catch (error) {
      const { type, code, message } = error as { type: string; code: string; message: string }
      return [type, code, message]
    }
  }

  it("should let through what the law gives", () => {
    expect(refusal(order(), "soap", 3)).toBeNull()
  })

  it("should say in Spanish why not, with a code", () => {
    const late = order({ fulfillments: [parcel({ soap: 3 }, { delivered_at: LONG_AGO })] })
    expect(refusal(late, "soap", 1)).toEqual([
      "not_allowed",
      "too_late",
      "El plazo para retractarte terminó el miércoles, 18 de noviembre de 2026.",
    ])
    const excluded = order({
      items: [line("soap", { product: { metadata: { no_withdrawal: "Lo hicimos a tu medida." } } })],
    })
    expect(refusal(excluded, "soap", 1)?.[2]).toBe("«soap» no admite retracto. Lo hicimos a tu medida.")
    expect(refusal(order(), "soap", 3, [asked(1)])).toEqual(["invalid_data", "too_many", expect.stringMatching(/2\.$/)])
    expect(refusal(order(), "other", 1)?.[1]).toBe("unknown_item")
  })

  it("should have a sentence for every obstacle of an order", () => {
    const late = judgeOrder(order(), [], NOW)
    expect(obstacleSentence("not_shipped", late)).toMatch(/todavía no ha salido.*cancelarlo/)
    expect(obstacleSentence("not_delivered", late)).toMatch(/va en camino.*cinco|5 días hábiles/)
  })
})

describe("exclusionOf", () => {
  it.each([
    [undefined, null],
    [{}, null],
    [{ no_withdrawal: false }, null],
    [{ no_withdrawal: "false" }, null],
    [{ no_withdrawal: " " }, null],
    [{ no_withdrawal: true }, expect.stringContaining("uso personal")],
    [{ no_withdrawal: "true" }, expect.stringContaining("uso personal")],
    [{ no_withdrawal: " Se hace a pedido. " }, "Se hace a pedido."],
  ])("should read %j", (metadata, sentence) => {
    expect(exclusionOf(metadata)).toEqual(sentence)
  })
})
