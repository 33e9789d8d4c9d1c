import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { SHIPPING_MODULE } from ".."
import { CarrierError } from "../../../carriers/carrier-error"
import type { ReportedException } from "../../../carriers/port"
import { sendReply, type ReplyLedger } from "../../../exceptions/send-reply"
import type { ExceptionStatus } from "../../../exceptions/states"
import type ShippingModuleService from "../service"

jest.setTimeout(120_000)

const moduleDir = path.resolve(__dirname, "..")
const LONG_AGO = new Date(0)
const REPLY = { type_id: 1, notes: "Llamar antes", delivery_date: "2026-12-01" }

const reported = (status: ExceptionStatus = "pending"): ReportedException => ({
  id: "nov-1",
  carrier_id: "8000001",
  tracking_number: "58200000001",
  status,
  reason: "Destinatario ausente",
  reported_at: new Date("2026-11-27T15:00:00Z"),
  reply_types: [{ type_id: 1, name: "Otra fecha", fields: [{ name: "delivery_date", required: true }] }],
})

moduleIntegrationTestRunner<ShippingModuleService>({
  moduleName: SHIPPING_MODULE,
  resolve: moduleDir,
  pathToMigrations: path.join(moduleDir, "migrations"),
  moduleOptions: {},
  testSuite: ({ service }) => {
    /** A carrier with a memory: what it has heard, and what it shows of the novedad. */
    let heard: unknown[]
    let shown: ExceptionStatus
    let failure: { error: Error; afterEffect: boolean } | null

    beforeEach(() => {
      heard = []
      shown = "pending"
      failure = null
    })

    const carrier = {
      code: "venndelo",
      exceptions: {
        list: async () => [],
        get: async () => reported(shown),
        collectionPoints: async () => [],
        reply: async (_id: string, reply: unknown) => {
          const fault = failure
          failure = null
          if (fault && !fault.afterEffect) {
            throw fault.error
          }
          heard.push(reply)
          shown = "transmitting"
          if (fault) {
            throw fault.error
          }
        },
      },
    }

    it("should keep the others when a text has half a character in it", async () => {
      const exceptions = [
        { ...reported(), reason: "Ausente \ud800" },
        { ...reported(), id: "nov-2" },
      ]
      const kept = await service.keepExceptions({ carrier: "venndelo", read_at: new Date(), exceptions })
      expect(kept).toHaveLength(2)
    })

    const error = (kind: ConstructorParameters<typeof CarrierError>[1]) => new CarrierError("venndelo", kind, kind)

    const keep = async (status: ExceptionStatus = "pending", read_at = new Date()) => {
      const [kept] = await service.keepExceptions({ carrier: "venndelo", read_at, exceptions: [reported(status)] })
      return kept
    }

    const turn = async (id: string, ledger: ReplyLedger = service) => {
      const taken = await service.takeReply(id)
      return taken ? sendReply({ ledger, carrier, ...taken }) : "nothing"
    }

    const letTimePass = async (id: string) => {
      await service.updateCarrierExceptions({
        selector: { id, next_run_at: { $ne: null } },
        data: { next_run_at: LONG_AGO },
      })
      await service.updateCarrierExceptions({ selector: { id }, data: { lease_until: LONG_AGO } })
      await service.updateCarrierOperations({
        selector: { next_attempt_at: { $ne: null } },
        data: { next_attempt_at: LONG_AGO },
      })
    }

    const now = async (id: string) => (await service.findException(id))!

    const record = (id: string) => service.recordReply({ id, reply: REPLY, actor_id: "user_1" })

    it("should keep a novedad once, with the parcel it is about, and tell what is new", async () => {
      const opened = await service.openShipment({ fulfillment_id: "ful_1", order_id: "order_1", carrier: "venndelo" })
      await service.updateCarrierShipments({ selector: { fulfillment_id: "ful_1" }, data: { carrier_id: "8000001" } })
      expect(opened).not.toBeNull()
      const [first, second] = [await keep(), await keep()]
      expect([first.was, second.was]).toEqual([null, "pending"])
      expect(first).toMatchObject({ fulfillment_id: "ful_1", order_id: "order_1", status: "pending" })
      expect(await keep("approved")).toMatchObject({ id: first.id, was: "pending", status: "approved" })
      const { rows, count } = await service.findExceptions(
        {
          status: "approved",
          carrier: "venndelo",
          found: { display_id: null, tracking_number: "58200000001", order_ids: [] },
        },
        { limit: 5, offset: 0, order: "-reported_at" }
      )
      expect([count, rows[0].reply_types]).toEqual([1, reported().reply_types])
    })

    it("should take one answer of several at once, and send it once", async () => {
      const { id } = await keep()
      const recorded = await Promise.all(Array.from({ length: 6 }, () => record(id)))
      expect(recorded.filter(Boolean)).toHaveLength(1)
      expect(await now(id)).toMatchObject({ status: "transmitting", reply: REPLY, reply_state: "planned" })

      const sent = await Promise.all(Array.from({ length: 6 }, () => turn(id)))
      expect(sent.filter((answer) => answer === true)).toHaveLength(1)
      expect(heard).toEqual([REPLY])
      expect(await now(id)).toMatchObject({ status: "transmitting", reply_state: "done", error: null })
      expect(await service.listDueReplies(5)).toEqual([])
    })

    it("should look for an answer that was not confirmed, and not send it again when it was heard", async () => {
      const { id } = await keep()
      await record(id)
      failure = { error: error("unknown"), afterEffect: true }
      expect(await turn(id)).toBe(false)
      expect(await now(id)).toMatchObject({ status: "transmitting", reply_state: "unknown" })
      expect(await turn(id)).toBe("nothing")

      await letTimePass(id)
      expect(await service.listDueReplies(5)).toEqual([id])
      expect(await turn(id)).toBe(true)
      expect(heard).toHaveLength(1)
    })

    it("should send an answer again that was never heard", async () => {
      const { id } = await keep()
      await record(id)
      failure = { error: error("unknown"), afterEffect: false }
      await turn(id)
      await letTimePass(id)
      expect(await turn(id)).toBe(true)
      expect(heard).toHaveLength(1)
    })

    it("should find what a process sent that died before it could say so", async () => {
      const { id } = await keep()
      await record(id)
      const dying: ReplyLedger = {
        planOperations: (input) => service.planOperations(input),
        beginReply: (input) => service.beginReply(input),
        suspendOperation: (input) => service.suspendOperation(input),
        listCarrierOperations: (...input) => service.listCarrierOperations(...input),
        closeReply: (input) => service.closeReply(input),
        completeOperation: () => Promise.reject(new Error("killed")),
      }
      await expect(turn(id, dying)).rejects.toThrow("killed")
      expect(heard).toHaveLength(1)
      await letTimePass(id)
      expect(await turn(id)).toBe(true)
      expect(heard).toHaveLength(1)
    })

    it("should open the novedad again when the carrier refuses the answer, for another one", async () => {
      const { id } = await keep()
      await record(id)
      failure = { error: error("refused"), afterEffect: false }
      expect(await turn(id)).toBe(false)
      expect(await now(id)).toMatchObject({ status: "pending", error: expect.stringContaining("rechazó la respuesta") })
      await letTimePass(id)
      expect(await service.listDueReplies(5)).toEqual([])

      expect(await record(id)).toBe(true)
      expect(await turn(id)).toBe(true)
      expect(await service.listCarrierOperations({})).toHaveLength(2)
    })

    it("should try again by itself when the carrier does not take calls", async () => {
      const { id } = await keep()
      await record(id)
      failure = { error: error("unavailable"), afterEffect: false }
      await turn(id)
      expect(await now(id)).toMatchObject({ status: "transmitting", error: expect.stringContaining("no responde") })
      await letTimePass(id)
      expect(await turn(id)).toBe(true)
    })

    it("should leave to a person whether a second answer was heard", async () => {
      const { id } = await keep("rejected")
      shown = "rejected"
      await record(id)
      failure = { error: error("unknown"), afterEffect: false }
      await turn(id)
      await letTimePass(id)
      expect(await turn(id)).toBe(false)
      expect(heard).toEqual([])
      expect(await now(id)).toMatchObject({ status: "rejected", reply_state: "failed" })
    })

    it("should not let old news undo an answer", async () => {
      const { id } = await keep()
      await record(id)
      expect(await keep("pending")).toMatchObject({ status: "transmitting" })
      const before = new Date(Date.now() - 60_000)
      await turn(id)
      expect(await keep("rejected", before)).toMatchObject({ status: "transmitting" })
      expect(await keep("pending", new Date(Date.now() + 60_000))).toMatchObject({ status: "transmitting" })
      expect(await keep("rejected", new Date(Date.now() + 60_000))).toMatchObject({ status: "rejected" })
    })

    it("should be read by one at a time, from the oldest that may change, later after failures", async () => {
      const claims = await Promise.all(Array.from({ length: 4 }, () => service.claimExceptionReading("venndelo")))
      expect(claims.filter(Boolean)).toHaveLength(1)
      expect(claims.find(Boolean)).toMatchObject({ since: null, failures: 0 })
      await keep()
      const read = new Date("2026-11-28T15:00:00Z")
      await service.writeExceptionReading({ carrier: "venndelo", since: read, failures: 2, pause_seconds: -1 })
      expect(await service.claimExceptionReading("venndelo")).toMatchObject({
        since: reported().reported_at,
        failures: 2,
      })
      await keep("approved")
      await service.writeExceptionReading({ carrier: "venndelo", since: null, failures: 0, pause_seconds: -1 })
      expect((await service.claimExceptionReading("venndelo"))?.since).toEqual(read)
    })
  },
})
