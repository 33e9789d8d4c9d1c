import { groupAttempts } from "../group-attempts"
import { eventsOf, operationsOf } from "../history"
import { mainTransaction } from "../main-transaction"
import { isBlocked, unknownOperations } from "../operations"
import { attempt, operation, transaction } from "./fixtures"

const early = "2026-11-27T15:00:00.000Z"
const late = "2026-11-27T15:20:00.000Z"

describe("the transaction that tells how a payment stands", () => {
  const of = (...changes: Parameters<typeof transaction>[0][]) =>
    mainTransaction(changes.map((change, index) => transaction({ id: `wptx_${index}`, ...change })))?.id

  it("is the paid one, also when something was tried after it", () => {
    expect(of({ status: "DECLINED", created_at: late }, { status: "APPROVED", created_at: early })).toBe("wptx_1")
  })

  it("is not the orphan", () => {
    expect(of({ is_orphan: true, created_at: late }, { created_at: early })).toBe("wptx_1")
  })

  it("is one under way before one that failed, and else the newest", () => {
    expect(of({ status: "ERROR", created_at: late }, { status: "PENDING", created_at: early })).toBe("wptx_1")
    expect(of({ status: "DECLINED", created_at: early }, { status: "DECLINED", created_at: late })).toBe("wptx_1")
    expect(of()).toBeUndefined()
  })
})

it("puts every transaction under the attempt that it paid, and a stranger last", () => {
  const attempts = [attempt({ reference: "a", created_at: early }), attempt({ reference: "b", created_at: late })]
  const transactions = [
    transaction({ id: "1", reference: "a", created_at: early }),
    transaction({ id: "2", reference: "stranger" }),
    transaction({ id: "3", reference: "a", created_at: late }),
  ]
  const groups = groupAttempts(attempts, transactions)
  expect(groups.map(({ reference, transactions }) => [reference, transactions.map(({ id }) => id)])).toEqual([
    ["b", []],
    ["a", ["3", "1"]],
    ["stranger", ["2"]],
  ])
  expect(groups.map(({ attempt }) => attempt !== null)).toEqual([true, true, false])
})

it("tells the newest first", () => {
  const first = transaction({ operations: [operation({ id: "old", created_at: early })] })
  const event = { type: "transaction.updated", state: "processed", reason: null, attempts: 1 } as const
  const second = transaction({
    operations: [operation({ id: "new", created_at: late })],
    events: [
      { ...event, id: "old", received_at: early },
      { ...event, id: "new", received_at: late },
    ],
  })
  expect(operationsOf([first, second]).map(({ id }) => id)).toEqual(["new", "old"])
  expect(eventsOf([first, second]).map(({ id }) => id)).toEqual(["new", "old"])
})

it("blocks a transaction while an operation has not ended, and asks about unknown ones only", () => {
  const [sent, unknown] = [operation({ id: "sent", state: "sent" }), operation({ id: "unknown", state: "unknown" })]
  expect(isBlocked([operation(), operation({ state: "refused" })])).toBe(false)
  expect(isBlocked([sent])).toBe(true)
  expect(isBlocked([unknown])).toBe(true)
  expect(unknownOperations([operation(), sent, unknown])).toEqual([unknown])
})
