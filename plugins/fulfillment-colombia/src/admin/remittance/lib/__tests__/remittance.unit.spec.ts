import { gapOf } from "../collected-gap"
import languages from "../../../i18n"
import { MONEY_STATES, type MoneyRow } from "../../types"
import { MONEY_COLORS } from "../badges"
import { draftOf, dueOf, remittanceBody } from "../draft"
import { formProblems } from "../form-problems"
import { MONEY_TABS, parseMoneyAddress, toMoneyQuery } from "../money-address"
import { readStatement } from "../read-statement"

const aRow = (number: number, changes: Partial<MoneyRow> = {}): MoneyRow => ({
  order_id: `order_${number}`,
  display_id: 1040 + number,
  tracking_number: `3000000000${number}`,
  carrier: "venndelo",
  expected: 85_000,
  collected: 85_000,
  remitted: null,
  difference: 0,
  collected_by: null,
  collected_difference: 0,
  delivered_at: "2026-11-26T15:00:00.000Z",
  state: "to_remit",
  ...changes,
})

const rows = [aRow(1), aRow(2, { expected: 40_000, collected: 40_000 }), aRow(3)]

describe("a remittance before it is saved", () => {
  it("should owe what was taken and not handed over", () => {
    expect(dueOf(aRow(1))).toBe(85_000)
    expect(dueOf(aRow(1, { collected: null }))).toBe(85_000)
    expect(dueOf(aRow(1, { collected: 80_000, remitted: 50_000 }))).toBe(30_000)
    expect(dueOf(aRow(1, { collected: 80_000, remitted: 90_000 }))).toBe(0)
  })

  it("should show too little and too much, by row and in all", () => {
    const draft = draftOf(rows, { order_1: "$ 80.000", order_2: "41000" })

    expect(draft.rows.map(({ row, difference }) => [row.order_id, difference])).toEqual([
      ["order_1", -5_000],
      ["order_2", 1_000],
    ])
    expect(draft).toMatchObject({ due: 125_000, total: 121_000, difference: -4_000, hasBadAmount: false })
  })

  it("should refuse what is no amount, or nothing", () => {
    expect(draftOf(rows, { order_1: "mucho" })).toMatchObject({ total: 0, hasBadAmount: true })
    expect(draftOf(rows, { order_1: "0" }).hasBadAmount).toBe(true)
    expect(draftOf(rows, {})).toMatchObject({ rows: [], difference: 0, hasBadAmount: false })
  })

  it("should be sent with its day as Colombia counts days", () => {
    const draft = draftOf(rows, { order_1: "85.000" })

    expect(remittanceBody(draft, " TR-881 ", "2026-11-27")).toEqual({
      reference: "TR-881",
      received_at: "2026-11-27T17:00:00.000Z",
      rows: [{ order_id: "order_1", amount: 85_000 }],
    })
  })

  it("should want a reference and a day that has come", () => {
    expect(formProblems(" ", "", "2026-11-27")).toEqual({ reference: "reference_missing", day: "day_missing" })
    expect(formProblems("Consignación", "2026-11-27", "2026-11-27").reference).toBe("reference_invalid")
    expect(formProblems("--", "0026-11-27", "2026-11-27")).toEqual({ reference: "reference_invalid", day: "day_early" })
    expect(formProblems("TR", "2026-11-28", "2026-11-27")).toEqual({ reference: null, day: "day_future" })
    expect(formProblems("TR", "2026-11-27", "2026-11-27")).toEqual({ reference: null, day: null })
  })
})

describe("a carrier's statement", () => {
  it("should be read by guide or order number, from a spreadsheet, a CSV or typed", () => {
    const { amounts, unread } = readStatement("30000000001\t85.000\n#1042;Bogotá;40000\r\n1043  $ 85.000\n", rows)

    expect(amounts).toEqual({ order_1: "85.000", order_2: "40000", order_3: "85.000" })
    expect(unread).toEqual([])
  })

  it("should tell of each line that it cannot place where it is and why", () => {
    const { amounts, unread } = readStatement(
      "Guía\tValor\n30000000009\t85.000\n30000000001\tpendiente\n\n85.000\r\n#1042;40000\n1042\t1\n",
      rows
    )

    expect(amounts).toEqual({ order_2: "40000" })
    expect(unread).toEqual([
      { line: 1, text: "Guía\tValor", reason: "unknown" },
      { line: 2, text: "30000000009\t85.000", reason: "unknown" },
      { line: 3, text: "30000000001\tpendiente", reason: "amount" },
      { line: 5, text: "85.000", reason: "short" },
      { line: 7, text: "1042\t1", reason: "repeated" },
    ])
    const words = Object.keys(languages.es.shipping.remittance.form.unread_why)
    expect(words.sort()).toEqual([...new Set(unread.map(({ reason }) => reason))].sort())
  })
})

it("should have words and a colour for every state of the money", () => {
  const { state, tab, hint } = languages.es.shipping.remittance

  expect(Object.keys(state).sort()).toEqual([...MONEY_STATES].sort())
  expect(Object.keys(MONEY_COLORS).sort()).toEqual([...MONEY_STATES].sort())
  expect(Object.keys(tab).sort()).toEqual([...MONEY_TABS].sort())
  expect(Object.keys(hint).sort()).toEqual([...MONEY_STATES].sort())
})

it("should ask for the state and page that the address names", () => {
  const query = (search: string) => toMoneyQuery(parseMoneyAddress(new URLSearchParams(search)))

  expect(query("")).toEqual({ limit: 50, offset: 0 })
  expect(query("state=to_remit&page=2")).toEqual({ state: "to_remit", limit: 50, offset: 50 })
})

it.each([
  [0, null],
  [-1, { kind: "short", pesos: 1 }],
  [2_500, { kind: "over", pesos: 2_500 }],
] as const)("should tell of %s pesos beside what the order costs: %j", (difference, expected) => {
  expect(gapOf(difference)).toEqual(expected)
})
