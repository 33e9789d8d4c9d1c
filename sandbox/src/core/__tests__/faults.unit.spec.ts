import { Faults } from "../faults"

describe("Faults", () => {
  it("hits the provider and path it names, as many times as it says", () => {
    const faults = new Faults()
    faults.add({ provider: "wompi", match: "POST /transactions", status: 503, times: 2 })
    expect(faults.takeForRequest("wompi", "GET", "/transactions/1")).toBeUndefined()
    expect(faults.takeForRequest("venndelo", "POST", "/transactions")).toBeUndefined()
    expect(faults.takeForRequest("wompi", "POST", "/transactions")?.status).toBe(503)
    expect(faults.takeForRequest("wompi", "POST", "/transactions")?.status).toBe(503)
    expect(faults.takeForRequest("wompi", "POST", "/transactions")).toBeUndefined()
  })

  it("keeps faults of webhooks apart from faults of requests", () => {
    const faults = new Faults()
    faults.add({ provider: "whatsapp", duplicate: true })
    expect(faults.takeForRequest("whatsapp", "POST", "/messages")).toBeUndefined()
    expect(faults.takeForWebhook("whatsapp")?.duplicate).toBe(true)
    expect(faults.takeForWebhook("whatsapp")).toBeUndefined()
  })

  it("takes one back by its id", () => {
    const faults = new Faults()
    const { id } = faults.add({ provider: "resend", drop: true })
    expect(faults.remove(id)).toBe(true)
    expect(faults.remove(id)).toBe(false)
    expect(faults.list()).toEqual([])
  })
})
