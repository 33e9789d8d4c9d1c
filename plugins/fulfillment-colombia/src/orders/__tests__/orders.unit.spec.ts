import { orderState } from "../order-state"

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
