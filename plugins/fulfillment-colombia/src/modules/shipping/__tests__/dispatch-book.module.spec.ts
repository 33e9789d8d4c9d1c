import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { SHIPPING_MODULE } from ".."
import { options } from "../../../carriers/venndelo/__fixtures__/samples"
import type { CarrierErrorKind } from "../../../carriers/carrier-error"
import type { DispatchState } from "../../../dispatches/states"
import type ShippingModuleService from "../service"

jest.setTimeout(120_000)

const moduleDir = path.resolve(__dirname, "..")
const LONG_AGO = new Date(0)
const PAGE = { limit: 20, offset: 0, order: "display_id" }

moduleIntegrationTestRunner<ShippingModuleService>({
  moduleName: SHIPPING_MODULE,
  resolve: moduleDir,
  pathToMigrations: path.join(moduleDir, "migrations"),
  moduleOptions: { venndelo: options("http://localhost:1") },
  testSuite: ({ service }) => {
    const claim = (display_id = 1) =>
      service.claimDispatch({ order_id: `order_${display_id}`, display_id, placed_at: new Date() })

    const write = (revision: number, state: DispatchState, display_id = 1, due_at_door: number | null = null) =>
      service.writeDispatch({
        order_id: `order_${display_id}`,
        revision,
        state,
        payment_mode: "COD",
        carrier: "venndelo",
        city_code: "05001000",
        due_at_door,
      })

    const put = async (display_id: number, state: DispatchState) => write(await claim(display_id), state, display_id)

    /** A parcel of an order, with one write to its carrier that went wrong. */
    const fail = async (
      display_id: number,
      { kind, attempts = 1, step = "create_order" }: { kind: CarrierErrorKind; attempts?: number; step?: string }
    ) => {
      const fulfillment_id = `ful_${display_id}`
      const opened = await service.openShipment({
        fulfillment_id,
        order_id: `order_${display_id}`,
        carrier: "venndelo",
      })
      await service.planOperations({ fulfillment_id, carrier: "venndelo", steps: [step] })
      const [{ id }] = await service.listCarrierOperations({ fulfillment_id, step })
      const state = kind === "unknown" ? ("unknown" as const) : ("failed" as const)
      await service.suspendOperation({ id, state, error: kind, error_kind: kind, next_attempt_at: null })
      await service.updateCarrierOperations({ id, attempts })
      return opened!.lease
    }

    describe("the state of an order", () => {
      it("should be kept in one row, written by the last who began to look", async () => {
        const revisions = await Promise.all(Array.from({ length: 6 }, () => claim()))
        expect([...revisions].sort()).toEqual([1, 2, 3, 4, 5, 6])

        expect(await write(5, "waiting")).toBe(false)
        expect(await write(6, "to_prepare")).toBe(true)
        expect(await service.reclaimDispatch("order_1")).toBe(7)
        expect(await service.reclaimDispatch("order_2")).toBeNull()
        expect(await service.listShippingDispatches({})).toMatchObject([{ state: "to_prepare", city_code: "05001000" }])
      })

      it("should be looked at again when whoever began has died, and in turn while it is open", async () => {
        await claim(1)
        await put(2, "in_transit")
        await put(3, "delivered")
        const due = async () => {
          const rows = await service.listShippingDispatches({ next_check_at: { $ne: null } })
          await service.updateShippingDispatches(rows.map(({ id }) => ({ id, next_check_at: LONG_AGO })))
          const claimed = await Promise.all([service.claimDueDispatches(10), service.claimDueDispatches(10)])
          return claimed.flat().sort()
        }
        expect(await due()).toEqual(["order_1", "order_2"])
      })

      it("should let one at a time pack an order, and another when that one has died", async () => {
        await claim()
        const taken = await Promise.all(Array.from({ length: 8 }, () => service.takeDispatch("order_1")))
        const [leaseId] = taken.filter((lease) => lease !== null)
        expect(taken.filter(Boolean)).toHaveLength(1)

        await service.giveDispatchBack({ order_id: "order_1", lease_id: "somebody_else" })
        expect(await service.takeDispatch("order_1")).toBeNull()
        await service.giveDispatchBack({ order_id: "order_1", lease_id: leaseId })
        expect(await service.takeDispatch("order_1")).not.toBeNull()
        await service.updateShippingDispatches({ selector: { order_id: "order_1" }, data: { lease_until: LONG_AGO } })
        expect(await service.takeDispatch("order_1")).not.toBeNull()
      })
    })

    describe("lists", () => {
      it("should filter, search and count", async () => {
        await put(1, "to_prepare")
        await put(2, "ready")
        await put(3, "ready")
        await service.replaceCities({
          carrier: "venndelo",
          cities: [{ code: "05001000", name: "Medellín", department_code: "05", department_name: "Antioquia" }],
        })
        const lease = await fail(3, { kind: "refused" })
        await service.moveShipment({
          lease,
          status: "label_created",
          status_at: new Date(),
          tracking_number: "58200000001",
          polls: 0,
        })
        const numbers = async (filters: Parameters<typeof service.findDispatches>[0], page = PAGE) =>
          (await service.findDispatches(filters, page)).rows.map(({ display_id }) => display_id)

        expect(await numbers({})).toEqual([1, 2, 3])
        expect(await numbers({ state: "ready" }, { ...PAGE, order: "-display_id" })).toEqual([3, 2])
        expect(await numbers({ state: "problem" })).toEqual([3])
        expect(await numbers({ carrier: "other" })).toEqual([])
        expect(await numbers({ payment_mode: "COD" }, { ...PAGE, limit: 1, offset: 1 })).toEqual([2])
        const search = (found: { display_id?: number; tracking_number?: string; order_ids?: string[] }) =>
          numbers({ found: { display_id: null, tracking_number: null, order_ids: [], ...found } })
        expect(await search({ display_id: 2 })).toEqual([2])
        expect(await search({ tracking_number: "58200000001" })).toEqual([3])
        expect(await search({ order_ids: ["order_1"] })).toEqual([1])

        const { rows, count } = await service.findDispatches({ state: "to_prepare" }, PAGE)
        expect([count, rows[0].city]).toEqual([1, { code: "05001000", name: "Medellín", department_name: "Antioquia" }])
        expect(await service.countDispatches()).toMatchObject({ to_prepare: 1, ready: 2, delivered: 0, problem: 1 })
        expect(await service.listShipmentEvents({ fulfillment_id: "ful_3" })).toMatchObject([
          { status: "label_created" },
        ])
      })

      it.each([
        ["a refusal", { kind: "refused" as const }, 1],
        ["an empty wallet", { kind: "insufficient_balance" as const }, 1],
        ["a carrier that did not answer once", { kind: "unavailable" as const }, 0],
        ["one that does not answer at all", { kind: "unavailable" as const, attempts: 3 }, 1],
        ["a write of which nobody knows, just now", { kind: "unknown" as const }, 0],
        ["an answer to a novedad", { kind: "refused" as const, step: "reply:cexc_1:1" }, 0],
      ])("should show %s as a problem when a person has to look", async (_, failure, expected) => {
        await put(1, "processing")
        const lease = await fail(1, failure)
        expect((await service.findProblems(["ful_1"])).length).toBe(expected)
        expect((await service.countDispatches()).problem).toBe(expected)

        const over = { lease, status_at: new Date(), tracking_number: null, polls: 0 }
        await service.moveShipment({ ...over, status: "cancelled" })
        expect((await service.countDispatches()).problem).toBe(0)
      })
    })

    describe("an order that is edited after its parcel was packed", () => {
      const collect = (order_id: string) =>
        service.openCodCollection({ order_id, payment_id: `pay_${order_id}`, amount: 85_200, hours: null })
      const look = async (due: number | null) => write(await claim(), "ready", 1, due)

      it("should be a problem while the courier is to collect another amount than its buyer owes", async () => {
        await look(85_200)
        await collect("order_1")
        const opened = await service.openShipment({ fulfillment_id: "ful_1", order_id: "order_1", carrier: "venndelo" })
        const problems = async () => [await service.findProblems(["ful_1"]), (await service.countDispatches()).problem]
        expect(await problems()).toEqual([[], 0])

        await look(49_300)
        expect(await problems()).toEqual([
          [
            {
              fulfillment_id: "ful_1",
              step: "changed_order",
              kind: "refused",
              reason: expect.stringMatching(/cobrará \$\s?85\.200 y quien compró debe \$\s?49\.300/),
              next_attempt_at: null,
            },
          ],
          1,
        ])
        expect((await service.findDispatches({ state: "problem" }, PAGE)).rows).toMatchObject([{ display_id: 1 }])

        await look(85_200)
        expect(await problems()).toEqual([[], 0])
        await look(49_300)
        const over = { lease: opened!.lease, status_at: new Date(), tracking_number: null, polls: 0 }
        await service.moveShipment({ ...over, status: "delivered" })
        expect(await problems()).toEqual([[], 0])
      })
    })

    describe("a parcel whose cancellation was asked for", () => {
      it.each([
        ["sent", null],
        ["unknown", "unavailable"],
        ["unknown", "unknown"],
      ] as const)("should be a problem at once while it is %s (%s), before any other", async (state, error_kind) => {
        await put(1, "ready")
        await fail(1, { kind: "refused", step: "label" })
        await service.planOperations({ fulfillment_id: "ful_1", carrier: "venndelo", steps: ["cancel"] })
        const [{ id }] = await service.listCarrierOperations({ fulfillment_id: "ful_1", step: "cancel" })
        await service.updateCarrierOperations({ id, state, error_kind, error: null })

        expect(await service.findProblems(["ful_1"])).toMatchObject([
          { step: "cancel", kind: "unknown", reason: null },
          { step: "label", kind: "refused" },
        ])
        expect((await service.countDispatches()).problem).toBe(1)
      })
    })

    describe("a label that its carrier prepares", () => {
      it.each([
        [5, 0],
        [6, 1],
      ])("should after %i tries be %i problems", async (attempts, expected) => {
        await put(1, "processing")
        const next = new Date(Date.now() + 60_000)
        await fail(1, { kind: "unknown", step: "label" })
        const [{ id }] = await service.listCarrierOperations({ fulfillment_id: "ful_1" })
        await service.suspendOperation({ id, state: "sent", error: null, next_attempt_at: next })
        await service.updateCarrierOperations({ id, attempts })

        expect((await service.countDispatches()).problem).toBe(expected)
        expect(await service.findProblems(["ful_1"])).toEqual(
          expected
            ? [{ fulfillment_id: "ful_1", step: "label", kind: "unknown", reason: null, next_attempt_at: next }]
            : []
        )
      })
    })

    describe("a refusal for money", () => {
      it("should have the account looked at now, and no other refusal", async () => {
        const calm = { carrier: "venndelo", ok: true, message: null, balance: 50_000, pause_seconds: 600 }
        await service.claimAccount("venndelo")
        await service.writeAccount(calm)
        await fail(1, { kind: "refused" })
        expect(await service.claimAccount("venndelo")).toBeNull()
        await fail(2, { kind: "insufficient_balance" })
        expect(await service.claimAccount("venndelo")).toEqual({ balance: 50_000, balance_at: expect.any(Date) })
      })
    })

    describe("failed writes", () => {
      it("should be rung again, given up or not, and never one whose answer is awaited or that staff ask for", async () => {
        await fail(1, { kind: "insufficient_balance" })
        await fail(2, { kind: "unknown" })
        await fail(3, { kind: "refused", step: "pickup" })
        expect(await service.listUnpaidShipments("venndelo")).toEqual([
          { fulfillment_id: "ful_1", refused_at: expect.any(Date) },
        ])
        expect(await service.ringShipment("ful_1")).toBe(true)
        expect(await service.ringShipment("ful_2")).toBe(false)
        expect(await service.ringShipment("ful_3")).toBe(false)
        const [operation] = await service.listCarrierOperations({ fulfillment_id: "ful_1" })
        expect(operation.next_attempt_at).not.toBeNull()
      })
    })
  },
})
