import { PAYMENT_METHODS } from "../../../../wompi/payment-methods"
import { wompi } from "../../../i18n/wompi/es"
import { METHODS, returnsOf } from "../methods"

it("names every method that the server knows, and every one of its own", () => {
  expect(METHODS).toEqual(expect.arrayContaining([...PAYMENT_METHODS]))
  expect(Object.keys(wompi.method).sort()).toEqual([...METHODS, "none"].sort())
})

it("warns of the methods whose money Wompi does not return", () => {
  expect(METHODS.filter((method) => returnsOf(method) === "doubtful")).toEqual(["PSE", "BANCOLOMBIA_COLLECT"])
  expect(returnsOf("SOMETHING_NEW")).toBe("whole")
})
