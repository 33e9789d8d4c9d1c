import { createMedusaContainer } from "@medusajs/framework/utils"
import { shippingRequestPickupsWorkflow } from "../../workflows/request-pickups"

const SHIPMENT = {
  fulfillment_id: "ful_1",
  order_id: "order_1",
  carrier: "coordinadora",
  carrier_id: "85820000001",
  status: "label_created",
  synced_status: null,
}

/** The shop as the step sees it, whose couriers come on the same day until that hour. */
const shop = (cutOffHour: number, cancellations: { fulfillment_id: string; step: string; state: string }[] = []) => {
  const days: string[] = []
  const carrier = {
    code: "coordinadora",
    pickup: async (ids: string[], date: string) => {
      days.push(date)
      return { accepted: ids }
    },
  }
  const lease = { fulfillment_id: "ful_1", lease_id: "lease_1" }
  const container = createMedusaContainer()
  container.register("shipping", {
    resolve: () => ({
      options: { pickup: { cutOffHour } },
      carriers: { get: () => carrier },
      listCarrierShipments: async () => [SHIPMENT],
      openShipment: async () => ({ lease, shipment: SHIPMENT }),
      closeShipment: async () => undefined,
      listCarrierOperations: async () => cancellations,
      planOperations: async () => undefined,
      beginOperation: async () => ({ kind: "begun", attempt: { id: "op_1", attempts: 1, uncertain: false } }),
      completeOperation: async () => undefined,
    }),
  } as never)
  const request = async (date?: string) => {
    const { result } = await shippingRequestPickupsWorkflow(container).run({
      input: { fulfillment_ids: ["ful_1"], ...(date ? { date } : {}) },
    })
    return result
  }
  const ask = async (date?: string) => {
    expect(await request(date)).toMatchObject([{ status: "requested" }])
    return days.at(-1)
  }
  return { ask, request, days }
}

describe("request-carrier-pickups", () => {
  // Half past four on a Friday in Bogotá.
  beforeEach(() =>
    jest.useFakeTimers({ now: new Date("2026-11-27T21:30:00Z"), doNotFake: ["nextTick", "setImmediate"] })
  )
  afterEach(() => jest.useRealTimers())

  it("should ask for the next day on which couriers come by the shop's own cut-off", async () => {
    expect(await shop(17).ask()).toBe("2026-11-27")
    expect(await shop(16).ask()).toBe("2026-11-28")
  })

  it.each(["sent", "unknown"])("should not hand over a parcel whose cancellation is %s", async (state) => {
    const { request, days } = shop(17, [{ fulfillment_id: "ful_1", step: "cancel", state }])

    expect(await request()).toMatchObject([
      { status: "failed", kind: "not_ready", message: expect.stringContaining("se está cancelando") },
    ])
    expect(days).toEqual([])
  })

  it("should hand over one that its carrier did not give back", async () => {
    expect(await shop(17, [{ fulfillment_id: "ful_1", step: "cancel", state: "failed" }]).ask()).toBe("2026-11-27")
  })

  it("should ask for the day that was named", async () => {
    expect(await shop(17).ask("2026-12-01")).toBe("2026-12-01")
  })
})
