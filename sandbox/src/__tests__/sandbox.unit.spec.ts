import { driveSandbox, type DrivenSandbox } from "../__fixtures__/drive-sandbox"
import { SANDBOX_CREDENTIALS } from "../credentials"

describe("a running sandbox", () => {
  let sandbox: DrivenSandbox
  beforeAll(async () => {
    sandbox = await driveSandbox()
  })
  afterAll(() => sandbox.close())
  beforeEach(() => sandbox.reset())

  const { WHATSAPP_ACCESS_TOKEN, WHATSAPP_PHONE_NUMBER_ID } = SANDBOX_CREDENTIALS.whatsapp
  const readNumber = () =>
    sandbox.call(`/whatsapp/v25.0/${WHATSAPP_PHONE_NUMBER_ID}?fields=id`, undefined, {
      authorization: `Bearer ${WHATSAPP_ACCESS_TOKEN}`,
    })

  it("injects, lists and withdraws faults, and keeps what was called", async () => {
    const fault = { provider: "whatsapp", match: "GET /v25.0", status: 503, body: { error: { code: 2 } } }
    const { body } = await sandbox.call("/_sandbox/faults", { ...fault, times: 2 })
    expect((await sandbox.call("/_sandbox/faults")).body.faults).toEqual([body.fault])
    expect(await readNumber()).toEqual({ status: 503, body: { error: { code: 2 } } })
    expect((await sandbox.call(`/_sandbox/faults/${body.fault.id}`, undefined, {}, "DELETE")).status).toBe(204)
    expect((await readNumber()).status).toBe(200)
    const path = `/v25.0/${WHATSAPP_PHONE_NUMBER_ID}`
    expect((await sandbox.call("/_sandbox/calls?provider=whatsapp")).body.calls).toMatchObject([
      { method: "GET", path, query: { fields: "id" }, status: 503 },
      { method: "GET", path, status: 200 },
    ])
    expect((await sandbox.call("/_sandbox/calls?provider=wompi")).body.calls).toEqual([])
    expect((await sandbox.call("/_sandbox/faults", { provider: "whatsapp" })).status).toBe(400)
    expect((await sandbox.call(`/_sandbox/faults/${body.fault.id}`, undefined, {}, "DELETE")).status).toBe(404)
  })

  it("forgets calls, faults and the pushed time on reset", async () => {
    await readNumber()
    await sandbox.call("/_sandbox/faults", { provider: "whatsapp", status: 503 })
    await sandbox.advance(3_600_000)
    expect((await sandbox.call("/_sandbox/reset", {})).status).toBe(204)
    expect((await sandbox.call("/_sandbox/calls")).body.calls).toEqual([])
    expect((await sandbox.call("/_sandbox/faults")).body.faults).toEqual([])
    const { now } = (await sandbox.advance(0)).body
    expect(Math.abs(Date.parse(now) - Date.now())).toBeLessThan(60_000)
    expect((await sandbox.advance(-1)).status).toBe(400)
  })

  it("shows the index and the phone, and bundles its script", async () => {
    expect((await sandbox.call("/")).body).toContain("/_sandbox/clock/advance")
    expect((await sandbox.call("/phone")).body).toContain('aria-label="Conversación"')
    const script = await fetch(`${sandbox.url}/phone/app.js`)
    expect(script.headers.get("content-type")).toContain("javascript")
    expect(await script.text()).toContain("EventSource")
  })

  it("answers unknown paths and broken JSON without a stack", async () => {
    expect(await sandbox.call("/nowhere")).toEqual({ status: 404, body: { error: "The sandbox has no GET /nowhere" } })
    const response = await fetch(`${sandbox.url}/_sandbox/faults`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{",
    })
    expect(response.status).toBe(400)
    expect(Object.keys((await response.json()) as object)).toEqual(["error"])
  })
})
