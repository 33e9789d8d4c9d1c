import { bulkPercent, bulkResults, bulkSummary, byAttention, doneFulfillments, retryRequests } from "../bulk-progress"
import { aBulk, anItem } from "./fixtures"

const items = [
  anItem({ order_id: "order_1", status: "done", fulfillment_id: "ful_1" }),
  anItem({ order_id: "order_2", status: "failed", fulfillment_id: null, message: "Falta la dirección." }),
  anItem({ order_id: "order_3", status: "waiting", fulfillment_id: null }),
  anItem({ order_id: "order_4", status: "failed", fulfillment_id: "ful_4" }),
  anItem({ order_id: "order_5", status: "skipped", fulfillment_id: "ful_5" }),
]

describe("how far a bulk is", () => {
  it("should count what has ended, however it ended", () => {
    expect(bulkPercent(aBulk(items))).toBe(80)
    expect(bulkSummary(aBulk(items))).toEqual({ waiting: 1, done: 1, failed: 2, skipped: 1 })
  })

  it("should know it without the items, as a list has it", () => {
    expect(bulkPercent(aBulk([], { total: 8, done: 5, failed: 1 }))).toBe(75)
  })

  it("should be complete only when the server says so", () => {
    const ended = [anItem(), anItem()]

    expect(bulkPercent(aBulk(ended))).toBe(99)
    expect(bulkPercent(aBulk(ended, { state: "done" }))).toBe(100)
    expect(bulkPercent(aBulk([]))).toBe(0)
  })

  it.each([
    [{ done: 2, skipped: 0, failed: 1 }, "done 2, failed 1"],
    [{ done: 3, skipped: 1, failed: 0 }, "done 2, skipped 1"],
    [{ done: 1, skipped: 1, failed: 2 }, "skipped 1, failed 2"],
    [{ done: 0, skipped: 0, failed: 2 }, "failed 2"],
    [{ done: 0, skipped: 0, failed: 0 }, "done 0"],
  ])("should say what came of it, however it came: %j", (counts, said) => {
    expect(
      bulkResults(counts)
        .map(({ status, count }) => `${status} ${count}`)
        .join(", ")
    ).toBe(said)
  })

  it("should show failures first and keep the order within", () => {
    expect(byAttention(items).map(({ order_id }) => order_id)).toEqual([
      "order_2",
      "order_4",
      "order_3",
      "order_5",
      "order_1",
    ])
  })
})

describe("what comes after a bulk", () => {
  it("should go on with what went well", () => {
    expect(doneFulfillments(aBulk(items))).toEqual(["ful_1"])
  })

  it("should pack what was never packed, and resume what was", () => {
    expect(retryRequests(aBulk(items))).toEqual([
      { kind: "prepare", order_ids: ["order_2"] },
      { kind: "retry", fulfillment_ids: ["ful_4"] },
    ])
  })

  it("should ask the same once more of the parcels that failed", () => {
    expect(retryRequests(aBulk(items, { kind: "cancel" }))).toEqual([{ kind: "cancel", fulfillment_ids: ["ful_4"] }])
    expect(retryRequests(aBulk(items, { kind: "pickup" }))).toEqual([{ kind: "pickup", fulfillment_ids: ["ful_4"] }])
  })

  it("should ask for a pickup on the day that was chosen", () => {
    expect(retryRequests(aBulk(items, { kind: "pickup", pickup_date: "2026-11-30" }))).toEqual([
      { kind: "pickup", fulfillment_ids: ["ful_4"], pickup_date: "2026-11-30" },
    ])
  })

  it("should ask nothing when nothing failed", () => {
    expect(retryRequests(aBulk([anItem()]))).toEqual([])
    expect(retryRequests(aBulk([anItem()], { kind: "pickup" }))).toEqual([])
  })
})
