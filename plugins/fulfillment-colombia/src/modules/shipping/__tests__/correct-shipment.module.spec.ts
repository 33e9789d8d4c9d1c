import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { SHIPPING_MODULE } from ".."
import { CarrierError } from "../../../carriers/carrier-error"
import type { CarrierStep, ShipmentRequest } from "../../../carriers/port"
import { shipmentRequest } from "../../../carriers/venndelo/__fixtures__/samples"
import { createShipment } from "../../../shipments/create-shipment"
import type ShippingModuleService from "../service"

jest.setTimeout(120_000)

const moduleDir = path.resolve(__dirname, "..")
const LONG_AGO = new Date(0)

const to = (address: string): ShipmentRequest => ({
  ...shipmentRequest,
  recipient: { ...shipmentRequest.recipient, address },
})

moduleIntegrationTestRunner<ShippingModuleService>({
  moduleName: SHIPPING_MODULE,
  resolve: moduleDir,
  pathToMigrations: path.join(moduleDir, "migrations"),
  moduleOptions: {},
  testSuite: ({ service }) => {
    /** What the carrier was told, in order, and whether it makes the guide or takes a correction. */
    let told: string[]
    let makes: boolean
    let corrects: boolean

    beforeEach(() => {
      told = []
      makes = false
      corrects = true
    })

    const refuse = () => {
      throw new CarrierError("venndelo", "refused", "refused")
    }

    const steps: CarrierStep[] = [
      {
        name: "create_order",
        send: async (request) => {
          told.push(`create ${request.recipient.address}`)
          return "8000001"
        },
      },
      {
        name: "create_shipments",
        send: async () => {
          told.push("make")
          return makes ? "8000001" : refuse()
        },
      },
    ]

    const turn = async (address: string, canModify = true) => {
      const opened = await service.openShipment({ fulfillment_id: "ful_1", order_id: "order_1", carrier: "venndelo" })
      const { lease, shipment } = opened!
      const modify = async (_id: string, request: ShipmentRequest) => {
        told.push(`modify ${request.recipient.address}`)
        if (!corrects) {
          refuse()
        }
      }
      const carrier = { code: "venndelo", createShipment: steps, ...(canModify ? { modify } : {}) }
      const answer = await createShipment({
        ledger: service,
        carrier,
        lease,
        request: to(address),
        carrier_id: shipment.carrier_id,
      })
      await service.closeShipment({ lease, synced_status: "pending", next_run_at: null })
      await service.updateCarrierOperations({
        selector: { next_attempt_at: { $ne: null } },
        data: { next_attempt_at: LONG_AGO },
      })
      return answer.complete
    }

    it("should tell the carrier of an address that was corrected, once, before the guide is made", async () => {
      await turn("Calle 1")
      await turn("Calle 1")
      await turn("Calle 2")
      await turn("Calle 2")
      makes = true
      expect(await turn("Calle 1")).toBe(true)
      expect(told).toEqual([
        "create Calle 1",
        "make",
        "make",
        "modify Calle 2",
        "make",
        "make",
        "modify Calle 1",
        "make",
      ])
    })

    it("should not make a guide to the old address while the carrier has not taken the new one", async () => {
      await turn("Calle 1")
      makes = true
      corrects = false
      expect(await turn("Calle 2")).toBe(false)
      corrects = true
      expect(await turn("Calle 3")).toBe(true)
      expect(told).toEqual(["create Calle 1", "make", "modify Calle 2", "modify Calle 3", "make"])
      expect(await turn("Calle 4")).toBe(true)
      expect(told).toHaveLength(5)
    })

    it("should go on with a carrier that takes no corrections", async () => {
      await turn("Calle 1", false)
      makes = true
      expect(await turn("Calle 2", false)).toBe(true)
      expect(told).toEqual(["create Calle 1", "make", "make"])
    })
  },
})
