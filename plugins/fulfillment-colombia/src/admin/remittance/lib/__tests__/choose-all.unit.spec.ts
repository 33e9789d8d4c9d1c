import type { MoneyRow } from "../../types"
import { allDue, areAllChosen, startingAmount } from "../choose-all"
import { draftOf } from "../draft"

const aRow = (order_id: string, remitted: number | null): MoneyRow => ({
  order_id,
  display_id: 1041,
  tracking_number: "30000000001",
  carrier: "venndelo",
  expected: 85_000,
  collected: 85_000,
  remitted,
  difference: 0,
  collected_by: null,
  collected_difference: 0,
  delivered_at: "2026-11-26T15:00:00.000Z",
  state: "to_remit",
})

const rows = [aRow("unpaid", null), aRow("in_part", 50_000), aRow("overpaid", 90_000)]

it("should choose only orders for which something is due, so that the remittance can be saved", () => {
  expect(allDue(rows)).toEqual({ unpaid: "85000", in_part: "35000" })
  expect(draftOf(rows, allDue(rows))).toMatchObject({ total: 120_000, difference: 0, hasBadAmount: false })
})

it("should put no amount beside an overpaid order", () => {
  expect(rows.map(startingAmount)).toEqual(["85000", "35000", ""])
})

it.each([
  [[], false],
  [["unpaid"], "indeterminate"],
  [["overpaid"], "indeterminate"],
  [["unpaid", "overpaid"], "indeterminate"],
  [["unpaid", "in_part"], true],
  [["unpaid", "in_part", "overpaid"], true],
])("should take the orders with something due for all: of %j it is %s", (chosen, expected) => {
  expect(areAllChosen(rows, Object.fromEntries(chosen.map((id) => [id, "1"])))).toBe(expected)
})
