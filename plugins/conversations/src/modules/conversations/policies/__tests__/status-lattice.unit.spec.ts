import { DELIVERY_STATUSES, MESSAGE_STATUSES, type DeliveryStatus, type MessageStatus } from "../../../../types"
import { advanceStatus } from "../status-lattice"

const permutations = <T>(items: readonly T[]): T[][] =>
  items.length === 0
    ? [[]]
    : items.flatMap((item, index) => permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]))

describe("advanceStatus", () => {
  it.each(["queued", "unknown", "sent"] as const)("ends at the same status from %s, whatever the order", (start) => {
    const ends = permutations(DELIVERY_STATUSES).map((reports) =>
      reports.reduce<MessageStatus>((status, report) => advanceStatus(status, report), start)
    )
    expect(new Set(ends)).toEqual(new Set(["read"]))
  })

  it.each<[MessageStatus, DeliveryStatus, MessageStatus]>([
    ["queued", "sent", "sent"],
    ["sent", "read", "read"],
    ["sent", "failed", "failed"],
    ["delivered", "failed", "delivered"],
    ["failed", "sent", "failed"],
    ["failed", "delivered", "delivered"],
    ["unknown", "failed", "failed"],
    ["blocked", "read", "blocked"],
    ["received", "read", "received"],
  ])("from %s, told %s, is %s", (current, report, expected) => {
    expect(advanceStatus(current, report)).toBe(expected)
  })

  it("changes nothing when told the same twice", () => {
    for (const status of MESSAGE_STATUSES) {
      for (const report of DELIVERY_STATUSES) {
        const once = advanceStatus(status, report)
        expect(advanceStatus(once, report)).toBe(once)
      }
    }
  })

  it("does not call unknown what is known to be sent", () => {
    expect(advanceStatus("sent", "unknown")).toBe("sent")
    expect(advanceStatus("queued", "unknown")).toBe("unknown")
  })
})
