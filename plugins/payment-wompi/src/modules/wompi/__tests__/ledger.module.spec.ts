import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import path from "node:path"
import { WOMPI_MODULE } from ".."
import type { Verdict } from "../../../wompi/judge"
import type { WompiTransaction } from "../../../wompi/types"
import { MAX_EVENT_ATTEMPTS } from "../lib/schedule"
import type WompiModuleService from "../service"

const OPTIONS = {
  publicKey: "pub_test_1",
  privateKey: "prv_test_1",
  eventsSecret: "test_events_1",
  integritySecret: "test_integrity_1",
  // Nobody is there: a test must not ask Wompi whether it knows these keys.
  apiUrl: "http://localhost:9/v1",
}

const MINUTE = 60_000

const event = (override: Record<string, unknown> = {}) => ({
  eventKey: "key-1",
  type: "transaction.updated",
  transactionId: "tx-1",
  body: `{"note":"it's a \\"test\\"? \\\\ ?? $1 €"}`,
  ...override,
})

const transaction = (override: Partial<WompiTransaction> = {}): WompiTransaction => ({
  id: "tx-1",
  reference: "payses_1-1",
  status: "PENDING",
  statusMessage: null,
  amountInCents: 1_000_000_000_000,
  currency: "COP",
  paymentMethodType: "PSE",
  createdAt: "2026-11-22T15:00:00.000Z",
  finalizedAt: null,
  ...override,
})

const operation = (override: Record<string, unknown> = {}) => ({
  operation_key: "ref_1:refund",
  kind: "refund" as const,
  transaction_id: "tx-1",
  amount_in_cents: 3590000,
  refund_id: "ref_1",
  ...override,
})

jest.setTimeout(60_000)

beforeAll(() => {
  jest.spyOn(console, "warn").mockImplementation(() => undefined)
})

moduleIntegrationTestRunner<WompiModuleService>({
  moduleName: WOMPI_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  moduleOptions: OPTIONS,
  testSuite: ({ service }) => {
    const attempt = (session_id: string, expires_at = new Date(Date.now() + 60 * MINUTE)) =>
      service.issueAttempt({ session_id, amount_in_cents: 1_000_000_000_000, currency: "COP", expires_at })

    describe("events", () => {
      it("stores an event once, as it arrived, however many deliveries come at once", async () => {
        const ids = await Promise.all(Array.from({ length: 8 }, () => service.storeEvent(event())))
        expect(ids.filter((id) => id !== null)).toHaveLength(1)
        const [stored, ...others] = await service.listWompiEvents({})
        expect(others).toEqual([])
        expect(stored).toMatchObject({ event_key: "key-1", state: "pending", attempts: 0, body: event().body })
        expect(await service.storeEvent(event({ eventKey: "key-2" }))).not.toBeNull()
      })

      it("leaves a fresh event to the bell, and takes it up when its time has come", async () => {
        const id = (await service.storeEvent(event())) as string
        expect(await service.listDueEventIds(10)).toEqual([])
        await service.updateWompiEvents({ id, next_attempt_at: new Date(Date.now() - 1) })
        expect(await service.listDueEventIds(10)).toEqual([id])

        expect(await service.claimEvent(id)).toMatchObject({ id, type: "transaction.updated", transaction_id: "tx-1" })
        expect(await service.listDueEventIds(10)).toEqual([])
        expect(await service.retrieveWompiEvent(id)).toMatchObject({ state: "pending", attempts: 1 })
      })

      it("erases the text of an event that is done, and never takes it up again", async () => {
        const id = (await service.storeEvent(event())) as string
        await service.finishEvent({ id, state: "ignored", reason: "not about a transaction" })
        expect(await service.retrieveWompiEvent(id)).toMatchObject({
          state: "ignored",
          reason: "not about a transaction",
          body: null,
        })
        expect(await service.claimEvent(id)).toBeNull()
        expect(await service.claimEvent("wpev_unknown")).toBeNull()
      })

      it("gives an event up after its tries", async () => {
        const id = (await service.storeEvent(event())) as string
        for (let tries = 0; tries < MAX_EVENT_ATTEMPTS; tries++) {
          expect(await service.claimEvent(id)).not.toBeNull()
        }
        expect(await service.claimEvent(id)).toBeNull()
        expect(await service.retrieveWompiEvent(id)).toMatchObject({
          state: "failed",
          reason: `given up after ${MAX_EVENT_ATTEMPTS} tries`,
        })
      })
    })

    describe("attempts", () => {
      it("never issues a reference twice, also at the same instant", async () => {
        const issued = await Promise.all(Array.from({ length: 5 }, () => attempt("payses_1")))
        expect(issued.map(({ reference }) => reference).sort()).toEqual(
          [1, 2, 3, 4, 5].map((number) => `payses_1-${number}`)
        )
        expect(await attempt("payses_1")).toEqual({ reference: "payses_1-6", attempt: 6 })
        expect((await service.listAttempts("payses_1")).at(-1)).toEqual({
          reference: "payses_1-6",
          channel: "checkout",
          payment_method_type: null,
        })
        const [row] = await service.listWompiAttempts({ reference: "payses_1-6" })
        expect(row).toMatchObject({ amount_in_cents: 1_000_000_000_000, is_open: true })
      })

      it("hands a due session to one worker and comes back to it later and later", async () => {
        await attempt("payses_1")
        await attempt("payses_1")
        expect(await service.claimDueSessions(10)).toEqual([])
        await service.updateWompiAttempts({
          selector: { session_id: "payses_1" },
          data: { next_check_at: new Date(Date.now() - 1) },
        })
        const claims = await Promise.all([service.claimDueSessions(10), service.claimDueSessions(10)])
        expect(claims.flat()).toEqual(["payses_1"])
        const [row] = await service.listWompiAttempts({ session_id: "payses_1" })
        expect(row).toMatchObject({ is_open: true, checks: 1 })
        const minutes = (new Date(row.next_check_at).getTime() - Date.now()) / MINUTE
        expect(minutes).toBeGreaterThan(9)
        expect(minutes).toBeLessThan(11)
      })

      it("looks a last time at an attempt that is past its horizon", async () => {
        await attempt("payses_old", new Date(Date.now() - 9 * 24 * 60 * MINUTE))
        await service.updateWompiAttempts({ selector: {}, data: { next_check_at: new Date(Date.now() - 1) } })
        expect(await service.claimDueSessions(10)).toEqual(["payses_old"])
        const [row] = await service.listWompiAttempts({})
        expect(row.is_open).toBe(false)
      })

      it("leaves a closed attempt alone", async () => {
        const { reference } = await attempt("payses_1")
        await service.updateWompiAttempts({ selector: {}, data: { next_check_at: new Date(Date.now() - 1) } })
        await service.closeAttempt(reference)
        expect(await service.claimDueSessions(10)).toEqual([])
      })
    })

    describe("transactions", () => {
      it("keeps one row per transaction and never goes back in time", async () => {
        await service.recordTransaction(transaction(), "payses_1")
        const approved = await service.recordTransaction(transaction({ status: "APPROVED" }), "payses_1")
        expect(approved.status).toBe("APPROVED")
        expect((await service.recordTransaction(transaction(), "payses_1")).status).toBe("APPROVED")
        expect((await service.recordTransaction(transaction({ status: "DECLINED" }), "payses_1")).status).toBe(
          "APPROVED"
        )
        expect((await service.recordTransaction(transaction({ status: "VOIDED" }), "payses_1")).status).toBe("VOIDED")
        const rows = await service.listWompiTransactions({})
        expect(rows).toMatchObject([{ transaction_id: "tx-1", amount_in_cents: 1_000_000_000_000, is_orphan: false }])
      })

      it("keeps what the payer has to do as long as there is something to do", async () => {
        const nextOf = async () => (await service.listWompiTransactions({ transaction_id: "tx-1" }))[0].next_action
        await service.recordTransaction(transaction({ next: { type: "wait" } }), "payses_1")
        expect(await nextOf()).toEqual({ type: "wait" })
        const redirect = { type: "redirect" as const, url: "https://bank.co/pay" }
        await service.recordTransaction(transaction({ next: redirect }), "payses_1")
        expect(await nextOf()).toEqual(redirect)
        await service.recordTransaction(transaction({ next: { type: "wait" } }), "payses_1")
        expect(await nextOf()).toEqual(redirect)
        await service.recordTransaction(transaction({ status: "APPROVED" }), "payses_1")
        expect(await nextOf()).toBeNull()
        await service.recordTransaction(transaction({ next: redirect }), "payses_1")
        expect(await nextOf()).toBeNull()
      })

      it("shows an orphan until its money has a place", async () => {
        const { id } = await service.recordTransaction(transaction({ status: "APPROVED" }), "payses_1")
        const lost: Verdict = { kind: "orphan", reason: "order_not_completed" }
        await service.concludeTransaction({ id, status: "APPROVED", verdict: lost })
        expect(await service.retrieveWompiTransaction(id)).toMatchObject({
          is_orphan: true,
          orphan_reason: "order_not_completed",
          announced_status: "APPROVED",
        })
        await service.concludeTransaction({ id, status: "APPROVED", verdict: { kind: "settled" } })
        expect(await service.retrieveWompiTransaction(id)).toMatchObject({ is_orphan: false, orphan_reason: null })

        await service.concludeTransaction({ id, status: "APPROVED", verdict: lost })
        const returned = { is_orphan: false, orphan_reason: "order_not_completed", resolution: "refunded" }
        await service.concludeTransaction({ id, status: "APPROVED", verdict: { kind: "returned" } })
        expect(await service.retrieveWompiTransaction(id)).toMatchObject(returned)
        await service.concludeTransaction({ id, status: "APPROVED", verdict: lost })
        expect(await service.retrieveWompiTransaction(id)).toMatchObject(returned)
      })
    })

    describe("operations", () => {
      it("sends one unsettled operation per transaction, however many ask at once", async () => {
        const begun = await Promise.all(
          ["ref_1", "ref_2", "ref_3"].map((id) => service.beginOperation(operation({ operation_key: id })))
        )
        expect(begun.map(({ kind }) => kind).sort()).toEqual(["blocked", "blocked", "send"])
        expect(await service.beginOperation(operation({ transaction_id: "tx-2" }))).toEqual({ kind: "send" })
      })

      it("stays blocked while the outcome is unknown and goes on when it is known", async () => {
        await service.beginOperation(operation())
        await service.finishOperation({ operation_key: "ref_1:refund", state: "unknown", reason: "timeout" })
        expect(await service.beginOperation(operation())).toEqual({
          kind: "known",
          state: "unknown",
          reason: "timeout",
        })
        expect(await service.beginOperation(operation({ operation_key: "ref_2:refund" }))).toEqual({ kind: "blocked" })
        await service.finishOperation({ operation_key: "ref_1:refund", state: "done", wompi_id: "1523" })
        expect(await service.beginOperation(operation({ operation_key: "ref_2:refund" }))).toEqual({ kind: "send" })
      })

      it("belongs to no refund unless the money was returned, and then to one refund only", async () => {
        await service.beginOperation(operation())
        await service.finishOperation({ operation_key: "ref_1:refund", state: "unknown" })
        expect(await service.returnedInCents("tx-1")).toBe(0)
        expect(await service.listWompiOperations({})).toMatchObject([{ state: "unknown", refund_id: null }])
        await service.finishOperation({ operation_key: "ref_1:refund", state: "done" })
        expect(await service.returnedInCents("tx-1")).toBe(3590000)

        const claim = { transaction_id: "tx-1", amount_in_cents: 3590000, refund_id: "ref_2" }
        expect(await service.claimReturned({ ...claim, amount_in_cents: 3590001 })).toBe(false)
        const claims = await Promise.all([1, 2, 3].map(() => service.claimReturned(claim)))
        expect(claims.filter(Boolean)).toHaveLength(1)
        expect(await service.listWompiOperations({})).toMatchObject([{ state: "done", refund_id: "ref_2" }])
      })

      it("keeps an orphan's refund out of Medusa's", async () => {
        await service.beginOperation(operation({ refund_id: null, origin: "orphan", actor_id: "user_1" }))
        await service.finishOperation({ operation_key: "ref_1:refund", state: "done" })
        const claim = { transaction_id: "tx-1", amount_in_cents: 3590000, refund_id: "ref_2" }
        expect(await service.claimReturned(claim)).toBe(false)
        expect(await service.returnedInCents("tx-1")).toBe(3590000)
      })

      it("knows that a void went through when Wompi shows it", async () => {
        await service.beginOperation(operation({ kind: "void" }))
        await service.finishOperation({ operation_key: "ref_1:refund", state: "unknown" })
        await service.beginOperation(operation({ operation_key: "ref_2:refund", transaction_id: "tx-2" }))
        await service.finishUnsettledByVoid("tx-1")
        await service.finishUnsettledByVoid("tx-2")
        const states = (await service.listWompiOperations({}, { order: { transaction_id: "ASC" } })).map(
          ({ state, refund_id }) => [state, refund_id]
        )
        expect(states).toEqual([
          ["done", null],
          ["refused", null],
        ])
      })
    })

    it("quotes no value when the database refuses", async () => {
      const broken = event({ type: null, body: "juan.perez@example.com" }) as Parameters<typeof service.storeEvent>[0]
      const error: Error = await service.storeEvent(broken).catch((error) => error)
      expect(error.message).toBe("The Wompi ledger could not store the event (SQLSTATE 23502).")
    })
  },
})
