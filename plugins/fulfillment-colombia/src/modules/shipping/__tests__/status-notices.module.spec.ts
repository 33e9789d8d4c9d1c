import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { createMedusaContainer } from "@medusajs/framework/utils"
import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { SHIPPING_MODULE } from ".."
import type { ShipmentStatus } from "../../../carriers/status"
import { announceStatusesStep } from "../../../workflows/steps/announce-statuses"
import type { OpenShipment } from "../../../workflows/utils/resolve-shipment"
import type { Lease } from "../types"
import type ShippingModuleService from "../service"

jest.setTimeout(120_000)

const moduleDir = path.resolve(__dirname, "..")

const announceWorkflow = createWorkflow(
  "announce-statuses-test",
  (input: WorkflowData<OpenShipment>) => new WorkflowResponse(announceStatusesStep(input))
)

moduleIntegrationTestRunner<ShippingModuleService>({
  moduleName: SHIPPING_MODULE,
  resolve: moduleDir,
  pathToMigrations: path.join(moduleDir, "migrations"),
  moduleOptions: {},
  testSuite: ({ service }) => {
    const open = async (direction: "outbound" | "return" = "outbound") => {
      const input = { fulfillment_id: "ful_1", order_id: "order_1", carrier: "venndelo", direction }
      return (await service.openShipment(input))!.lease
    }

    const move = (lease: Lease, status: ShipmentStatus, at = "2026-11-28T15:00:00Z") =>
      service.moveShipment({ lease, status, status_at: new Date(at), tracking_number: "982", polls: 0 })

    type Death = "before it tells" | "before it notes"

    /** One turn of a process, which may die at a place. @returns the states it tells of, and whether it says it did */
    const tell = async (lease: Lease, death?: Death, ledger = service) => {
      const told: Record<string, unknown>[] = []
      const die = async () => {
        throw new Error("died")
      }
      const quiet = { releaseGroupedEvents: async () => undefined, clearGroupedEvents: async () => undefined }
      const emit = async ({ data }: { data: Record<string, unknown> }) => void told.push(data)
      const container = createMedusaContainer()
      const dying = Object.assign(Object.create(ledger), { recordStatusTold: die })
      container.register({
        shipping: { resolve: () => (death === "before it notes" ? dying : ledger) },
        event_bus: { resolve: () => ({ ...quiet, emit: death === "before it tells" ? die : emit }) },
        logger: { resolve: () => ({ warn: () => undefined }) },
      } as never)
      const opened = { ...lease, order_id: "order_1", cancelled: false, is_return: false }
      const { result } = await announceWorkflow(container).run({ input: opened })
      return { told, said: (result as { told: boolean }).told }
    }

    const states = async (...turn: Parameters<typeof tell>) => (await tell(...turn)).told.map(({ status }) => status)

    it("should tell of each state once, in order, with what it is about", async () => {
      const lease = await open()
      await move(lease, "label_created")
      await move(lease, "label_created")
      await move(lease, "in_transit", "2026-11-28T16:00:00Z")
      const about = { order_id: "order_1", fulfillment_id: "ful_1", tracking_number: "982" }
      expect(await tell(lease)).toEqual({
        told: [
          { ...about, status: "label_created", at: "2026-11-28T15:00:00.000Z" },
          { ...about, status: "in_transit", at: "2026-11-28T16:00:00.000Z" },
        ],
        said: true,
      })
      expect(await states(lease)).toEqual([])
    })

    it("should leave a state to the next turn when the process dies before it tells, though the parcel is farther", async () => {
      const lease = await open()
      await move(lease, "in_transit")
      expect(await tell(lease, "before it tells")).toEqual({ told: [], said: false })
      await move(lease, "delivered")
      expect(await states(lease)).toEqual(["in_transit", "delivered"])
    })

    it("should rather tell twice than never when it dies before it notes", async () => {
      const lease = await open()
      await move(lease, "in_transit")
      expect(await states(lease, "before it notes")).toEqual(["in_transit"])
      expect(await states(lease)).toEqual(["in_transit"])
      expect(await states(lease)).toEqual([])
    })

    it("should tell of no return, and of no novedad that its own reading has told of", async () => {
      const back = await open("return")
      await move(back, "in_transit")
      expect(await states(back)).toEqual([])

      const lease = (await service.openShipment({ fulfillment_id: "ful_2", order_id: "order_1", carrier: "venndelo" }))!
        .lease
      await service.updateCarrierShipments({ selector: { fulfillment_id: "ful_2" }, data: { carrier_id: "2" } })
      const novedad = {
        id: "nov-1",
        carrier_id: "2",
        tracking_number: null,
        status: "pending" as const,
        reason: "Destinatario ausente",
        reported_at: new Date("2026-11-28T15:00:00Z"),
        reply_types: [],
      }
      const [{ id }] = await service.keepExceptions({ carrier: "venndelo", read_at: new Date(), exceptions: [novedad] })
      await service.recordAnnouncement(id)
      await move(lease, "in_transit")
      await move(lease, "exception")
      expect(await states(lease)).toEqual(["in_transit"])
      expect(await states(lease)).toEqual([])
    })
  },
})
