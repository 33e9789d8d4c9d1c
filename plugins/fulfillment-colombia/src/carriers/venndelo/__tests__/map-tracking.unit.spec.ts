import openapi from "../__fixtures__/openapi.json"
import { fromOrder, ORDER_STATUSES } from "../map-tracking"
import type { ApiOrderShipment } from "../wire-types"

const shipment = (part: Partial<ApiOrderShipment>): ApiOrderShipment => ({
  tracking_number: "1",
  type: "OUTBOUND",
  tracking_status: "TRANSIT",
  tracking_date: null,
  delivery_date: null,
  ...part,
})

describe("fromOrder", () => {
  it("should know every state of the document", () => {
    const documented = openapi.components.schemas.ApiOrder.properties.status.enum

    expect(Object.keys(ORDER_STATUSES).sort()).toEqual([...documented].sort())
  })

  it.each([
    ["TRANSIT", "in_transit"],
    ["OUT-FOR-DELIVERY", "out_for_delivery"],
    ["INCIDENT", "exception"],
    ["RETURN", "exception"],
    ["DELIVERED", "delivered"],
  ] as const)("should look closer while the order is on the road: %s", (tracking_status, status) => {
    expect(fromOrder({ status: "SHIPPED", shipments: [shipment({ tracking_status })] })?.status).toBe(status)
  })

  it("should not let the shipment overrule the order elsewhere", () => {
    const shipments = [shipment({ tracking_status: "DELIVERED" })]

    expect(fromOrder({ status: "CANCELLED", shipments })?.status).toBe("cancelled")
  })

  it("should follow the way out, not the way back", () => {
    const shipments = [shipment({ type: "RETURN", tracking_number: "back" }), shipment({ tracking_number: "out" })]

    expect(fromOrder({ status: "SHIPPED", shipments })?.tracking_number).toBe("out")
  })

  it("should have no guide before the carrier has", () => {
    expect(
      fromOrder({ status: "PREPARING", shipments: [shipment({ tracking_number: "" })] })?.tracking_number
    ).toBeNull()
  })

  it("should date a delivery by its delivery", () => {
    const dates = { tracking_date: "2026-01-02T00:00:00Z", delivery_date: "2026-01-01T00:00:00Z" }
    const answer = fromOrder({ status: "DELIVERED", shipments: [shipment(dates)] })

    expect(answer?.at).toEqual(new Date(dates.delivery_date))
  })
})
