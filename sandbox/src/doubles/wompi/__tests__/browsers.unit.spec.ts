import { CARD, asPublic, driveWompi } from "./drive-wompi"

const ORIGIN = "http://localhost:8000"

describe("calls from the shop's pages", () => {
  const drive = driveWompi()

  const preflight = (method: string, path: string) =>
    fetch(`${drive.sandbox.url}/wompi/v1${path}`, {
      method: "OPTIONS",
      headers: {
        origin: ORIGIN,
        "access-control-request-method": method,
        "access-control-request-headers": "authorization,content-type",
      },
    })

  it.each([
    ["POST", "/tokens/cards"],
    ["GET", "/pse/financial_institutions"],
    ["GET", "/merchants/info"],
  ])("should let a page of any origin ask %s %s", async (method, path) => {
    const response = await preflight(method, path)
    expect(response.status).toBe(204)
    expect(response.headers.get("access-control-allow-origin")).toBe("*")
    expect(response.headers.get("access-control-allow-methods")).toBe(method)
    const allowed = response.headers.get("access-control-allow-headers")?.split(", ")
    expect(allowed).toEqual(expect.arrayContaining(["authorization", "content-type"]))
  })

  it.each([
    ["POST", "/transactions"],
    ["GET", "/transactions/1-2-3"],
    ["POST", "/refunds"],
    ["POST", "/payment_sources"],
    ["GET", "/tokens/keys/tokenization"],
  ])("should keep pages away from what is for servers: %s %s", async (method, path) => {
    expect((await preflight(method, path)).headers.has("access-control-allow-origin")).toBe(false)
  })

  it("should let the page read answers and refusals, and take no preflight for a call", async () => {
    await preflight("POST", "/tokens/cards")
    const good = await drive.wompi(
      "POST",
      "/tokens/cards",
      { ...asPublic, origin: ORIGIN },
      { number: "4242424242424242", ...CARD }
    )
    const bad = await drive.wompi("POST", "/tokens/cards", { ...asPublic, origin: ORIGIN }, {})
    expect([good.status, bad.status]).toEqual([201, 422])
    for (const { headers } of [good, bad]) {
      expect(headers.get("access-control-allow-origin")).toBe("*")
    }
    expect(drive.sandbox.world.calls.list("wompi").map(({ method }) => method)).toEqual(["POST", "POST"])
  })

  it.each([false, true])("should let the page see an injected fault as one (after: %s)", async (after) => {
    drive.sandbox.world.faults.add({ provider: "wompi", match: "/tokens/cards", status: 503, after })
    await preflight("POST", "/tokens/cards")
    const { status, headers } = await drive.wompi("POST", "/tokens/cards", { ...asPublic, origin: ORIGIN }, {})
    expect(status).toBe(503)
    expect(headers.get("access-control-allow-origin")).toBe("*")
  })
})
