import { BADGE_COLORS, sessionBadge, transactionBadge } from "../badges"
import { payment, session, transaction } from "./fixtures"

const NOW = new Date("2026-11-27T15:30:00.000Z")

describe("the badge of a transaction", () => {
  it.each([
    ["PENDING", "waiting"],
    ["APPROVED", "paid"],
    ["DECLINED", "declined"],
    ["VOIDED", "returned"],
    ["ERROR", "failed"],
  ] as const)("says of one that is %s: %s", (status, badge) => {
    expect(transactionBadge(transaction({ status }))).toBe(badge)
  })

  it("puts an orphan before everything else", () => {
    expect(transactionBadge(transaction({ is_orphan: true, returned_in_cents: 1 }))).toBe("orphan")
  })

  it("tells how an orphan was dealt with", () => {
    expect(transactionBadge(transaction({ resolution: "refunded" }))).toBe("returned")
    expect(transactionBadge(transaction({ resolution: "voided", status: "VOIDED" }))).toBe("returned")
    expect(transactionBadge(transaction({ resolution: "by_hand" }))).toBe("by_hand")
  })

  it("tells a part from the whole of returned money", () => {
    expect(transactionBadge(transaction({ returned_in_cents: 100 }))).toBe("partly_returned")
    expect(transactionBadge(transaction({ returned_in_cents: 8_490_000 }))).toBe("returned")
  })
})

describe("the badge of an order's payment", () => {
  it.each([
    ["paid", payment()],
    ["partly_returned", payment({ refunded: 1_000 })],
    ["returned", payment({ refunded: 84_900 })],
    ["canceled", payment({ is_canceled: true })],
  ] as const)("is %s by what Medusa has", (badge, of) => {
    expect(sessionBadge(session({ payment: of, transactions: [transaction()] }), NOW)).toBe(badge)
  })

  it("waits until the time is over", () => {
    const waiting = session({ transactions: [transaction({ status: "PENDING" })] })
    expect(sessionBadge({ ...waiting, pay_before: "2026-11-27T15:31:00.000Z" }, NOW)).toBe("waiting")
    expect(sessionBadge({ ...waiting, pay_before: "2026-11-27T15:30:00.000Z" }, NOW)).toBe("expired")
  })

  it("does not call paid what Medusa has not booked", () => {
    expect(sessionBadge(session({ transactions: [transaction()] }), NOW)).toBe("unbooked")
    expect(sessionBadge(session({ transactions: [transaction({ is_orphan: true })] }), NOW)).toBe("orphan")
  })

  it("says that it was declined also when somebody may still try again", () => {
    expect(sessionBadge(session({ transactions: [transaction({ status: "DECLINED" })] }), NOW)).toBe("declined")
  })

  it("knows a session without any transaction", () => {
    expect(sessionBadge(session(), NOW)).toBe("waiting")
    expect(sessionBadge(session({ status: "canceled" }), NOW)).toBe("canceled")
  })
})

it("has green for money that is there only", () => {
  const green = Object.entries(BADGE_COLORS).filter(([, color]) => color === "green")
  expect(green.map(([badge]) => badge)).toEqual(["paid"])
})
