import { publicStatus, type PublicTransaction } from "../public-status"
import type { WompiTransactionStatus } from "../types"

const money = (captured: number, refunded = 0) => ({
  is_captured: captured > 0,
  captured_in_cents: captured,
  refunded_in_cents: refunded,
})

const BOOKED = { is_orphan: false, orphan_reason: null, resolution: null }

const status = (
  transactions: (WompiTransactionStatus | PublicTransaction)[],
  payment: ReturnType<typeof money> | null = null,
  isAwaited = false
) =>
  publicStatus({
    payment,
    isAwaited,
    transactions: transactions.map((one) => (typeof one === "string" ? { ...BOOKED, status: one } : one)),
  })

const orphan = (orphan_reason: string, resolution: PublicTransaction["resolution"] = null): PublicTransaction => ({
  status: "APPROVED",
  is_orphan: resolution === null,
  orphan_reason,
  resolution,
})

describe("publicStatus", () => {
  it("calls a payment approved only while Medusa shows the money", () => {
    expect(status(["APPROVED"])).toBe("pending")
    expect(status(["APPROVED"], money(0))).toBe("pending")
    expect(status(["APPROVED"], money(100))).toBe("approved")
    expect(status(["APPROVED", "DECLINED"], money(100, 40))).toBe("approved")
    expect(status(["APPROVED"], money(100, 100))).toBe("voided")
    expect(status(["VOIDED"], money(100))).toBe("voided")
  })

  it("believes Medusa before the ledger has heard of it", () => {
    expect(status([], money(100))).toBe("approved")
    expect(status(["DECLINED"], money(100))).toBe("approved")
  })

  it("tells the last failure while nothing is open", () => {
    expect(status([])).toBe("pending")
    expect(status(["DECLINED", "ERROR"])).toBe("declined")
    expect(status(["ERROR", "PENDING"])).toBe("pending")
    expect(status(["VOIDED"])).toBe("voided")
    expect(status(["DECLINED"], null, true)).toBe("pending")
  })

  it.each(["order_canceled", "payment_canceled", "already_paid", "amount_mismatch"])(
    "says that money which no order may have (%s) came late, until it went back",
    (reason) => {
      expect(status([orphan(reason)])).toBe("late")
      expect(status([orphan(reason)], money(0))).toBe("late")
      expect(status(["DECLINED", orphan(reason)])).toBe("late")
      expect(status([orphan(reason, "by_hand")])).toBe("late")
      expect(status([orphan(reason, "refunded")])).toBe("voided")
      expect(status([orphan(reason, "voided")])).toBe("voided")
      expect(status(["DECLINED", orphan(reason, "refunded")])).toBe("declined")
    }
  )

  it("tells no shopper that money came late while it may still get its order", () => {
    expect(status([orphan("order_not_completed")])).toBe("pending")
    expect(status(["PENDING", orphan("order_canceled")])).toBe("pending")
    expect(status([orphan("order_canceled")], null, true)).toBe("pending")
    expect(status(["APPROVED", orphan("already_paid")])).toBe("pending")
    expect(status([orphan("already_paid")], money(100))).toBe("approved")
  })
})
