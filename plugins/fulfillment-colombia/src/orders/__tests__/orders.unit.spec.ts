import { matchesProof } from "../match-proof"
import { orderState } from "../order-state"

const contact = { email: "helena@example.com", phones: [null, "+573014004000"] }

describe("matchesProof", () => {
  it.each([
    [{ phone: "301 400 4000" }, true],
    [{ email: " Helena@Example.com " }, true],
    [{ phone: "3014004000", email: "helena@example.com" }, true],
    [{ phone: "3014004001" }, false],
    [{ email: "elena@example.com" }, false],
    [{ phone: "3014004000", email: "elena@example.com" }, false],
    [{ phone: "nobody" }, false],
    [{}, false],
  ])("should answer %j with %s", (proof, fits) => {
    expect(matchesProof(proof, contact)).toBe(fits)
  })

  it("should not open an order that knows nobody", () => {
    expect(matchesProof({ phone: "x", email: "" }, { email: null, phones: ["y"] })).toBe(false)
    expect(matchesProof({ email: "a@b.co" }, { phones: [] })).toBe(false)
  })
})

describe("orderState", () => {
  const state = (part: Partial<Parameters<typeof orderState>[0]>) =>
    orderState({ status: "pending", payment_status: "captured", collection: null, shipments: [], ...part })

  it.each([
    [{ status: "canceled", shipments: ["delivered" as const] }, "cancelled"],
    [{ payment_status: "not_paid" }, "pending"],
    [{}, "confirmed"],
    [{ payment_status: "partially_refunded" }, "confirmed"],
    [{ payment_status: "authorized" }, "pending"],
    [{ payment_status: "partially_authorized" }, "pending"],
    [{ payment_status: "authorized", collection: { state: "pending" as const, deadline_at: new Date() } }, "pending"],
    [{ payment_status: "authorized", collection: { state: "pending" as const, deadline_at: null } }, "confirmed"],
    [
      { payment_status: "authorized", collection: { state: "confirmed" as const, deadline_at: new Date() } },
      "confirmed",
    ],
    [{ shipments: ["pending" as const] }, "processing"],
    [{ shipments: ["label_created" as const] }, "ready_to_ship"],
    [{ shipments: ["delivered" as const, "in_transit" as const] }, "shipped"],
    [{ shipments: ["delivered" as const, "delivered" as const] }, "delivered"],
  ])("should call %j %s", (part, expected) => {
    expect(state(part)).toBe(expected)
  })
})
