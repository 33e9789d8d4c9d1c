import type { Carrier } from "../../types"
import { returnActions } from "../return-actions"
import { aShipment } from "./fixtures"

const carrier = (returns: "fetched" | "handed_in"): Carrier => ({
  code: "venndelo",
  name: "Venndelo",
  capabilities: { returns },
  health: { ok: true, checked_at: null, message: null },
  wallet: null,
})

describe("returnActions", () => {
  const back = aShipment({ direction: "return" })

  it.each([
    { what: "warehouse", role: "warehouse" as const, expected: { pickup: true, cancel: true } },
    { what: "support", role: "support" as const, expected: { pickup: false, cancel: false } },
    { what: "somebody unknown", role: null, expected: { pickup: false, cancel: false } },
  ])("should let $what do what the server lets them do", ({ role, expected }) => {
    expect(returnActions(role, back, [carrier("fetched")])).toEqual(expected)
  })

  it("should send no courier for goods that the buyer hands in", () => {
    expect(returnActions("warehouse", back, [carrier("handed_in")])).toEqual({ pickup: false, cancel: true })
  })

  it.each([
    ["that waits for its courier", { status: "pickup_requested" as const }, { pickup: false, cancel: true }],
    ["without a label", { label_ready: false }, { pickup: false, cancel: true }],
    ["on the road", { status: "in_transit" as const }, { pickup: false, cancel: false }],
    ["that has arrived", { status: "delivered" as const }, { pickup: false, cancel: false }],
  ])("should offer what fits a parcel %s", (_, changes, expected) => {
    expect(returnActions("admin", { ...back, ...changes }, [carrier("fetched")])).toEqual(expected)
  })
})
