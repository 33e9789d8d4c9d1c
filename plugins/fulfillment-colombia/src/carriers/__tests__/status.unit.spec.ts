import { canMove, hasLeft, isTerminal, SHIPMENT_STATUSES } from "../status"

describe("canMove", () => {
  it.each([
    ["pending", "label_created", true],
    ["pending", "delivered", true],
    ["label_created", "pending", false],
    ["in_transit", "label_created", false],
    ["in_transit", "exception", true],
    ["exception", "out_for_delivery", true],
    ["out_for_delivery", "in_transit", true],
    ["in_transit", "in_transit", false],
    ["delivered", "returned", false],
    ["cancelled", "in_transit", false],
    ["pickup_requested", "cancelled", true],
  ] as const)("should answer for %s to %s: %s", (from, to, allowed) => {
    expect(canMove(from, to)).toBe(allowed)
  })

  it("should let nothing leave the last stage", () => {
    const left = SHIPMENT_STATUSES.filter(isTerminal).flatMap((from) =>
      SHIPMENT_STATUSES.filter((to) => canMove(from, to))
    )

    expect(left).toEqual([])
  })
})

describe("hasLeft", () => {
  it("should count what is on the road or has been there", () => {
    expect(SHIPMENT_STATUSES.filter(hasLeft)).toEqual([
      "in_transit",
      "out_for_delivery",
      "exception",
      "at_pickup_point",
      "delivered",
      "returned",
    ])
  })
})
