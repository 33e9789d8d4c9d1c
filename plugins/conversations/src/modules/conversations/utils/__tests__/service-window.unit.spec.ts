import { laterWindow } from "../service-window"

describe("laterWindow", () => {
  it("is 24 hours from the message, unless a later one is known", () => {
    const sentAt = new Date("2026-03-01T10:00:00Z")
    const closes = new Date("2026-03-02T10:00:00Z")
    const later = new Date("2026-03-05T00:00:00Z")
    expect(laterWindow(null, sentAt)).toEqual(closes)
    expect(laterWindow(new Date("2026-02-01T00:00:00Z"), sentAt)).toEqual(closes)
    expect(laterWindow(later, sentAt)).toEqual(later)
  })
})
