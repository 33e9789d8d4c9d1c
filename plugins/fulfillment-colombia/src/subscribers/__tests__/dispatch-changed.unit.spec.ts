import { SHIPPING_EVENTS } from "../../workflows/events"
import { config } from "../dispatch-changed"

describe("the subscriber of dispatches", () => {
  it("leaves a parcel's moves to those who tell of them, for they refresh the dispatch themselves", () => {
    expect(config.event).toContain("order.placed")
    expect(config.event).not.toContain(SHIPPING_EVENTS.STATUS_CHANGED)
  })
})
