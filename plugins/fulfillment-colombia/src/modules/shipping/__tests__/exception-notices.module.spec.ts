import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { SHIPPING_MODULE } from ".."
import type { ExceptionStatus } from "../../../exceptions/states"
import type ShippingModuleService from "../service"

jest.setTimeout(120_000)

const moduleDir = path.resolve(__dirname, "..")

moduleIntegrationTestRunner<ShippingModuleService>({
  moduleName: SHIPPING_MODULE,
  resolve: moduleDir,
  pathToMigrations: path.join(moduleDir, "migrations"),
  moduleOptions: {},
  testSuite: ({ service }) => {
    const parcel = async (
      fulfillment_id: string,
      carrier_id: string,
      direction: "outbound" | "return" = "outbound"
    ) => {
      const input = { fulfillment_id, order_id: `order_of_${fulfillment_id}`, carrier: "venndelo", direction }
      const opened = await service.openShipment(input)
      await service.updateCarrierShipments({ selector: { fulfillment_id }, data: { carrier_id } })
      return opened!.lease
    }

    const keep = async (id: string, carrier_id: string, status: ExceptionStatus = "pending") => {
      const reported = {
        id,
        carrier_id,
        tracking_number: null,
        status,
        reason: "Destinatario ausente",
        reported_at: new Date("2026-11-27T15:00:00Z"),
        reply_types: [],
      }
      const [kept] = await service.keepExceptions({ carrier: "venndelo", read_at: new Date(), exceptions: [reported] })
      return kept
    }

    /** What the reading of novedades does. @returns the novedades it tells of */
    const read = async (): Promise<string[]> => {
      const told: string[] = []
      for (const { id } of await service.listUnannouncedExceptions({ carrier: "venndelo", limit: 10 })) {
        if (!(await service.isToldByTracking(id))) {
          told.push(id)
          await service.recordAnnouncement(id)
        }
      }
      return told
    }

    const track = (fulfillment_id: string) => service.isExceptionToBeTold(fulfillment_id)

    it("should have a novedad told of once, whether its reading or the tracking comes first", async () => {
      await parcel("ful_1", "1")
      const first = await keep("nov-1", "1")
      expect(await read()).toEqual([first.id])
      expect([await read(), await track("ful_1")]).toEqual([[], false])

      await parcel("ful_2", "2")
      expect(await track("ful_2")).toBe(true)
      const second = await keep("nov-2", "2")
      expect([second.was, await read()]).toEqual([null, []])
      expect((await service.retrieveCarrierException(second.id)).announced_at).not.toBeNull()
    })

    it("should have a second novedad told of while the parcel still shows the first", async () => {
      const lease = await parcel("ful_1", "1")
      expect(await track("ful_1")).toBe(true)
      await keep("nov-1", "1")
      expect(await read()).toEqual([])
      await keep("nov-1", "1", "approved")
      const second = await keep("nov-2", "1")
      expect(await read()).toEqual([second.id])

      await service.closeShipment({ lease, synced_status: "in_transit", next_run_at: null })
      expect(await track("ful_1")).toBe(false)
      await service.closeShipment({ lease, synced_status: "in_transit", next_run_at: null })
      expect(await track("ful_1")).toBe(true)
    })

    it("should not take the tracking's word for a novedad that opens after the parcel went on", async () => {
      const lease = await parcel("ful_1", "1")
      expect(await track("ful_1")).toBe(true)
      await service.closeShipment({ lease, synced_status: "in_transit", next_run_at: null })
      const { id } = await keep("nov-1", "1")
      expect(await read()).toEqual([id])
    })

    it("should have one of two at once tell of it", async () => {
      for (let round = 0; round < 20; round++) {
        await parcel(`ful_${round}`, String(round))
        const { id } = await keep(`nov-${round}`, String(round))
        const [told, tracked] = await Promise.all([read(), track(`ful_${round}`)])
        expect([told.includes(id), tracked].filter(Boolean)).toHaveLength(1)
      }
    })

    it("should tell again of what a process died over, and not of what is answered, over, or a return's", async () => {
      await parcel("ful_1", "1")
      const { id } = await keep("nov-1", "1")
      const unannounced = async () =>
        (await service.listUnannouncedExceptions({ carrier: "venndelo", limit: 10 })).map((novedad) => novedad.id)
      expect([await unannounced(), await keep("nov-1", "1"), await unannounced()]).toMatchObject([
        [id],
        { was: "pending" },
        [id],
      ])
      await keep("nov-1", "1", "replied")
      expect(await unannounced()).toEqual([])
      await keep("nov-1", "1", "rejected")
      expect(await unannounced()).toEqual([id])
      await service.updateCarrierShipments({ selector: { fulfillment_id: "ful_1" }, data: { status: "delivered" } })
      await parcel("ful_2", "2", "return")
      await keep("nov-2", "2")
      await keep("nov-of-nobody", "3")
      expect(await unannounced()).toEqual([])
    })
  },
})
