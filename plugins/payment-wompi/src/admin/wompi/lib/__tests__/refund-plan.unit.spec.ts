import { amountProblem, isPartial, refundWay } from "../refund-plan"
import { transaction } from "./fixtures"

const WHOLE = 8_490_000

describe("how money will go back", () => {
  it("voids a whole card payment until midnight in Bogotá", () => {
    const paid = transaction({ finalized_at: "2026-11-27T15:05:00.000Z" })
    expect(refundWay(paid, WHOLE, new Date("2026-11-28T04:59:00.000Z"))).toBe("void")
    expect(refundWay(paid, WHOLE, new Date("2026-11-28T05:00:00.000Z"))).toBe("refund")
  })

  it("refunds a part, and every other method", () => {
    const sameDay = new Date("2026-11-27T16:00:00.000Z")
    expect(refundWay(transaction(), WHOLE - 100, sameDay)).toBe("refund")
    expect(refundWay(transaction({ payment_method_type: "NEQUI" }), WHOLE, sameDay)).toBe("refund")
  })

  it("takes the time of recording when Wompi gives no final time", () => {
    const paid = transaction({ finalized_at: null, created_at: "2026-11-26T15:04:00.000Z" })
    expect(refundWay(paid, WHOLE, new Date("2026-11-27T15:30:00.000Z"))).toBe("refund")
  })
})

it("returns a part of cards only", () => {
  expect(isPartial(transaction())).toBe(true)
  expect(
    ["NEQUI", "PSE", "BANCOLOMBIA_TRANSFER", "SOMETHING_NEW", null].map((payment_method_type) =>
      isPartial(transaction({ payment_method_type }))
    )
  ).toEqual([false, false, false, false, false])
})

it("says what is wrong with an amount", () => {
  expect(amountProblem(null, 10)).toBe("not_an_amount")
  expect(amountProblem(0, 10)).toBe("too_little")
  expect(amountProblem(11, 10)).toBe("too_much")
  expect(amountProblem(10, 10)).toBeNull()
})
