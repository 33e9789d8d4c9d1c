import { outcomeOf } from "../outcomes"

const statusOf = (...args: Parameters<typeof outcomeOf>) => outcomeOf(...args).status

describe("outcomeOf", () => {
  it.each([
    ["4242424242424242", "APPROVED"],
    ["4111111111111111", "DECLINED"],
    ["5555555555554444", "ERROR"],
  ])("should end card %s as %s", (number, status) => {
    expect(statusOf({ type: "CARD" }, number)).toBe(status)
  })

  it.each([
    ["3991111111", "APPROVED"],
    ["3992222222", "DECLINED"],
    ["3001234567", "ERROR"],
  ])("should end Nequi %s as %s", (phone_number, status) => {
    expect(statusOf({ type: "NEQUI", phone_number })).toBe(status)
  })

  it.each([
    ["1", "APPROVED"],
    ["2", "DECLINED"],
    ["3", "ERROR"],
  ])("should end PSE with bank %s as %s", (financial_institution_code, status) => {
    expect(statusOf({ type: "PSE", financial_institution_code })).toBe(status)
  })

  it("should leave to the payer what a person decides", () => {
    expect(statusOf({ type: "BANCOLOMBIA_TRANSFER" })).toBe("PENDING")
    expect(statusOf({ type: "BANCOLOMBIA_COLLECT" })).toBe("PENDING")
    expect(statusOf({ type: "BANCOLOMBIA_TRANSFER", sandbox_status: "DECLINED" })).toBe("DECLINED")
  })
})
