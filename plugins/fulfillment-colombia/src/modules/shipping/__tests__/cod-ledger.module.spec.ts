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
  testSuite: ({ service }) => {
    const open = (order_id = "order_1", hours: number | null = 48) =>
      service.openCodCollection({ order_id, payment_id: `pay_${order_id}`, amount: 85_000, hours })

    const read = async (order_id = "order_1") => (await service.listCodCollections({ order_id }))[0]

    const change = (data: object, order_id = "order_1") =>
      service.updateCodCollections({ selector: { order_id }, data })

    const confirm = (by: "buyer" | "staff", actor_id: string | null = null) =>
      service.confirmCodCollection({ order_id: "order_1", by, actor_id })

    it("should have one collection per order for ever, deleted or not", async () => {
      const answers = await Promise.all([open(), open(), open()])
      expect(answers.filter(Boolean)).toHaveLength(1)
      const { id, deadline_at, created_at, ...collection } = await read()
      expect(collection).toMatchObject({ amount: 85_000, state: "pending", announced_state: null })
      expect((deadline_at as Date).getTime() - new Date(created_at).getTime()).toBe(48 * 60 * 60 * 1000)

      await service.softDeleteCodCollections([id])
      expect(await open()).toBeNull()
      expect((await open("order_2", null))?.deadline_at).toBeNull()
    })

    it("should take one of two confirmations that come at once", async () => {
      await open()
      const answers = await Promise.all([confirm("buyer"), confirm("staff", "user_1"), confirm("buyer")])
      const [winner, ...others] = answers.filter(Boolean)
      expect(others).toEqual([])
      const collection = await read()
      expect(collection).toMatchObject({ state: "confirmed", confirmed_by: winner?.confirmed_by })
      expect(collection.confirmed_at).toEqual(winner?.confirmed_at)
      expect(await confirm("buyer")).toBeNull()
      expect((await read()).confirmed_at).toEqual(winner?.confirmed_at)
    })

    it("should let either a confirmation or a cancellation win, never both", async () => {
      await open()
      const [confirmed, cancelled] = await Promise.all([
        confirm("buyer"),
        service.cancelCodCollection({ order_id: "order_1", reason: "expired" }),
      ])
      expect([confirmed, cancelled].filter(Boolean)).toHaveLength(1)
      expect((await read()).state).toBe(confirmed ? "confirmed" : "cancelled")
    })

    it("should give a cancellation back whose order could not be cancelled, and only a cancellation", async () => {
      await open()
      await service.cancelCodCollection({ order_id: "order_1", reason: "buyer" })
      expect(await read()).toMatchObject({ state: "cancelled", cancel_reason: "buyer" })
      await service.reopenCodCollection("order_1")
      expect(await read()).toMatchObject({ state: "pending", cancel_reason: null, cancelled_at: null })

      await confirm("staff", "user_1")
      await service.reopenCodCollection("order_1")
      expect((await read()).state).toBe("confirmed")
    })

    it("should let one process at a time settle an order, and leave it word of the news it missed", async () => {
      await open()
      const begun = await Promise.all([service.beginCodSettlement("order_1"), service.beginCodSettlement("order_1")])
      const [held, ...others] = begun.filter((answer) => answer !== null)
      expect(others).toEqual([])

      const later = new Date(Date.now() + 3_600_000)
      const { lease_id } = held
      await service.closeCodSettlement({ order_id: "order_1", lease_id, state: null, next_check_at: later })
      expect(await service.claimDueCodCollections(10)).toEqual(["order_1"])
      expect(await service.beginCodSettlement("order_unknown")).toBeNull()
    })

    it("should let another process settle once the lease of a dead one is over", async () => {
      await open()
      const dead = await service.beginCodSettlement("order_1")
      expect(await service.beginCodSettlement("order_1")).toBeNull()
      await change({ lease_until: LONG_AGO })
      const alive = await service.beginCodSettlement("order_1")
      expect(alive?.lease_id).not.toBe(dead?.lease_id)

      await service.closeCodSettlement({
        order_id: "order_1",
        lease_id: String(dead?.lease_id),
        state: "returned",
        next_check_at: null,
      })
      expect(await read()).toMatchObject({ state: "pending", lease_id: alive?.lease_id })
    })

    it("should write the state that a settlement reached, but not over one that was reached meanwhile", async () => {
      await open()
      const close = async (state: "collected" | "cancelled") => {
        const begun = await service.beginCodSettlement("order_1")
        const lease_id = String(begun?.lease_id)
        await service.closeCodSettlement({ order_id: "order_1", lease_id, state, next_check_at: null })
      }
      await close("collected")
      const collected = await read()
      expect(collected).toMatchObject({ state: "collected", next_check_at: null, lease_id: null, cancel_reason: null })
      expect(collected.collected_at).toBeInstanceOf(Date)
      await close("cancelled")
      expect(await read()).toMatchObject({ state: "collected", cancelled_at: null })
    })

    it("should give each due order to one sweeper, and again when that one dies", async () => {
      const ids = ["order_1", "order_2", "order_3", "order_4"]
      await Promise.all(ids.map((id) => open(id)))
      expect(await service.claimDueCodCollections(10)).toEqual([])

      await Promise.all(ids.slice(0, 3).map((id) => change({ next_check_at: LONG_AGO }, id)))
      const claims = await Promise.all([1, 2, 3].map(() => service.claimDueCodCollections(2)))
      expect(claims.every((claim) => claim.length <= 2)).toBe(true)
      const rest = await service.claimDueCodCollections(10)
      expect([...claims.flat(), ...rest].sort()).toEqual(ids.slice(0, 3))
      expect(await service.claimDueCodCollections(10)).toEqual([])

      const again = (await read()).next_check_at as Date
      expect(again.getTime() - Date.now()).toBeGreaterThan(4 * 60_000)
    })

    it("should leave a settled order in peace while it is being settled", async () => {
      await open()
      await service.beginCodSettlement("order_1")
      await change({ next_check_at: LONG_AGO })
      expect(await service.claimDueCodCollections(10)).toEqual([])
    })

    it("should tell of a failing database without the values", async () => {
      const broken = service.openCodCollection({ order_id: "order_1", payment_id: "p", amount: 1e15, hours: 1 })
      await expect(broken).rejects.toThrow(/^The shipping ledger could not open a collection/)
    })
  },
})
