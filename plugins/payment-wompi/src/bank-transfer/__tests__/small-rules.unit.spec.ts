import { bankReferenceKey, cleanBankReference } from "../bank-reference"
import { cancellationProblem } from "../cancellation-problem"
import { transferMessages } from "../messages"
import { retryPauseMs } from "../retry-pause"
import { transferReference } from "../transfer-reference"

describe("transferReference", () => {
  it("is eight letters and digits that nobody confuses, the same for one session", () => {
    const references = Array.from({ length: 500 }, (_, index) => transferReference(`payses_01J${index}`))
    expect(references.every((reference) => /^[2-9A-HJKMNP-Z]{8}$/.test(reference))).toBe(true)
    expect(new Set(references).size).toBe(500)
    expect(transferReference("payses_01J0")).toBe(references[0])
  })
})

describe("the bank's number", () => {
  it("is the same in other spellings", () => {
    expect(bankReferenceKey(" m-123 456.78 ")).toBe("M12345678")
    expect(bankReferenceKey("M12345678")).toBe("M12345678")
    expect(bankReferenceKey("0012")).not.toBe(bankReferenceKey("12"))
    expect(bankReferenceKey("-- ..")).toBe("")
  })

  it("is kept as it was written, without what PostgreSQL refuses", () => {
    expect(cleanBankReference("  Nequi\u0000  M 123 ")).toBe("Nequi M 123")
  })
})

describe("cancellationProblem", () => {
  const free = { has_money: false, has_fulfillment: false, is_completed: false }

  it("lets an order go that nothing holds", () => {
    expect(cancellationProblem(free)).toBeNull()
  })

  it("keeps money before anything else, then goods, then a completed order", () => {
    expect(cancellationProblem({ has_money: true, has_fulfillment: true, is_completed: true })).toBe("has_money")
    expect(cancellationProblem({ ...free, has_fulfillment: true, is_completed: true })).toBe("has_fulfillment")
    expect(cancellationProblem({ ...free, is_completed: true })).toBe("order_completed")
  })
})

describe("retryPauseMs", () => {
  it("doubles from five minutes to an hour", () => {
    expect([1, 2, 3, 4, 5, 50].map((checks) => retryPauseMs(checks) / 60_000)).toEqual([5, 10, 20, 40, 60, 60])
  })
})

describe("transferMessages", () => {
  it("says both amounts, in both languages", () => {
    const [spanish, english, ...rest] = transferMessages.wrongAmount(102_500, 100_000).split(" / ")
    expect(rest).toEqual([])
    expect(spanish).toContain("El valor recibido ($100.000) no es el del pedido ($102.500)")
    expect(english).toContain("The amount received ($100.000) is not the order's ($102.500)")
  })

  it("says when the order was cancelled, by Bogotá's clock, and what to do now", () => {
    const text = transferMessages.expired(new Date("2026-11-23T02:05:00.000Z"))
    expect(text).toMatch(/se canceló el 22 de noviembre de 2026(,| a las) 9:05 p\. m\.; su inventario ya está libre/)
    expect(text).toContain("crea un pedido nuevo y confirma ese")
    expect(text).toMatch(/cancelled on November 22, 2026(,| at) 9:05 PM/)
  })
})
