import { isCutOff, settlementOf } from "../settlement"
import type { TransferIntent } from "../states"

const payment = { captured_at: null, captured_by: null, is_booked: true, canceled_at: null }
const order = { is_canceled: false, canceled_at: null }
const AT = "2026-11-22T15:00:00.000Z"
const captured = { ...payment, captured_at: AT, captured_by: "user_1" }
const canceled = { is_canceled: true, canceled_at: AT }

const settle = (intent: TransferIntent | null, changes: { payment?: object; order?: object } = {}) =>
  settlementOf({ intent }, { ...payment, ...changes.payment }, { ...order, ...changes.order })

describe("settlementOf", () => {
  it("waits while Medusa has neither money nor a cancellation", () => {
    expect(settle(null)).toBeNull()
    expect(settle("confirm")).toBeNull()
    expect(settle("expire")).toBeNull()
  })

  it.each([null, "confirm", "cancel", "expire"] as const)(
    "confirms captured money, whatever was begun: %p",
    (intent) => {
      const confirmed = { state: "confirmed", closed_at: new Date(AT), by: "user_1" }
      expect(settle(intent, { payment: captured })).toEqual(confirmed)
      expect(settle(intent, { payment: captured, order: canceled })).toEqual(confirmed)
    }
  )

  it("waits for the order to know of the money", () => {
    expect(settle("confirm", { payment: { ...captured, is_booked: false } })).toBeNull()
  })

  it("tells an order that ran out of time from one that somebody cancelled", () => {
    expect(settle("expire", { order: canceled })?.state).toBe("expired")
    expect(settle("cancel", { order: canceled })?.state).toBe("cancelled")
    expect(settle(null, { order: canceled })).toEqual({ state: "cancelled", closed_at: new Date(AT), by: null })
  })

  it("leaves half a cancellation to whoever began it", () => {
    const half = { payment: { canceled_at: AT } }
    expect(settle("expire", half)).toBeNull()
    expect(settle("cancel", half)).toBeNull()
    expect(settle(null, half)?.state).toBe("cancelled")
  })
})

describe("isCutOff", () => {
  const after = (seconds: number) => new Date(Date.parse(AT) + seconds * 1000)

  it("finds a capture that the order was not told of within a minute", () => {
    expect(isCutOff({ captured_at: AT, is_booked: false }, after(60))).toBe(true)
    expect(isCutOff({ captured_at: AT, is_booked: false }, after(59))).toBe(false)
    expect(isCutOff({ captured_at: AT, is_booked: true }, after(600))).toBe(false)
    expect(isCutOff({ captured_at: null, is_booked: true }, after(600))).toBe(false)
  })
})
