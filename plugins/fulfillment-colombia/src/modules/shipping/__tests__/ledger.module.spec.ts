import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { SHIPPING_MODULE } from ".."
import type { CarrierPort } from "../../../carriers/port"
import { createVenndeloCarrier } from "../../../carriers/venndelo"
import type { Answer } from "../../../carriers/venndelo/__fixtures__/recording-server"
import { apiOrder, options, shipmentRequest } from "../../../carriers/venndelo/__fixtures__/samples"
import { cancelShipment, isBeingCancelled } from "../../../shipments/cancel-shipment"
import { createShipment, isCreated } from "../../../shipments/create-shipment"
import { fetchLabel } from "../../../shipments/fetch-label"
import { readTracking } from "../../../shipments/read-tracking"
import { requestPickups } from "../../../shipments/request-pickups"
import type { Ledger } from "../../../shipments/run-operation"
import { LABEL_PDF, startVenndeloWorld, type VenndeloWorld } from "../__fixtures__/venndelo-world"
import type ShippingModuleService from "../service"

jest.setTimeout(120_000)

const moduleDir = path.resolve(__dirname, "..")
const LONG_AGO = new Date(0)
const ORDERS = /\/orders$/
const CREATE_SHIPMENTS = /create-shipments$/

moduleIntegrationTestRunner<ShippingModuleService>({
  moduleName: SHIPPING_MODULE,
  resolve: moduleDir,
  pathToMigrations: path.join(moduleDir, "migrations"),
  moduleOptions: { venndelo: options("http://localhost:1") },
  testSuite: ({ service }) => {
    let world: VenndeloWorld
    let carrier: CarrierPort

    beforeAll(async () => {
      world = await startVenndeloWorld()
      carrier = createVenndeloCarrier(options(world.url), { sleep: async () => undefined })
    })

    afterAll(() => world.close())

    afterEach(() => {
      const problems = world.requests.flatMap((request) => request.problems)
      world.reset()
      expect(problems).toEqual([])
    })

    const open = (id: string) =>
      service.openShipment({ fulfillment_id: id, order_id: "order_1", carrier: carrier.code })

    const close = (lease: { fulfillment_id: string; lease_id: string }) =>
      service.closeShipment({ lease, synced_status: "pending", next_run_at: null })

    /** One turn of a fulfillment, as the workflow takes it. */
    const turn = async (id = "ful_1", ledger: Ledger = service) => {
      const opened = await open(id)
      if (!opened) {
        return "busy"
      }
      const { lease, shipment } = opened
      const request = { ...shipmentRequest, external_order_id: id }
      const { complete, carrier_id } = await createShipment({
        ledger,
        carrier,
        lease,
        request,
        carrier_id: shipment.carrier_id,
      })
      if (complete) {
        await fetchLabel({ ledger, carrier, lease, carrier_id: carrier_id as string })
        await readTracking({ ledger, carrier, lease, shipment, carrier_id: carrier_id as string })
      }
      await close(lease)
      return complete
    }

    /** Leases run out and pauses pass. */
    const letTimePass = async (id = "ful_1") => {
      await service.updateCarrierShipments({ selector: { fulfillment_id: id }, data: { lease_until: LONG_AGO } })
      await service.updateCarrierOperations({
        selector: { fulfillment_id: id, next_attempt_at: { $ne: null } },
        data: { next_attempt_at: LONG_AGO },
      })
    }

    const operation = async (step: string, id = "ful_1") => {
      const [found] = await service.listCarrierOperations({ fulfillment_id: id, step })
      return found
    }

    const shipmentOf = async (id = "ful_1") => {
      const [found] = await service.listCarrierShipments({ fulfillment_id: id })
      return found
    }

    describe("leases and uniqueness", () => {
      it("should give the lease of a shipment to one process at a time", async () => {
        const opened = await Promise.all(Array.from({ length: 8 }, () => open("ful_1")))

        expect(opened.filter(Boolean)).toHaveLength(1)
        expect(await service.listCarrierShipments({})).toHaveLength(1)

        await letTimePass()
        expect(await open("ful_1")).not.toBeNull()
      })

      it("should record a step of a fulfillment once", async () => {
        const plan = () =>
          service.planOperations({ fulfillment_id: "ful_1", carrier: "venndelo", steps: ["create_order", "label"] })
        await Promise.all(Array.from({ length: 5 }, plan))

        expect(await service.listCarrierOperations({})).toHaveLength(2)
      })

      it("should not let a process write that has lost its lease", async () => {
        const first = await open("ful_1")
        await service.planOperations({ fulfillment_id: "ful_1", carrier: "venndelo", steps: ["create_order"] })
        await letTimePass()
        await open("ful_1")

        const begun = await service.beginOperation({ lease: first!.lease, step: "create_order", request_hash: "x" })

        expect(begun).toEqual({ kind: "wait" })
        expect((await operation("create_order")).attempts).toBe(0)
      })

      it("should list what is due and leave out what somebody works on", async () => {
        await open("ful_1")
        const second = await open("ful_2")
        await service.closeShipment({ lease: second!.lease, synced_status: "pending", next_run_at: LONG_AGO })
        const third = await open("ful_3")
        await close(third!.lease)

        expect(await service.listDueShipments(10)).toEqual(["ful_2"])
        await letTimePass("ful_1")
        expect((await service.listDueShipments(10)).sort()).toEqual(["ful_1", "ful_2"])
      })
    })

    describe("making a shipment", () => {
      it("should record each write, wait for the label, and then read the guide", async () => {
        await turn()

        expect(await service.listCarrierOperations({ fulfillment_id: "ful_1" }).then(byStep)).toEqual({
          create_order: "done",
          confirm_order: "done",
          create_shipments: "done",
          label: "sent",
        })
        expect(await shipmentOf()).toMatchObject({
          carrier_id: "87000001",
          status: "label_created",
          tracking_number: null,
        })

        await letTimePass()
        await turn()

        const [label] = await service.listShippingLabels({ fulfillment_id: "ful_1" })
        expect(Buffer.from(label.content, "base64")).toEqual(LABEL_PDF)
        expect((await operation("label")).state).toBe("done")
        expect(await shipmentOf()).toMatchObject({ tracking_number: "98765432100" })

        const before = world.requests.length
        await turn()
        expect(world.requests.slice(before).map(({ method }) => method)).toEqual(["GET"])
      })

      it("should have recorded a write before it leaves", async () => {
        let recorded: unknown
        const [first, ...others] = carrier.createShipment
        const watched = {
          ...carrier,
          createShipment: [
            {
              ...first,
              send: async (...args: Parameters<typeof first.send>) => {
                recorded = await operation("create_order")
                return first.send(...args)
              },
            },
            ...others,
          ],
        }
        const opened = await open("ful_1")
        await createShipment({
          ledger: service,
          carrier: watched,
          lease: opened!.lease,
          request: shipmentRequest,
          carrier_id: null,
        })

        expect(recorded).toMatchObject({
          state: "sent",
          attempts: 1,
          request_hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        })
      })

      it.each(["before", "after"] as const)(
        "should survive a crash %s any write to the ledger with one order, one shipment, one label",
        async (moment) => {
          let crashes = 0
          for (; ; crashes++) {
            const id = `ful_${moment}_${crashes}`
            const ledger = crashing(service, crashes, moment)
            await turn(id, ledger).catch(expectCrash)
            if (!ledger.crashed()) {
              break
            }
            for (let resumed = 0; resumed < 3; resumed++) {
              await letTimePass(id)
              await turn(id)
            }
            const orders = world.orders.filter((order) => order.external_order_id === id)
            const operations = await service.listCarrierOperations({ fulfillment_id: id })
            expect(orders).toHaveLength(1)
            expect(isCreated(carrier, operations)).toBe(true)
            expect((await shipmentOf(id)).carrier_id).toBe(orders[0].id)
            expect(await service.listShippingLabels({ fulfillment_id: id })).toHaveLength(1)
          }
          expect(crashes).toBeGreaterThanOrEqual(9)
        }
      )
    })

    describe("a lost answer", () => {
      it.each<[string, Answer]>([
        ["a 500", { status: 500, body: {} }],
        ["a cut connection", { drop: true }],
      ])("should find the order that was stored in spite of %s", async (_, answer) => {
        world.fail("POST", ORDERS, answer, true)
        await turn()

        expect(await operation("create_order")).toMatchObject({ state: "unknown", next_attempt_at: expect.any(Date) })
        await turn()
        expect(world.calls("GET", ORDERS)).toBe(0)

        await letTimePass()
        await turn()
        expect(world.calls("POST", ORDERS)).toBe(1)
        expect(world.orders).toHaveLength(1)
        expect(await shipmentOf()).toMatchObject({ carrier_id: world.orders[0].id, status: "label_created" })
      })

      it("should send the order again when it was not stored", async () => {
        world.fail("POST", ORDERS, { status: 500, body: {} })
        await turn()
        await letTimePass()
        await turn()

        expect(world.calls("POST", ORDERS)).toBe(2)
        expect(world.orders).toHaveLength(1)
      })

      it.each([401, 403, 422])("should send nothing again while a look is answered by %p", async (status) => {
        world.fail("POST", ORDERS, { status: 503, body: {} }, true)
        await turn()
        world.fail("GET", ORDERS, { status, body: { message: "no" } })
        await letTimePass()
        await turn()
        expect(world.calls("GET", ORDERS)).toBe(1)
        expect(await operation("create_order")).toMatchObject({ state: "unknown", next_attempt_at: expect.any(Date) })

        await letTimePass()
        await turn()
        expect(world.calls("POST", ORDERS)).toBe(1)
        expect(world.orders).toHaveLength(1)
        expect(await shipmentOf()).toMatchObject({ carrier_id: world.orders[0].id })
      })

      it("should not make a second shipment", async () => {
        world.fail("POST", CREATE_SHIPMENTS, { status: 502, body: {} }, true)
        await turn()
        expect((await operation("create_shipments")).state).toBe("unknown")

        await letTimePass()
        await turn()
        expect(world.calls("POST", CREATE_SHIPMENTS)).toBe(1)
        expect((await operation("create_shipments")).state).toBe("done")
      })
    })

    describe("a refusal", () => {
      it("should be kept with its reason and tried again later", async () => {
        world.fail("POST", CREATE_SHIPMENTS, { status: 422, body: { message: "insufficient balance" } })
        await turn()

        const failed = await operation("create_shipments")
        expect(failed).toMatchObject({
          state: "failed",
          attempts: 1,
          error: expect.stringContaining("insufficient balance"),
        })
        expect(failed.next_attempt_at!.getTime()).toBeGreaterThan(Date.now())
        expect(world.calls("POST", /generate-labels$/)).toBe(0)

        await letTimePass()
        await turn()
        expect(await operation("create_shipments")).toMatchObject({ state: "done", attempts: 2, error: null })
      })
    })

    describe("whereabouts", () => {
      it("should go forward only", async () => {
        await turn()
        world.setStatus("SHIPPED")
        await turn()
        expect(await shipmentOf()).toMatchObject({ status: "in_transit", polls: 0 })

        world.setStatus("PREPARING")
        await turn()
        expect(await shipmentOf()).toMatchObject({ status: "in_transit", polls: 1 })

        world.setStatus("DELIVERED")
        await turn()
        expect((await shipmentOf()).status).toBe("delivered")
      })

      it("should stay as they are while the carrier does not answer", async () => {
        await turn()
        await letTimePass()
        for (let attempt = 0; attempt < 3; attempt++) {
          world.fail("GET", /\/orders\/\d+$/, { status: 503, body: {} })
        }
        await turn()

        expect((await shipmentOf()).status).toBe("label_created")
      })
    })

    describe("cancelling", () => {
      const cancel = async (inSeconds = 0) => {
        const opened = await open("ful_1")
        const { lease, shipment } = opened!
        const request = { external_order_id: "ful_1" }
        const now = new Date(Date.now() + inSeconds * 1_000)
        const cancelled = await cancelShipment({ ledger: service, carrier, lease, shipment, request, now })
        await close(lease)
        return cancelled
      }

      it("should ask nothing of a carrier that knows nothing", async () => {
        expect(await cancel()).toBe(true)
        expect(world.requests).toEqual([])
        expect((await shipmentOf()).status).toBe("cancelled")
      })

      it("should cancel the order once", async () => {
        await turn()
        expect(await cancel()).toBe(true)
        expect(await cancel()).toBe(true)

        expect(world.orders[0].status).toBe("CANCELLED")
        expect(world.calls("POST", /\/cancel$/)).toBe(1)
        expect((await operation("cancel")).state).toBe("done")
      })

      it("should find and cancel an order whose answer was lost", async () => {
        world.fail("POST", ORDERS, { drop: true }, true)
        await turn()

        expect(await cancel()).toBe(true)
        expect(world.orders.map(({ status }) => status)).toEqual(["CANCELLED"])
      })

      it("should look for an unanswered order after its pause and once more before it says that there is none", async () => {
        world.fail("POST", ORDERS, { drop: true })
        await turn()

        expect(await cancel()).toBe(false)
        expect((await operation("cancel")).state).toBe("sent")
        expect(isBeingCancelled([await operation("cancel")])).toBe(true)
        await letTimePass()
        expect(await cancel(25)).toBe(false)
        await letTimePass()
        expect(await cancel(70)).toBe(true)
        expect((await shipmentOf()).status).toBe("cancelled")
        expect(world.calls("POST", /\/cancel$/)).toBe(0)
      })

      it("should cancel an order that appears at the carrier only after the first look", async () => {
        world.fail("POST", ORDERS, { drop: true })
        await turn()
        expect(await cancel()).toBe(false)

        world.orders.push(
          apiOrder({ id: "87000001", external_order_id: "ful_1", created_at: new Date().toISOString() })
        )
        await letTimePass()
        expect(await cancel(25)).toBe(true)
        expect(world.orders.map(({ status }) => status)).toEqual(["CANCELLED"])
      })

      it("should not take a carrier that cannot be asked for one that knows nothing", async () => {
        world.fail("POST", ORDERS, { drop: true })
        await turn()
        expect(await cancel()).toBe(false)

        await letTimePass()
        world.fail("GET", ORDERS, { status: 429, body: {} })
        world.fail("GET", ORDERS, { status: 429, body: {} })
        world.fail("GET", ORDERS, { status: 429, body: {} })
        expect(await cancel(70)).toBe(false)
        expect(await operation("cancel")).toMatchObject({ state: "unknown", error_kind: "unavailable" })
      })

      it("should read where the parcel is before it asks for it, and keep one that has left", async () => {
        await turn()
        world.setStatus("SHIPPED")

        expect(await cancel()).toBe(false)
        expect(world.calls("POST", /\/cancel$/)).toBe(0)
        expect(await operation("cancel")).toMatchObject({ state: "failed", error_kind: "refused" })
        expect(isBeingCancelled([await operation("cancel")])).toBe(false)
      })

      it("should let go of a shipment that the carrier has never heard of", async () => {
        await turn()
        world.fail("GET", /\/orders\/[^/]+$/, { status: 404, body: {} })
        world.fail("POST", /\/cancel$/, { status: 404, body: {} })

        expect(await cancel()).toBe(true)
        expect((await shipmentOf()).status).toBe("cancelled")
      })

      it("should keep a shipment that the carrier does not cancel", async () => {
        await turn()
        world.fail("POST", /\/cancel$/, { status: 422, body: { message: "Ya fue despachado" } })

        expect(await cancel()).toBe(false)
        expect((await shipmentOf()).status).toBe("label_created")
        expect(await operation("cancel")).toMatchObject({
          state: "failed",
          error: expect.stringContaining("despachado"),
        })
      })
    })

    describe("pickups", () => {
      const candidates = async (ids: string[]) =>
        Promise.all(
          ids.map(async (id) => {
            const opened = await open(id)
            return { lease: opened!.lease, carrier_id: opened!.shipment.carrier_id as string }
          })
        )
      const request = async (ids: string[]) => {
        const open = await candidates(ids)
        const results = await requestPickups({ ledger: service, carrier, candidates: open })
        await Promise.all(open.map(({ lease }) => close(lease)))
        return Object.fromEntries(results.map(({ fulfillment_id, status }) => [fulfillment_id, status]))
      }

      it("should tell one by one which parcels the carrier comes for, and not ask twice", async () => {
        await turn("ful_1")
        await turn("ful_2")
        world.orders[1].status = "SHIPPED"

        expect(await request(["ful_1", "ful_2"])).toEqual({ ful_1: "requested", ful_2: "failed" })
        expect(await request(["ful_1"])).toEqual({ ful_1: "requested" })
        expect(world.calls("POST", /request-pickup$/)).toBe(1)
      })

      it("should not hand over a parcel whose cancellation was asked for since the lease was wanted", async () => {
        await turn("ful_1")
        await turn("ful_2")
        await service.planOperations({ fulfillment_id: "ful_1", carrier: "venndelo", steps: ["cancel"] })
        const { id } = await operation("cancel")
        await service.updateCarrierOperations({ id, state: "unknown" })

        expect(await request(["ful_1", "ful_2"])).toEqual({ ful_1: "failed", ful_2: "requested" })
        expect(await operation("pickup")).toBeUndefined()
        await service.updateCarrierOperations({ id, state: "failed" })
        expect(await request(["ful_1"])).toEqual({ ful_1: "requested" })
      })

      it("should look before it asks again after a lost answer", async () => {
        await turn()
        world.fail("POST", /request-pickup$/, { status: 500, body: {} }, true)

        expect(await request(["ful_1"])).toEqual({ ful_1: "unknown" })
        expect(await request(["ful_1"])).toEqual({ ful_1: "requested" })
        expect(world.calls("POST", /request-pickup$/)).toBe(1)
      })
    })

    describe("cities", () => {
      const city = (code: string, name: string) => ({
        code,
        name,
        department_code: code.slice(0, 2),
        department_name: "D",
      })
      const coverage = async () =>
        Object.fromEntries((await service.listShippingCities({})).map(({ code, carriers }) => [code, carriers]))

      it("should be what the carriers say, and survive an empty answer", async () => {
        await service.replaceCities({ carrier: "venndelo", cities: await carrier.cities() })
        await service.replaceCities({
          carrier: "other",
          cities: [city("05001000", "Medellín"), city("05001000", "Medellín")],
        })
        expect(await coverage()).toEqual({ "05001000": ["venndelo", "other"], "11001000": ["venndelo"] })

        await service.replaceCities({ carrier: "venndelo", cities: [city("05001000", "Medellín")] })
        await service.replaceCities({ carrier: "other", cities: [] })
        expect(await coverage()).toEqual({ "05001000": ["venndelo", "other"], "11001000": [] })
      })
    })

    describe("errors", () => {
      it("should not carry values out of the database", async () => {
        const opened = await open("ful_1")
        const moved = service.moveShipment({
          lease: opened!.lease,
          status: "3001234567" as "pending",
          status_at: LONG_AGO,
          tracking_number: null,
          polls: 0,
        })

        await expect(moved).rejects.toThrow("The shipping ledger could not move a shipment (SQLSTATE 23514).")
      })

      it("should name a carrier that is not configured", () => {
        expect(service.carriers.find("venndelo")?.code).toBe("venndelo")
        expect(() => service.carriers.get("nobody")).toThrow("The carrier nobody is not configured.")
      })
    })
  },
})

const byStep = (operations: { step: string; state: string }[]) =>
  Object.fromEntries(operations.map(({ step, state }) => [step, state]))

const CRASH = "the process died"

const expectCrash = (error: Error) => expect(error.message).toBe(CRASH)

/** The ledger of a process that dies at its nth call, before or after the call takes effect. */
const crashing = (ledger: ShippingModuleService, nth: number, moment: "before" | "after") => {
  let calls = 0
  const proxy = new Proxy(ledger, {
    get: (target, name) => {
      if (name === "crashed") {
        return () => calls > nth
      }
      const method = target[name as keyof Ledger] as (...args: unknown[]) => Promise<unknown>
      return async (...args: unknown[]) => {
        const dies = calls++ >= nth
        if (dies && moment === "before") {
          throw new Error(CRASH)
        }
        const result = await method.apply(target, args)
        if (dies) {
          throw new Error(CRASH)
        }
        return result
      }
    },
  })
  return proxy as unknown as Ledger & { crashed: () => boolean }
}
