import { hasTransferOptions, parseTransferOptions } from "../options"

const ACCOUNT = {
  bank: "Bancolombia",
  kind: "Ahorros",
  number: "001-234567-89",
  holder: "Mi Tienda S.A.S.",
  document: "NIT 901234567-8",
}

describe("parseTransferOptions", () => {
  it("needs nothing but an account, and waits two days", () => {
    expect(parseTransferOptions({ transfer: { accounts: [ACCOUNT] } })).toEqual({
      accounts: [ACCOUNT],
      timeLimitHours: 48,
    })
  })

  it("stands beside Wompi's options", () => {
    const options = { publicKey: "pub_test_1", transfer: { accounts: [ACCOUNT], timeLimitHours: 24 } }
    expect(parseTransferOptions(options).timeLimitHours).toBe(24)
  })

  it.each([
    [undefined, "transfer", "is required"],
    [{ accounts: [] }, "transfer.accounts", "at least one bank account"],
    [{}, "transfer.accounts", "at least one bank account"],
    [{ accounts: [{ ...ACCOUNT, number: 123456789 }] }, "transfer.accounts.0.number", "must be a text in quotes"],
    [{ accounts: [ACCOUNT, { ...ACCOUNT, holder: "  " }] }, "transfer.accounts.1.holder", "must not be empty"],
    [{ accounts: [{ ...ACCOUNT, document: undefined }] }, "transfer.accounts.0.document", "must be a text"],
    [{ accounts: [ACCOUNT], timeLimitHours: 0 }, "transfer.timeLimitHours", "whole number of hours from 1 to 720"],
    [{ accounts: [ACCOUNT], timeLimitHours: "48" }, "transfer.timeLimitHours", "whole number of hours"],
    [{ accounts: [ACCOUNT], timeLimitHours: 1.5 }, "transfer.timeLimitHours", "whole number of hours"],
    [{ accounts: [ACCOUNT], instructions: "" }, "transfer.instructions", "must not be empty"],
  ])("names what is wrong in %j", (transfer, option, problem) => {
    const parse = () => parseTransferOptions({ transfer })
    expect(parse).toThrow(`@kaiu/medusa-payment-wompi is not configured correctly. option "${option}": `)
    expect(parse).toThrow(problem)
  })

  it("prints no value of the account", () => {
    expect(() => parseTransferOptions({ transfer: { accounts: [{ ...ACCOUNT, kind: "" }] } })).not.toThrow(/234567/)
  })
})

describe("hasTransferOptions", () => {
  it("tells a store with bank transfer from one without", () => {
    expect(hasTransferOptions({ transfer: {} })).toBe(true)
    expect(hasTransferOptions({ publicKey: "pub_test_1" })).toBe(false)
    expect(hasTransferOptions({ transfer: undefined })).toBe(false)
    expect(hasTransferOptions(undefined)).toBe(false)
  })
})
