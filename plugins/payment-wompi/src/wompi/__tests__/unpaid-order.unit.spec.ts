import { payBefore } from "../unpaid-order"

const MINUTE = 60_000
const at = (minutes: number) => new Date(Date.UTC(2026, 10, 27, 15) + minutes * MINUTE)
const attempt = (minutes: number, payment_method_type: string | null = null) => ({
  payment_method_type,
  created_at: at(minutes),
})
const tried = (status: "PENDING" | "DECLINED" | "ERROR" | "APPROVED", minutes: number, method = "PSE") => ({
  status,
  payment_method_type: method,
  created_at: at(minutes),
  finalized_at: status === "PENDING" ? null : at(minutes + 1),
})

describe("payBefore", () => {
  it("gives each method its own time, the store's before the plugin's", () => {
    const waiting = (method: string | null) => ({ attempts: [attempt(0, method)], transactions: [] })
    expect(payBefore(waiting("PSE"), {})).toBe(at(60).getTime())
    expect(payBefore(waiting("BANCOLOMBIA_COLLECT"), {})).toBe(at(3 * 24 * 60).getTime())
    expect(payBefore(waiting("PSE"), { PSE: 15 })).toBe(at(15).getTime())
    expect(payBefore(waiting("PCOL"), {})).toBe(at(24 * 60).getTime())
  })

  it("takes the method that was chosen on the hosted page", () => {
    const hosted = { attempts: [attempt(0)], transactions: [tried("PENDING", 3, "NEQUI")] }
    expect(payBefore(hosted, {})).toBe(at(30).getTime())
  })

  it("counts from the newest try", () => {
    const both = { attempts: [attempt(10, "PSE"), attempt(0, "BANCOLOMBIA_COLLECT")], transactions: [] }
    expect(payBefore(both, {})).toBe(at(70).getTime())
  })

  it("waits only for a second try once everything is declined, from the last decline on", () => {
    const attempts = [attempt(0, "PSE")]
    expect(payBefore({ attempts, transactions: [tried("DECLINED", 2), tried("ERROR", 4)] }, {})).toBe(at(10).getTime())
    expect(payBefore({ attempts, transactions: [tried("DECLINED", 2), tried("PENDING", 4)] }, {})).toBe(
      at(60).getTime()
    )
    expect(payBefore({ attempts, transactions: [tried("DECLINED", 58)] }, {})).toBe(at(60).getTime())
  })

  it("gives a try made after the decline its whole time", () => {
    const again = { attempts: [attempt(0, "PSE"), attempt(5, "NEQUI")], transactions: [tried("DECLINED", 2)] }
    expect(payBefore(again, {})).toBe(at(35).getTime())
  })

  it("knows no time for an order for which nothing was tried", () => {
    expect(payBefore({ attempts: [], transactions: [] }, {})).toBeNull()
  })
})
