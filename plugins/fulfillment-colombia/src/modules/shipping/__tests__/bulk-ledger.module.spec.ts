import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { SHIPPING_MODULE } from ".."
import type ShippingModuleService from "../service"

jest.setTimeout(120_000)

const moduleDir = path.resolve(__dirname, "..")
const LONG_AGO = new Date(0)

moduleIntegrationTestRunner<ShippingModuleService>({
  moduleName: SHIPPING_MODULE,
  resolve: moduleDir,
  pathToMigrations: path.join(moduleDir, "migrations"),
  moduleOptions: {},
  testSuite: ({ service }) => {
    const open = (count: number, first_attempt_at: Date | null = null) =>
      service.openBulk({
        kind: "prepare",
        actor_id: "user_1",
        pickup_date: null,
        first_attempt_at,
        items: Array.from({ length: count }, (_, index) => ({ order_id: `order_${index}`, fulfillment_id: null })),
      })

    const claim = async (bulk_id: string, limit = 1) => service.claimBulkItems({ bulk_id, limit })

    const finish = (item: { id: string; lease_id: string }, status: "done" | "failed" | "skipped" = "done") =>
      service.finishBulkItem({ item, status, message: null, remedy: null, fulfillment_id: null })

    const letLeasesEnd = (bulk_id: string) =>
      service.updateShippingBulkItems({ selector: { bulk_id, status: "waiting" }, data: { lease_until: LONG_AGO } })

    it("should give each item to one of many workers", async () => {
      const id = await open(12)
      const worker = async () => {
        const mine: string[] = []
        for (let items = await claim(id); items.length; items = await claim(id)) {
          mine.push(...items.map(({ order_id }) => order_id as string))
          await finish(items[0])
        }
        return mine
      }
      const done = (await Promise.all(Array.from({ length: 5 }, worker))).flat()
      expect([...done].sort()).toEqual(Array.from({ length: 12 }, (_, index) => `order_${index}`).sort())
      expect(new Set(done).size).toBe(12)
      await service.finishBulk(id)
      expect(await service.readBulk(id)).toMatchObject({ state: "done", total: 12, done: 12, failed: 0 })
    })

    it("should give no item to two who ask at the same moment", async () => {
      for (let round = 0; round < 5; round++) {
        const id = await open(8)
        const claimed = (await Promise.all(Array.from({ length: 30 }, () => claim(id)))).flat()
        expect(new Set(claimed.map((item) => item.id)).size).toBe(8)
        expect(claimed).toHaveLength(8)
      }
    })

    it("should give an item whose worker died to another, and let the dead one write nothing", async () => {
      const id = await open(2)
      const [dead] = await claim(id)
      await finish((await claim(id))[0], "failed")
      expect(await claim(id)).toEqual([])
      await service.finishBulk(id)
      expect((await service.readBulk(id))?.state).toBe("running")

      await letLeasesEnd(id)
      expect(await service.listRunnableBulks(5)).toEqual([id])
      const [again] = await claim(id)
      expect(again).toMatchObject({ id: dead.id, attempts: 2 })
      await finish(dead, "failed")
      expect((await service.readBulkItems(id))[0].status).toBe("waiting")
      await finish(again, "skipped")
      expect((await service.readBulkItems(id)).map(({ status }) => status)).toEqual(["skipped", "failed"])
      expect(await service.listRecentBulks(1)).toMatchObject([{ id, done: 1, skipped: 1, failed: 1 }])
    })

    it("should still be ended when its worker died after the last item", async () => {
      const id = await open(1)
      await finish((await claim(id))[0])
      expect(await service.listRunnableBulks(5)).toEqual([id])
      await service.finishBulk(id)
      expect(await service.listRunnableBulks(5)).toEqual([])
      expect((await service.readBulk(id))?.finished_at).toBeInstanceOf(Date)
    })

    it("should wait for its day, and for an item that somebody else has", async () => {
      const later = await open(1, new Date(Date.now() + 60_000))
      expect(await claim(later)).toEqual([])
      expect(await service.listRunnableBulks(5)).toEqual([])

      const id = await open(1)
      const [item] = await claim(id)
      await service.putBulkItemBack({ item, seconds: 60, counts: false })
      expect(await claim(id)).toEqual([])
      await service.updateShippingBulkItems({ selector: { bulk_id: id }, data: { next_attempt_at: LONG_AGO } })
      expect(await claim(id)).toMatchObject([{ attempts: 1 }])
    })

    it("should list the newest first, with what became of each", async () => {
      const first = await open(1)
      await service.updateShippingBulks({ id: first, created_at: LONG_AGO } as never)
      const second = await open(2)
      expect((await service.listRecentBulks(5)).map(({ id }) => id)).toEqual([second, first])
      expect(await service.listRecentBulks(1)).toHaveLength(1)
      expect(await service.readBulk("bulk_none")).toBeNull()
    })
  },
})
