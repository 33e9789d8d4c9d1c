import { refundFailure } from "../refund-failure"
import { operation } from "./fixtures"

const refusedAnswer = { status: 400, message: "Wompi refused to return the money: no." }
const before = [operation({ id: "wpop_old", state: "refused", reason: "an earlier reason" })]

it("gives Wompi's words when Wompi refused", () => {
  const after = [
    ...before,
    operation({ id: "wpop_2", state: "refused", reason: "El método no permite este reembolso" }),
  ]
  expect(refundFailure(refusedAnswer, before, after).text).toEqual({
    key: "wompi.refund.failure.refused",
    detail: "El método no permite este reembolso",
  })
})

it("takes the last of several: a refused void, then a refund without an answer", () => {
  const after = [
    operation({ id: "wpop_2", kind: "void", state: "refused", created_at: "2026-11-27T15:11:00.000Z" }),
    operation({ id: "wpop_3", state: "unknown", reason: "timeout", created_at: "2026-11-27T15:11:01.000Z" }),
    ...before,
  ]
  expect(refundFailure(refusedAnswer, before, after).text.key).toBe("wompi.refund.failure.unknown")
})

it("says that the money went back when only the answer was lost", () => {
  const lost = new TypeError("Failed to fetch")
  expect(refundFailure(lost, before, [...before, operation({ id: "wpop_2" })]).text.key).toBe(
    "wompi.refund.failure.done"
  )
})

it("gives the server's words when nothing was sent", () => {
  const tooMuch = { status: 400, message: "You cannot refund more than what is captured" }
  expect(refundFailure(tooMuch, before, before).text).toEqual({
    key: "wompi.error.refused",
    detail: "You cannot refund more than what is captured",
  })
})
