import { addCounts } from "../add-counts"
import { erasureDueAt } from "../erasure-due"
import { nextMove } from "../next-move"
import { isOpenOrder } from "../open-orders"

describe("nextMove", () => {
  const parties = ["fulfillment-colombia", "conversations"]

  it.each([
    ["an order is open", true, [], "wait"],
    ["nobody was asked", false, [], "ask"],
    ["one has not answered", false, [{ plugin: "conversations", waiting: 0 }], "ask"],
    [
      "one still needs its rows",
      false,
      [
        { plugin: "fulfillment-colombia", waiting: 1 },
        { plugin: "conversations", waiting: 0 },
      ],
      "ask",
    ],
    ["everyone is done", false, parties.map((plugin) => ({ plugin, waiting: 0 })), "erase"],
  ])("should do the right thing when %s", (_when, has_open_orders, answers, move) => {
    expect(nextMove({ has_open_orders, parties, answers })).toBe(move)
  })

  it("should ask nobody where no plugin keeps anything", () => {
    expect(nextMove({ has_open_orders: false, parties: [], answers: [] })).toBe("erase")
  })
})

it.each([
  ["pending", "not_fulfilled", true],
  ["pending", "shipped", true],
  ["pending", "partially_delivered", true],
  ["pending", "delivered", false],
  ["completed", "not_fulfilled", false],
  ["canceled", "not_fulfilled", false],
  ["archived", "shipped", false],
])("should know whether an order that is %s and %s is open", (status, fulfillment_status, isOpen) => {
  expect(isOpenOrder({ status, fulfillment_status })).toBe(isOpen)
})

it("should end the term with the fifteenth business day, over weekends and holidays", () => {
  // From a Friday; 8 and 25 December are holidays.
  expect(erasureDueAt(new Date("2026-12-04T20:00:00Z"))).toEqual(new Date("2026-12-30T04:59:59.999Z"))
})

it("should add up what was erased, and not what is waited for", () => {
  expect(addCounts({ labels: 2 }, { labels: 1, manifests: 3, waiting: 4 })).toEqual({ labels: 3, manifests: 3 })
})
