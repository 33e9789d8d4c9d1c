import { missingCredit, type OrderCredit } from "../missing-credit"

const order = (part: Partial<OrderCredit> = {}): OrderCredit => ({
  isCanceled: false,
  pendingDifference: 7_000,
  refunded: 7_000,
  credited: 0,
  hasOtherChanges: false,
  ...part,
})

describe("missingCredit", () => {
  it("is what was returned and not written off", () => {
    expect(missingCredit(order())).toBe(7_000)
    expect(missingCredit(order({ refunded: 12_000, credited: 5_000 }))).toBe(7_000)
  })

  it.each<[string, Partial<OrderCredit>]>([
    ["nothing is owed", { pendingDifference: 0 }],
    ["the shop owes", { pendingDifference: -500 }],
    ["it is written off", { credited: 7_000 }],
    ["more is written off than was returned", { credited: 9_000 }],
    ["the order is cancelled", { isCanceled: true }],
    ["the order was changed by people", { hasOtherChanges: true }],
  ])("is nothing when %s", (_, part) => {
    expect(missingCredit(order(part))).toBe(0)
  })

  it("is never more than what the order says is owed", () => {
    expect(missingCredit(order({ pendingDifference: 2_000 }))).toBe(2_000)
  })
})
