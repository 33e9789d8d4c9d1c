import { pickTransaction } from "../pick-transaction"
import { RETRY_WINDOW_MS, sessionStatus } from "../session-status"
import { mayFollow } from "../status-order"
import { TRANSACTION_STATUSES, type AttemptChannel, type WompiTransaction } from "../types"

const NOW = new Date("2026-11-22T15:00:00.000Z")
const before = (ms: number) => new Date(NOW.getTime() - ms).toISOString()

const transaction = (override: Partial<WompiTransaction> = {}): WompiTransaction => ({
  id: "113879-1635300853-71494",
  reference: "payses_01J-1",
  status: "APPROVED",
  statusMessage: null,
  amountInCents: 150000,
  currency: "COP",
  paymentMethodType: "CARD",
  createdAt: before(60_000),
  finalizedAt: null,
  ...override,
})

describe("sessionStatus", () => {
  const status = (
    override: Partial<WompiTransaction> | null,
    orderOnPending = false,
    channel: AttemptChannel = "checkout"
  ) => sessionStatus(override && transaction(override), { now: NOW, channel, orderOnPending })

  it("is pending while nobody has paid", () => {
    expect(status(null)).toBe("pending")
  })

  it("is captured on approval and canceled when voided", () => {
    expect(status({ status: "APPROVED" })).toBe("captured")
    expect(status({ status: "VOIDED" })).toBe("canceled")
  })

  it.each(["DECLINED", "ERROR"] as const)("leaves the payer of a %s payment the time to try again", (final) => {
    expect(status({ status: final, finalizedAt: before(RETRY_WINDOW_MS - 1) })).toBe("pending")
    expect(status({ status: final, finalizedAt: before(RETRY_WINDOW_MS) })).toBe("error")
    expect(status({ status: final, createdAt: before(RETRY_WINDOW_MS) })).toBe("error")
  })

  it("lets the order wait for a method that waits for the payer only when asked to", () => {
    expect(status({ status: "PENDING", paymentMethodType: "PSE" }, true)).toBe("pending_authorization")
    expect(status({ status: "PENDING", paymentMethodType: "PSE" }, false)).toBe("pending")
    expect(status({ status: "PENDING", paymentMethodType: "CARD" }, true)).toBe("pending")
  })

  it("lets the order wait for a payment that the shop itself asked for, and the shopper choose again after a decline", () => {
    expect(status({ status: "PENDING", paymentMethodType: "NEQUI" }, false, "direct")).toBe("pending_authorization")
    expect(status({ status: "PENDING", paymentMethodType: "CARD" }, false, "direct")).toBe("pending")
    const declined = { status: "DECLINED", finalizedAt: before(RETRY_WINDOW_MS) } as const
    expect(status(declined, false, "direct")).toBe("pending")
  })
})

describe("pickTransaction", () => {
  const declined = transaction({ id: "declined", status: "DECLINED", createdAt: before(1) })
  const pending = transaction({ id: "pending", status: "PENDING", createdAt: before(5) })
  const older = transaction({ id: "older", createdAt: before(4) })
  const newer = transaction({ id: "newer", createdAt: before(3) })

  it("prefers an approval, of two the older, in any order", () => {
    expect(pickTransaction([declined, newer, pending, older])?.id).toBe("older")
    expect(pickTransaction([older, pending, newer, declined])?.id).toBe("older")
  })

  it("prefers what may still be paid to what failed", () => {
    expect(pickTransaction([declined, pending])?.id).toBe("pending")
  })

  it("takes the newest failure, and nothing from nothing", () => {
    expect(pickTransaction([transaction({ id: "old", status: "ERROR", createdAt: before(9) }), declined])?.id).toBe(
      "declined"
    )
    expect(pickTransaction([])).toBeNull()
  })
})

describe("mayFollow", () => {
  it("never leaves a final status, save for a void", () => {
    const moves = TRANSACTION_STATUSES.flatMap((from) =>
      TRANSACTION_STATUSES.filter((to) => mayFollow(from, to)).map((to) => `${from} ${to}`)
    )
    expect(moves).toEqual([
      "PENDING APPROVED",
      "PENDING DECLINED",
      "PENDING VOIDED",
      "PENDING ERROR",
      "APPROVED VOIDED",
    ])
    expect(mayFollow(null, "APPROVED")).toBe(true)
  })
})
