import { showShipment, type ShipmentFacts } from "../show-shipment"

const facts = (changes: Partial<ShipmentFacts> = {}): ShipmentFacts => ({
  shipment: {
    fulfillment_id: "ful_1",
    order_id: "order_1",
    carrier: "venndelo",
    direction: "outbound" as const,
    carrier_id: "8000001",
    status: "label_created",
    status_at: "2026-11-27T15:00:00Z",
    tracking_number: "58200000001",
    billed_amount: 13_400,
  },
  fulfillment: {
    data: { quote: { amount: 13_200, source: "carrier", days: 2, is_estimate: true } },
    packed_at: "2026-11-27T14:00:00Z",
  },
  label_ready: true,
  paid_by_buyer: 13_200,
  problem: null,
  exception: null,
  ...changes,
})

describe("showShipment", () => {
  it("should show what was quoted, paid and billed, and the days", () => {
    expect(showShipment(facts())).toMatchObject({
      cost: { quoted: 13_200, quote_source: "carrier", paid_by_buyer: 13_200, billed_by_carrier: 13_400 },
      days: { days: 2, is_estimate: true },
      packed_at: "2026-11-27T14:00:00Z",
      problem: null,
    })
  })

  it("should tell days of the carrier's own from an estimate of ours, and none where none were told", () => {
    const days = (quote: unknown) => showShipment(facts({ fulfillment: { data: { quote }, packed_at: null } })).days
    expect(days({ days: 3, is_estimate: false })).toEqual({ days: 3, is_estimate: false })
    expect(days({ days: 2, is_estimate: true })).toEqual({ days: 2, is_estimate: true })
    expect([days({ days: "2" }), days(undefined)]).toEqual([null, null])
    expect(showShipment(facts({ fulfillment: null })).cost.quoted).toBeNull()
  })

  it("should say what is wrong and what to do, by step and kind", () => {
    const problem = (
      step: string,
      kind: "insufficient_balance" | "refused" | "unknown",
      reason: string | null = null
    ) => showShipment(facts({ problem: { step, kind, reason, next_attempt_at: null } })).problem
    expect(problem("create_shipments", "insufficient_balance")).toMatchObject({
      message: expect.stringContaining("No hay saldo"),
      can_retry: true,
    })
    expect(problem("label", "refused")?.message).toContain("no entrega el rótulo")
    expect(problem("create_order", "unknown")?.can_retry).toBe(false)
    expect(problem("pickup", "refused")?.can_retry).toBe(false)
    const reason = "La dirección de entrega está vacía."
    expect(problem("create_order", "refused", reason)?.message).toBe(reason)
  })
})
