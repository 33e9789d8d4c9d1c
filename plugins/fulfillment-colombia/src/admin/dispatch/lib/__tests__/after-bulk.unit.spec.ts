import { afterBulk } from "../after-bulk"
import { aBulk, anItem } from "./fixtures"

const done = anItem({ order_id: "order_1", status: "done", fulfillment_id: "ful_1" })
const neverPacked = anItem({ order_id: "order_2", status: "failed", fulfillment_id: null })
const withoutLabel = anItem({ order_id: "order_3", status: "failed", fulfillment_id: "ful_3" })

describe("what is offered after a bulk", () => {
  it("should leave the warehouse the next step, and trying again", () => {
    expect(afterBulk("warehouse", aBulk([done, neverPacked, withoutLabel]))).toEqual({
      retry: [
        { kind: "prepare", order_ids: ["order_2"] },
        { kind: "retry", fulfillment_ids: ["ful_3"] },
      ],
      print: ["ful_1"],
      pickup: ["ful_1"],
    })
  })

  it("should offer support only a retry of which every part is allowed", () => {
    const nothing = { retry: [], print: [], pickup: [] }
    const retry = [{ kind: "retry", fulfillment_ids: ["ful_3"] }]

    expect(afterBulk("support", aBulk([done, withoutLabel]))).toEqual({ ...nothing, retry })
    expect(afterBulk("support", aBulk([done, neverPacked, withoutLabel]))).toEqual(nothing)
    expect(afterBulk("support", aBulk([withoutLabel], { kind: "pickup" }))).toEqual(nothing)
  })

  it("should offer nothing while the role is not known", () => {
    expect(afterBulk(null, aBulk([done, withoutLabel]))).toEqual({ retry: [], print: [], pickup: [] })
  })

  it("should go on only from parcels that were packed", () => {
    expect(afterBulk("admin", aBulk([done], { kind: "retry" }))).toMatchObject({ print: ["ful_1"], pickup: ["ful_1"] })
    expect(afterBulk("admin", aBulk([done], { kind: "cancel" }))).toEqual({ retry: [], print: [], pickup: [] })
  })
})
