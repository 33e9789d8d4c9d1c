import { SANDBOX_CREDENTIALS } from "../../../credentials"
import { startSandboxWithShop } from "../../wompi/__tests__/start-sandbox-with-shop"

const KEY = { authorization: `Bearer ${SANDBOX_CREDENTIALS.resend.RESEND_API_KEY}` }
const MAIL = {
  from: "KAIU Natural Living <hola@kaiu.test>",
  to: "ana@example.com",
  subject: "Tu pedido #12 está confirmado",
  html: "<h1>Gracias, Ana</h1>",
}

describe("resendDouble", () => {
  let sandbox: Awaited<ReturnType<typeof startSandboxWithShop>>

  beforeAll(async () => {
    sandbox = await startSandboxWithShop()
  })

  afterAll(() => sandbox.close())

  beforeEach(() => sandbox.reset())

  const send = (body: unknown, headers: Record<string, string> = {}) =>
    sandbox.request("POST", "/resend/emails", { body, headers: { ...KEY, ...headers } })

  const sentMails = async () => (await sandbox.request("GET", "/_sandbox/resend/emails")).json.emails

  it("should send a mail and show it again", async () => {
    const { status, json } = await send({ ...MAIL, reply_to: "ayuda@kaiu.test" })
    expect(status).toBe(200)
    const { json: mail } = await sandbox.request("GET", `/resend/emails/${json.id}`, { headers: KEY })
    expect(mail).toEqual({
      object: "email",
      id: json.id,
      created_at: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{6}\+00$/),
      last_event: "delivered",
      ...MAIL,
      to: ["ana@example.com"],
      reply_to: ["ayuda@kaiu.test"],
      text: null,
      cc: [],
      bcc: [],
      scheduled_at: null,
    })
    const missing = await sandbox.request("GET", "/resend/emails/unknown", { headers: KEY })
    expect(missing.json).toEqual({ statusCode: 404, name: "not_found", message: "Email not found" })
  })

  it("should refuse no key with 401 and a wrong one with 403", async () => {
    const refused = async (headers: HeadersInit) =>
      (await sandbox.request("POST", "/resend/emails", { body: MAIL, headers })).json
    expect(await refused({})).toEqual({
      statusCode: 401,
      name: "missing_api_key",
      message: "Missing API key in the authorization header.",
    })
    expect(await refused({ authorization: "Bearer re_other" })).toMatchObject({
      statusCode: 403,
      name: "invalid_api_key",
    })
    expect(await sentMails()).toEqual([])
  })

  it.each([
    ["from", undefined, "missing_required_field"],
    ["from", "KAIU", "invalid_from_address"],
    ["to", [], "missing_required_field"],
    ["to", ["ana@example.com", "nobody"], "validation_error"],
    ["subject", "", "missing_required_field"],
    ["html", undefined, "validation_error"],
  ])("should refuse %s = %j", async (field, value, name) => {
    const { status, json } = await send({ ...MAIL, [field]: value })
    expect(status).toBe(422)
    expect(json).toMatchObject({ statusCode: 422, name, message: expect.stringContaining(`\`${field}\``) })
  })

  describe("idempotency keys", () => {
    const key = { "idempotency-key": "order-confirmed/ord_1" }

    it("should send once and answer the same id", async () => {
      const [first, second] = [await send(MAIL, key), await send(MAIL, key)]
      expect(second.json).toEqual(first.json)
      expect(await sentMails()).toHaveLength(1)
    })

    it("should refuse another mail under the same key", async () => {
      await send(MAIL, key)
      const { status, json } = await send({ ...MAIL, subject: "Otro" }, key)
      expect(status).toBe(409)
      expect(json.name).toBe("invalid_idempotent_request")
    })

    it("should forget a key after 24 hours", async () => {
      await send(MAIL, key)
      await sandbox.world.clock.advance(24 * 3_600_000)
      await send(MAIL, key)
      expect(await sentMails()).toHaveLength(2)
    })

    it("should refuse a key that is too long", async () => {
      const { json } = await send(MAIL, { "idempotency-key": "x".repeat(257) })
      expect(json).toMatchObject({ statusCode: 400, name: "invalid_idempotency_key" })
    })
  })

  describe("the mailbox", () => {
    it("should show a mail inside a frame that cannot run anything", async () => {
      const { json } = await send({ ...MAIL, html: `<img alt="a"><script>alert(1)</script>` })
      const { status, text } = await sandbox.request("GET", `/mailbox/${json.id}`)
      expect(status).toBe(200)
      expect(text).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"')
      expect(text).toContain("&lt;script&gt;alert(1)&lt;/script&gt;")
      expect(text).not.toContain("<script>alert(1)")
      expect((await sandbox.request("GET", "/mailbox/unknown")).status).toBe(404)
    })

    it("should ring when a mail arrives", async () => {
      const abort = new AbortController()
      const { body } = await fetch(`${sandbox.url}/mailbox/events`, { signal: abort.signal })
      const reader = body?.getReader()
      const first = reader?.read()
      await send(MAIL)
      const chunk = await first
      expect(new TextDecoder().decode(chunk?.value)).toContain("event: change")
      expect((await sandbox.request("GET", "/mailbox/list")).text).toContain("Tu pedido #12 está confirmado")
      abort.abort()
    })
  })
})
