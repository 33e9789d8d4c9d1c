import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { SHIPPING_MODULE } from ".."
import { COLLECTION_READS } from "../../../cod/collection-reads"
import type { CodState } from "../../../cod/states"
import type ShippingModuleService from "../service"

jest.setTimeout(120_000)

const moduleDir = path.resolve(__dirname, "..")
const ALL = { state: null, limit: 20, offset: 0 }

moduleIntegrationTestRunner<ShippingModuleService>({
  moduleName: SHIPPING_MODULE,
  resolve: moduleDir,
  pathToMigrations: path.join(moduleDir, "migrations"),
  moduleOptions: {},
  testSuite: ({ service }) => {
    /** An order whose parcel a carrier has, and what became of its money. */
    const order = async (name: string, amount: number, state: CodState, isSent = true) => {
      const order_id = `order_${name}`
      await service.openCodCollection({ order_id, payment_id: `pay_${name}`, amount, hours: null })
      await service.updateCodCollections({ selector: { order_id }, data: { state } } as never)
      if (isSent) {
        await service.openShipment({ fulfillment_id: `ful_${name}`, order_id, carrier: "venndelo" })
      }
    }

    const remit = (reference: string, rows: { order_id: string; amount: number }[]) =>
      service.recordRemittance({ reference, received_at: new Date(), actor_id: "user_1", rows })

    it("should tell of every order where its money is, to the peso", async () => {
      await order("road", 50_000, "confirmed")
      await order("held", 40_001, "collected")
      await order("paid", 30_000, "collected")
      await order("short", 20_000, "collected")
      await order("back", 10_000, "returned")
      await order("messenger", 99_999, "collected", false)
      await remit("GIRO 1", [
        { order_id: "order_paid", amount: 12_000 },
        { order_id: "order_short", amount: 19_999 },
      ])
      await remit("GIRO 2", [{ order_id: "order_paid", amount: 18_000 }])

      const { rows, totals, count } = await service.reconcileCod(ALL)
      const told = new Map(rows.map(({ order_id, state, difference }) => [order_id, [state, difference]]))
      expect(Object.fromEntries(told)).toEqual({
        order_road: ["to_collect", 0],
        order_held: ["to_remit", 0],
        order_paid: ["remitted", 0],
        order_short: ["difference", -1],
        order_back: ["lost", 0],
      })
      expect([count, totals]).toEqual([
        5,
        { expected: 140_001, collected: 90_001, remitted: 49_999, outstanding: 40_002 },
      ])
      const short = await service.reconcileCod({ ...ALL, state: "difference" })
      expect([short.count, short.rows[0].remitted]).toEqual([1, 19_999])
    })

    it("should show money of an order that was never collected", async () => {
      await order("road", 50_000, "confirmed")
      await remit("GIRO 1", [{ order_id: "order_road", amount: 50_000 }])
      expect((await service.reconcileCod(ALL)).rows).toMatchObject([{ state: "difference", difference: 50_000 }])
    })

    /** A parcel that the carrier has delivered. */
    const delivered = async (name: string, amount: number) => {
      await order(name, amount, "collected")
      await service.updateCarrierShipments({
        selector: { fulfillment_id: `ful_${name}` },
        data: { status: "delivered", carrier_id: `guide_${name}` },
      } as never)
    }
    const claim = (carriers = ["venndelo"]) => service.claimDueCollections({ carriers, limit: 10 })
    const say = (name: string, amount: number) =>
      service.keepCollected({ fulfillment_id: `ful_${name}`, amount, collected_at: new Date() })
    const makeDue = () =>
      service.updateCarrierShipments({ selector: {}, data: { next_collection_at: new Date(0) } } as never)

    it("should prefer the carrier's word to its delivery, and show a difference to the peso", async () => {
      await delivered("exact", 50_000)
      await delivered("short", 40_000)
      await delivered("paid", 30_000)
      await delivered("silent", 20_000)
      await say("exact", 50_000)
      await say("short", 39_999)
      await say("paid", 30_500)
      await remit("GIRO 1", [{ order_id: "order_paid", amount: 30_500 }])

      const { rows, totals } = await service.reconcileCod(ALL)
      const told = rows.map((row) => [
        row.order_id,
        [row.collected, row.collected_by, row.collected_difference, row.difference, row.state],
      ])
      expect(Object.fromEntries(told)).toEqual({
        order_exact: [50_000, "carrier", 0, 0, "to_remit"],
        order_short: [39_999, "carrier", -1, 0, "difference"],
        order_paid: [30_500, "carrier", 500, 0, "difference"],
        order_silent: [20_000, "delivery", 0, 0, "to_remit"],
      })
      expect(totals).toEqual({ expected: 140_000, collected: 140_499, remitted: 30_500, outstanding: 109_999 })
    })

    it("should have a delivered parcel read by one, again after growing pauses, and no more once it is right", async () => {
      await delivered("door", 50_000)
      await order("road", 50_000, "confirmed")
      expect(await claim(["coordinadora"])).toEqual([])
      const both = (await Promise.all([claim(), claim()])).flat()
      expect(both).toEqual([{ fulfillment_id: "ful_door", carrier: "venndelo", carrier_id: "guide_door" }])
      expect(await claim()).toEqual([])

      const pauses: number[] = []
      for (let reads = 1; reads < COLLECTION_READS.most; reads++) {
        const [{ next_collection_at, updated_at }] = await service.listCarrierShipments({ fulfillment_id: "ful_door" })
        pauses.push(Math.round((Number(next_collection_at) - Number(updated_at)) / 1_000))
        await makeDue()
        expect(await claim()).toHaveLength(1)
      }
      await makeDue()
      expect(await claim()).toEqual([])
      expect(pauses.slice(0, 3)).toEqual([60, 120, 240])
      expect(Math.max(...pauses)).toBe(COLLECTION_READS.longestPause)

      await service.updateCarrierShipments({ selector: {}, data: { collection_reads: 0 } } as never)
      await say("door", 49_000)
      expect(await claim()).toHaveLength(1)
      await makeDue()
      await say("door", 50_000)
      expect(await claim()).toEqual([])
    })

    it("should record a reference once, however often and by how many it is entered", async () => {
      await order("paid", 30_000, "collected")
      const rows = [{ order_id: "order_paid", amount: 30_000 }]
      const recorded = await Promise.all(Array.from({ length: 5 }, () => remit("GIRO 1", rows)))
      expect(recorded.filter(Boolean)).toMatchObject([{ reference: "GIRO 1", total: 30_000, count: 1 }])
      expect(await service.listCodRemittanceRows({})).toHaveLength(1)

      expect(await Promise.all(["giro 1", "GIRO-1", " Giro  1"].map((spelled) => remit(spelled, rows)))).toEqual([
        null,
        null,
        null,
      ])
      expect(await service.listCodRemittanceRows({})).toHaveLength(1)

      const [{ id }] = await service.listCodRemittances({})
      await service.softDeleteCodRemittances([id])
      expect(await remit("GIRO 1", rows)).toBeNull()
    })
  },
})
