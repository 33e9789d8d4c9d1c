import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { SHIPPING_MODULE } from ".."
import type { CarrierPort } from "../../../carriers/port"
import { createVenndeloCarrier } from "../../../carriers/venndelo"
import { options, shipmentRequest } from "../../../carriers/venndelo/__fixtures__/samples"
import { cancelShipment } from "../../../shipments/cancel-shipment"
import { createShipment } from "../../../shipments/create-shipment"
import { holdShipment } from "../../../shipments/hold-shipment"
import { startVenndeloWorld, type VenndeloWorld } from "../__fixtures__/venndelo-world"
import type ShippingModuleService from "../service"

jest.setTimeout(120_000)

const moduleDir = path.resolve(__dirname, "..")
const LONG_AGO = new Date(0)
const ORDERS = /\/orders$/
const CREATE_SHIPMENTS = /create-shipments$/
const ID = "ful_1"
const REASON = "El dinero de este pedido se devolvió."
const HELD = { state: "failed", error: REASON, error_kind: "refused", next_attempt_at: expect.any(Date) }

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

    afterEach(() => world.reset())

    /** One turn of the parcel: made, held back or cancelled; the next one finds every pause over. */
    const turn = async (kind: "make" | "hold" | "cancel") => {
      const opened = await service.openShipment({ fulfillment_id: ID, order_id: "order_1", carrier: carrier.code })
      const { lease, shipment } = opened!
      const input = { ledger: service, carrier, lease, carrier_id: shipment.carrier_id }
      const request = { ...shipmentRequest, external_order_id: ID }
      const turns = {
        make: async () => (await createShipment({ ...input, request })).complete,
        hold: async () => (await holdShipment({ ...input, reason: REASON })).complete,
        cancel: () => cancelShipment({ ...input, shipment, request }),
      }
      const complete = await turns[kind]()
      await service.closeShipment({ lease, synced_status: "pending", next_run_at: null })
      return complete
    }

    const letTimePass = () =>
      service.updateCarrierOperations({
        selector: { fulfillment_id: ID, next_attempt_at: { $ne: null } },
        data: { next_attempt_at: LONG_AGO },
      })

    const operation = async (step: string) => {
      const [found] = await service.listCarrierOperations({ fulfillment_id: ID, step })
      return found
    }

    /** The carrier was told, with the effect or without it, and did not answer. */
    const loseAnswer = async (route: RegExp, isDone: boolean) => {
      world.fail("POST", route, { status: 503, body: {} }, isDone)
      await turn("make")
      const lost = await service.listCarrierOperations({ fulfillment_id: ID, state: "unknown" })
      expect(lost).toHaveLength(1)
      return lost[0]
    }

    it("should record the order that an unanswered write left at the carrier, and go no further", async () => {
      const { request_hash } = await loseAnswer(ORDERS, true)
      await turn("hold")
      expect(await operation("create_order")).toMatchObject({ state: "unknown", error_kind: "unknown" })
      await letTimePass()
      expect(await turn("hold")).toBe(false)

      const { id } = world.orders[0]
      expect(await operation("create_order")).toMatchObject({
        state: "done",
        carrier_id: id,
        request_hash,
        error: null,
      })
      expect(await operation("confirm_order")).toMatchObject(HELD)
      expect(await service.listCarrierShipments({ fulfillment_id: ID })).toMatchObject([{ carrier_id: id }])
      expect(world.orders).toMatchObject([{ status: "PENDING" }])

      expect(await turn("cancel")).toBe(true)
      expect(world.orders).toMatchObject([{ status: "CANCELLED" }])
    })

    it("should look twice for what the carrier does not show, and send it once the reason is gone", async () => {
      await loseAnswer(ORDERS, false)
      await letTimePass()
      await turn("hold")
      expect(await operation("create_order")).toMatchObject({ ...HELD, state: "unknown" })
      await letTimePass()
      await turn("hold")
      expect(await operation("create_order")).toMatchObject(HELD)
      expect([world.calls("GET", ORDERS), world.calls("POST", ORDERS)]).toEqual([2, 1])

      await letTimePass()
      expect(await turn("make")).toBe(true)
      expect(world.orders).toHaveLength(1)
    })

    it("should find at the second look what the carrier shows late", async () => {
      await loseAnswer(ORDERS, true)
      world.fail("GET", ORDERS, { body: { next_page_token: "", items: [] } })
      await letTimePass()
      await turn("hold")
      expect(await operation("create_order")).toMatchObject({ ...HELD, state: "unknown" })
      await letTimePass()
      await turn("hold")

      expect(await operation("create_order")).toMatchObject({ state: "done" })
      expect(await operation("confirm_order")).toMatchObject(HELD)
      await letTimePass()
      expect(await turn("make")).toBe(true)
      expect(world.calls("POST", ORDERS)).toBe(1)
    })

    it.each([503, 401, 422])("should take an answer of %i to its look for no answer", async (status) => {
      await loseAnswer(ORDERS, true)
      await letTimePass()
      for (let tries = 0; tries < 3; tries++) {
        world.fail("GET", ORDERS, { status, body: {} })
      }
      await turn("hold")

      expect(world.calls("GET", ORDERS)).toBeGreaterThan(0)
      expect(await operation("create_order")).toMatchObject({ state: "unknown", next_attempt_at: expect.any(Date) })
      expect((await operation("create_order")).error).not.toBe(REASON)
      expect((await operation("confirm_order")).state).toBe("planned")
    })

    it("should go on with a guide that was made before the reason came", async () => {
      await loseAnswer(CREATE_SHIPMENTS, true)
      await letTimePass()

      expect(await turn("hold")).toBe(true)
      expect(await operation("create_shipments")).toMatchObject({ state: "done" })
      expect(world.calls("POST", CREATE_SHIPMENTS)).toBe(1)
    })

    it("should look for a write whose sender died", async () => {
      await loseAnswer(ORDERS, true)
      const { id } = await operation("create_order")
      await service.updateCarrierOperations({ id, state: "sent", error: null, error_kind: null, next_attempt_at: null })
      await turn("hold")

      expect(await operation("create_order")).toMatchObject({ state: "done", carrier_id: world.orders[0].id })
    })
  },
})
