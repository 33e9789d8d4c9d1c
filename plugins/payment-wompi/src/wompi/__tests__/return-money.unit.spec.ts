import { createWompiClient } from "../client"
import { parseTransaction } from "../wire"
import {
  one,
  recordedRefund,
  recordedTransaction,
  recordedVoid,
  refused,
} from "../../providers/wompi/__fixtures__/answers"
import { createMemoryLedger } from "../../providers/wompi/__fixtures__/memory-ledger"
import { startRecordingServer, type RecordingServer } from "../../providers/wompi/__fixtures__/recording-server"
import { returnMoney } from "../return-money"

const ID = "113879-1635300853-71494"
const NOW = new Date("2026-11-22T20:00:00.000Z")
const TODAY = "2026-11-22T14:00:00.000Z"
const YESTERDAY = "2026-11-21T14:00:00.000Z"

let server: RecordingServer

beforeAll(async () => {
  server = await startRecordingServer()
})

afterAll(async () => server.close())

const setUp = (override: Record<string, unknown> = {}) => {
  const memory = createMemoryLedger()
  const client = createWompiClient({ apiUrl: server.url, privateKey: "prv_test_1" }, undefined, {
    timeoutMs: 1_500,
    sleep: async () => undefined,
  })
  const wire = recordedTransaction({ created_at: YESTERDAY, ...override })
  const transaction = parseTransaction(one(wire).body)
  const run = (amountInCents = 3590000, refundId = "ref_1") =>
    returnMoney({ transaction, amountInCents, key: refundId, refundId }, { client, ledger: memory.ledger, now: NOW })
  return { run, operations: memory.operations }
}

const paths = () => server.requests.map(({ method, url }) => `${method} ${url}`)

describe("returnMoney", () => {
  it("voids a whole card payment on its day", async () => {
    const { run, operations } = setUp({ created_at: YESTERDAY, finalized_at: TODAY })
    server.answer(recordedVoid())
    await run()
    expect(server.requests).toEqual([
      { method: "POST", url: `/v1/transactions/${ID}/void`, authorization: "Bearer prv_test_1", body: undefined },
    ])
    expect(operations).toMatchObject([{ operation_key: "ref_1:void", kind: "void", state: "done" }])
  })

  it.each([
    ["a day later", { created_at: YESTERDAY }, 3590000],
    ["in part", { created_at: TODAY }, 100000],
    ["with PSE", { created_at: TODAY, payment_method_type: "PSE" }, 3590000],
  ])("refunds %s", async (_, override, cents) => {
    const { run, operations } = setUp(override)
    server.answer(recordedRefund())
    await run(cents)
    expect(server.requests).toEqual([
      {
        method: "POST",
        url: "/v1/refunds",
        authorization: "Bearer prv_test_1",
        body: { transaction_id: ID, amount_in_cents: cents, reference: "ref_1" },
      },
    ])
    expect(operations).toMatchObject([{ operation_key: "ref_1:refund", state: "done", amount_in_cents: cents }])
  })

  it.each([
    ["by its status", recordedVoid("DECLINED", "Fuera de horario")],
    ["by an error", refused],
  ])("refunds when the void is refused %s", async (_, answer) => {
    const { run, operations } = setUp({ created_at: TODAY })
    server.answer(answer, recordedRefund())
    await run()
    expect(paths()).toEqual([`POST /v1/transactions/${ID}/void`, "POST /v1/refunds"])
    expect(operations.map(({ state }) => state)).toEqual(["refused", "done"])
  })

  it.each([
    ["a status", recordedRefund("DECLINED", "Saldo insuficiente"), "Saldo insuficiente"],
    ["an error", refused, "transaction_id: transaction_id Debe ser completado"],
  ])("throws what Wompi says when it refuses with %s, and may be asked again", async (_, answer, reason) => {
    const { run, operations } = setUp()
    server.answer(answer)
    await expect(run()).rejects.toMatchObject({
      type: "not_allowed",
      message: `Wompi refused to return the money: ${reason}.`,
    })
    expect(operations).toMatchObject([{ state: "refused", reason }])
    server.answer(recordedRefund())
    await run(3590000, "ref_2")
    expect(operations).toMatchObject([{ state: "refused" }, { state: "done" }])
  })

  it("sends nothing for a payment that was voided at Wompi, and shows it in the ledger", async () => {
    const { run, operations } = setUp({ status: "VOIDED" })
    server.answer()
    await run()
    expect(server.requests).toEqual([])
    expect(operations).toMatchObject([{ kind: "void", state: "done", refund_id: "ref_1", amount_in_cents: 3590000 }])
  })

  it("refuses what was never paid", async () => {
    const { run, operations } = setUp({ status: "DECLINED" })
    server.answer()
    await expect(run()).rejects.toMatchObject({ type: "not_allowed" })
    expect({ sent: server.requests, operations }).toEqual({ sent: [], operations: [] })
  })

  it("shows returned money that no refund shows yet, once, and only of the same amount", async () => {
    const { run, operations } = setUp()
    server.answer("hang")
    await expect(run()).rejects.toThrow("is not known")
    Object.assign(operations[0], { state: "done" })
    expect(operations).toMatchObject([{ refund_id: null }])

    server.answer(recordedRefund())
    await run(100000, "ref_2")
    expect(paths()).toEqual(["POST /v1/refunds"])
    await run(3590000, "ref_3")
    expect(paths()).toHaveLength(1)
    expect(operations[0]).toMatchObject({ refund_id: "ref_3" })
  })

  it.each([
    ["does not answer in time", "hang" as const],
    ["breaks", { status: 500, body: {} }],
    ["answers in an unknown form", { status: 201, body: { data: {} } }],
    ["has not decided", recordedRefund("PENDING")],
  ])("sends nothing more when Wompi %s", async (_, answer) => {
    const { run, operations } = setUp()
    server.answer(answer)
    await expect(run()).rejects.toThrow("is not known")
    expect(paths()).toEqual(["POST /v1/refunds"])
    expect(operations).toMatchObject([{ state: "unknown" }])

    server.answer(recordedRefund())
    await expect(run()).rejects.toThrow("is not known")
    await expect(run(3590000, "ref_2")).rejects.toThrow("has no known outcome")
    expect(server.requests).toEqual([])
  })

  it("does not fall through to a refund when the void's outcome is not known", async () => {
    const { run } = setUp({ created_at: TODAY })
    server.answer("hang")
    await expect(run()).rejects.toThrow("is not known")
    expect(paths()).toEqual([`POST /v1/transactions/${ID}/void`])
  })

  it("returns the money of one refund once", async () => {
    const { run } = setUp()
    server.answer(recordedRefund())
    await run()
    await run()
    expect(paths()).toEqual(["POST /v1/refunds"])
  })

  it("records the operation before it is sent", async () => {
    const { run, operations } = setUp()
    server.answer("hang")
    const running = run().catch(() => undefined)
    while (server.requests.length === 0) {
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    expect(operations).toMatchObject([{ state: "sent", transaction_id: ID, amount_in_cents: 3590000 }])
    await running
  })
})
