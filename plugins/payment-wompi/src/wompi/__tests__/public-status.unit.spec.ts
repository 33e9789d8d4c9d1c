import { publicStatus } from "../public-status"
import type { WompiTransactionStatus } from "../types"

const money = (captured: number, refunded = 0) => ({
  is_captured: captured > 0,
  captured_in_cents: captured,
  refunded_in_cents: refunded,
})

const status = (
  statuses: WompiTransactionStatus[],
  payment: ReturnType<typeof money> | null = null,
  isAwaited = false
) => publicStatus({ payment, isAwaited, statuses })

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
})
