import type { ShipmentStatus } from "../../status"
import { fromTracking } from "../map-tracking"
import type { GuideEvent } from "../wire-types"

const event = (codigo: string | number, hora = "10:00:00", fecha = "2026-11-27"): GuideEvent => ({
  codigo,
  fecha,
  hora,
})

const statusOf = (estados: GuideEvent[] | null, novedades: GuideEvent[] | null = null) =>
  fromTracking({ codigo_remision: "85820000001", estados, novedades })?.status

describe("fromTracking", () => {
  it.each<[string | number, ShipmentStatus]>([
    [0, "label_created"],
    ["1", "label_created"],
    ["2", "in_transit"],
    ["3", "in_transit"],
    [4, "in_transit"],
    ["5", "out_for_delivery"],
    ["6", "delivered"],
    ["8", "exception"],
    ["9", "at_pickup_point"],
  ])("should read state %s as %s", (code, status) => {
    expect(statusOf([event(code)])).toBe(status)
  })

  it("should read the last state, in whatever order they are listed", () => {
    expect(statusOf([event("5", "12:00:00"), event("3", "11:00:00")])).toBe("out_for_delivery")
    expect(statusOf([event("2", "11:00:00"), event("3", "11:00:00")])).toBe("in_transit")
  })

  it("should see trouble until the parcel moves on, and none once it is delivered", () => {
    const trouble = [event("320", "12:00:00")]
    expect(statusOf([event("5", "11:00:00")], trouble)).toBe("exception")
    expect(statusOf([event("5", "12:00:00")], trouble)).toBe("exception")
    expect(statusOf([event("5", "11:00:00"), event("5", "13:00:00")], trouble)).toBe("out_for_delivery")
    expect(statusOf([event("6", "12:00:00")], trouble)).toBe("delivered")
  })

  it("should believe a cancellation whatever else is listed", () => {
    expect(statusOf([event("1", "13:00:00")], [event("801", "12:00:00")])).toBe("cancelled")
  })

  it("should take a time for Bogotá's, and none for none", () => {
    expect(fromTracking({ estados: [event("3", "23:30:00")] })?.at).toEqual(new Date("2026-11-28T04:30:00Z"))
    expect(fromTracking({ estados: [event("3", "", "")] })).toEqual({
      status: "in_transit",
      tracking_number: null,
      at: null,
    })
  })

  it("should not know a state that nobody documented", () => {
    expect(fromTracking({ estados: [event("7")] })).toBeNull()
    expect(fromTracking(null)).toBeNull()
  })
})
