import { createHmac } from "node:crypto"
import { startReceiver, type Receiver } from "../__fixtures__/start-receiver"
import { startSandbox, type RunningSandbox } from "../create-sandbox"
import { SANDBOX_CREDENTIALS } from "../credentials"

const { WHATSAPP_ACCESS_TOKEN, WHATSAPP_APP_SECRET, WHATSAPP_PHONE_NUMBER_ID } = SANDBOX_CREDENTIALS.whatsapp
const LAURA = "573001112233"

describe("a running sandbox", () => {
  let sandbox: RunningSandbox
  let shop: Receiver
  beforeAll(async () => {
    shop = await startReceiver()
    sandbox = await startSandbox(0, { backendUrl: shop.url, storeUrl: "http://localhost:8000" })
  })
  afterAll(async () => {
    await sandbox.close()
    await shop.close()
  })
  beforeEach(async () => {
    sandbox.reset()
    shop.deliveries.length = 0
    shop.answers.length = 0
  })

  const call = async (path: string, body?: unknown, headers: Record<string, string> = {}, method?: string) => {
    const response = await fetch(`${sandbox.url}${path}`, {
      method: method ?? (body === undefined ? "GET" : "POST"),
      headers: { "content-type": "application/json", ...headers },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    const text = await response.text()
    return { status: response.status, body: text.startsWith("{") ? JSON.parse(text) : text }
  }
  const advance = (ms: number) => call("/_sandbox/clock/advance", { ms })
  const graph = (body: unknown, token: string = WHATSAPP_ACCESS_TOKEN, number: string = WHATSAPP_PHONE_NUMBER_ID) =>
    call(`/whatsapp/v25.0/${number}/messages`, body, { authorization: `Bearer ${token}` })
  const sendText = (body: string, more = {}) =>
    graph({ messaging_product: "whatsapp", to: `+${LAURA}`, type: "text", text: { body }, ...more })
  const eventually = async (isTrue: () => boolean) => {
    for (let tries = 0; tries < 100 && !isTrue(); tries++) {
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    expect(isTrue()).toBe(true)
  }
  /** The customer writes; waits until the shop was told, so that no webhook strays into the next test. */
  const writes = async (text: string) => {
    const told = sandbox.world.webhooks.list("whatsapp").length
    const answer = await call("/_sandbox/whatsapp/messages", { from: LAURA, name: "Laura Gómez", text })
    await eventually(() => sandbox.world.webhooks.list("whatsapp").length > told)
    return answer
  }
  const values = () => shop.deliveries.map(({ body }) => JSON.parse(body).entry[0].changes[0].value)
  const statuses = () => values().flatMap(({ statuses = [] }) => statuses)

  it("pushes a customer's message as Meta does: signed over raw bytes, beyond ASCII escaped", async () => {
    const { status, body } = await writes("¿Niño? 🌿")
    expect(status).toBe(201)
    const [delivery] = shop.deliveries
    expect(delivery.path).toBe("/hooks/whatsapp")
    expect(delivery.body).toContain("\\u00bfNi\\u00f1o? \\ud83c\\udf3f")
    expect(delivery.headers["x-hub-signature-256"]).toBe(
      `sha256=${createHmac("sha256", WHATSAPP_APP_SECRET).update(delivery.body).digest("hex")}`
    )
    expect(values()[0]).toMatchObject({
      messaging_product: "whatsapp",
      metadata: { phone_number_id: WHATSAPP_PHONE_NUMBER_ID },
      contacts: [{ wa_id: LAURA, profile: { name: "Laura Gómez" } }],
      messages: [{ from: LAURA, id: body.wamid, type: "text", text: { body: "¿Niño? 🌿" } }],
    })
    expect(values()[0].messages[0].timestamp).toMatch(/^\d{10}$/)
  })

  it("pushes a message of any type as it is given", async () => {
    const message = { type: "unsupported", id: "wamid.own", errors: [{ code: 131051 }] }
    await call("/_sandbox/whatsapp/messages", { from: LAURA, message })
    await eventually(() => shop.deliveries.length === 1)
    expect(values()[0].messages[0]).toMatchObject({ from: LAURA, ...message })
  })

  it("accepts a text and follows it with its statuses, callback data and price", async () => {
    await writes("Hola")
    const { status, body } = await sendText("¡Hola!", { biz_opaque_callback_data: "row_1" })
    expect(status).toBe(200)
    expect(body).toMatchObject({ messaging_product: "whatsapp", contacts: [{ input: `+${LAURA}`, wa_id: LAURA }] })
    const [{ id }] = body.messages
    await advance(1_000)
    expect(statuses()).toMatchObject([
      { id, status: "sent", recipient_id: LAURA, biz_opaque_callback_data: "row_1", pricing: { category: "service" } },
      { id, status: "delivered", biz_opaque_callback_data: "row_1" },
    ])
    const { body: shown } = await call(`/_sandbox/whatsapp/chats/${LAURA}`)
    expect(shown.chat.messages.map(({ text, status }: Record<string, string>) => [text, status])).toEqual([
      ["Hola", "delivered"],
      ["¡Hola!", "delivered"],
    ])
  })

  it("counts a message as read while the phone has the chat open", async () => {
    await writes("Hola")
    await sendText("¡Hola!")
    await advance(1_000)
    expect(statuses().map(({ status }) => status)).toEqual(["sent", "delivered"])
    const screen = new AbortController()
    const events = await fetch(`${sandbox.url}/phone/events?open=${LAURA}`, { signal: screen.signal })
    expect(events.headers.get("content-type")).toContain("text/event-stream")
    await advance(1_000)
    await sendText("¿Sigues ahí?")
    await advance(1_000)
    expect(statuses().map(({ status }) => status)).toEqual(["sent", "delivered", "read", "sent", "delivered", "read"])
    screen.abort()
  })

  it("marks as read and shows the dots until the answer", async () => {
    const { body } = await writes("Hola")
    const read = { messaging_product: "whatsapp", status: "read", message_id: body.wamid }
    expect(await graph({ ...read, typing_indicator: { type: "text" } })).toEqual({
      status: 200,
      body: { success: true },
    })
    const chat = async () => (await call(`/_sandbox/whatsapp/chats/${LAURA}`)).body.chat
    expect(await chat()).toMatchObject({ messages: [{ status: "read" }], typing_until: expect.any(Number) })
    await advance(25_000)
    expect((await chat()).typing_until).toBeNull()
    expect((await graph({ ...read, message_id: "wamid.unknown" })).body.error.code).toBe(100)
  })

  it("refuses a wrong token, a foreign number and a wrong body in the Graph API's shapes", async () => {
    const text = { messaging_product: "whatsapp", to: `+${LAURA}`, type: "text", text: { body: "x" } }
    expect(await graph(text, "wrong")).toMatchObject({
      status: 401,
      body: { error: { type: "OAuthException", code: 190, fbtrace_id: expect.any(String) } },
    })
    expect(await graph(text, undefined, "1")).toMatchObject({
      status: 400,
      body: { error: { code: 100, error_subcode: 33 } },
    })
    expect(await graph({ ...text, messaging_product: "sms" })).toMatchObject({
      status: 400,
      body: {
        error: {
          message: "(#100) Invalid parameter",
          type: "OAuthException",
          code: 100,
          error_data: { messaging_product: "whatsapp", details: expect.any(String) },
        },
      },
    })
  })

  it("closes the window 24 hours after the customer's last message, but not for templates", async () => {
    expect((await sendText("Hola")).body.error.code).toBe(131047)
    await writes("Hola")
    expect((await sendText("Hola")).status).toBe(200)
    await advance(24 * 60 * 60 * 1000)
    expect((await sendText("Hola")).body.error.code).toBe(131047)
    const template = { name: "order_shipped", language: { code: "es_CO" } }
    const sent = await graph({ messaging_product: "whatsapp", to: `+${LAURA}`, type: "template", template })
    expect(sent).toMatchObject({ status: 200, body: { messages: [{ message_status: "accepted" }] } })
  })

  it("delivers again what the shop did not take", async () => {
    shop.answers.push(500)
    await writes("Hola")
    expect(shop.deliveries).toHaveLength(1)
    await advance(2_000)
    expect(shop.deliveries).toHaveLength(2)
    expect(shop.deliveries[1]).toMatchObject({ body: shop.deliveries[0].body })
  })

  it("pushes any status, also of a message it does not know", async () => {
    const errors = [{ code: 131026, title: "Message undeliverable" }]
    const path = `/_sandbox/whatsapp/chats/${LAURA}/status`
    expect((await call(path, { message_id: "wamid.x", status: "failed", errors })).status).toBe(202)
    expect(statuses()).toMatchObject([{ id: "wamid.x", status: "failed", recipient_id: LAURA, errors }])
    expect(values()[0]).not.toHaveProperty("contacts")
    expect((await call(path, { status: "failed" })).status).toBe(400)
  })

  it("answers diagnostics of the number", async () => {
    const headers = { authorization: `Bearer ${WHATSAPP_ACCESS_TOKEN}` }
    const path = `/whatsapp/v25.0/${WHATSAPP_PHONE_NUMBER_ID}`
    expect((await call(`${path}?fields=quality_rating,throughput`, undefined, headers)).body).toEqual({
      quality_rating: "GREEN",
      throughput: { level: "STANDARD" },
      id: WHATSAPP_PHONE_NUMBER_ID,
    })
    expect((await call("/whatsapp/v25.0/x/y/z", undefined, headers)).body.error.code).toBe(2500)
  })

  it("injects, lists and withdraws faults, and keeps what was called", async () => {
    await writes("Hola")
    const fault = { provider: "whatsapp", match: "/messages", status: 503, body: { error: { code: 2 } } }
    const { body } = await call("/_sandbox/faults", { ...fault, times: 2 })
    expect((await call("/_sandbox/faults")).body.faults).toEqual([body.fault])
    expect(await sendText("uno")).toEqual({ status: 503, body: { error: { code: 2 } } })
    expect((await call(`/_sandbox/faults/${body.fault.id}`, undefined, {}, "DELETE")).status).toBe(204)
    expect((await sendText("dos")).status).toBe(200)
    expect((await call("/_sandbox/calls?provider=whatsapp")).body.calls).toMatchObject([
      { method: "POST", status: 503, body: { text: { body: "uno" } } },
      { method: "POST", status: 200, body: { text: { body: "dos" } } },
    ])
    expect((await call("/_sandbox/calls?provider=wompi")).body.calls).toEqual([])
    expect((await call("/_sandbox/faults", { provider: "whatsapp" })).status).toBe(400)
  })

  it("loses the answer of a message that was sent", async () => {
    await writes("Hola")
    await call("/_sandbox/faults", { provider: "whatsapp", match: "/messages", drop: true, after: true })
    await expect(sendText("¿Llegó?", { biz_opaque_callback_data: "row_2" })).rejects.toThrow()
    await advance(1_000)
    expect(statuses()).toMatchObject([{ status: "sent", biz_opaque_callback_data: "row_2" }, { status: "delivered" }])
  })

  it("shows the index and the phone, and bundles its script", async () => {
    expect((await call("/")).body).toContain("/_sandbox/clock/advance")
    expect((await call("/phone")).body).toContain('aria-label="Conversación"')
    const script = await fetch(`${sandbox.url}/phone/app.js`)
    expect(script.headers.get("content-type")).toContain("javascript")
    expect(await script.text()).toContain("EventSource")
  })

  it("answers unknown paths and broken JSON without a stack", async () => {
    expect(await call("/nowhere")).toEqual({ status: 404, body: { error: "The sandbox has no GET /nowhere" } })
    const response = await fetch(`${sandbox.url}/_sandbox/faults`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{",
    })
    expect(response.status).toBe(400)
    expect(Object.keys((await response.json()) as object)).toEqual(["error"])
  })

  describe("Anthropic", () => {
    const headers: Record<string, string> = {
      "x-api-key": SANDBOX_CREDENTIALS.anthropic.ANTHROPIC_API_KEY,
      "anthropic-version": "2023-06-01",
    }
    const schema = { type: "object", properties: { query: { type: "string" } }, required: ["query"] }
    const request = {
      model: "claude-haiku-5-5",
      max_tokens: 500,
      tools: [{ name: "searchInventory", description: "Catálogo", input_schema: schema }],
      messages: [{ role: "user", content: "¿Cuánto vale la mandarina?" }] as unknown[],
    }
    const ask = (body: unknown, more = headers) => call("/anthropic/v1/messages", body, more)

    it("goes through a round of tools", async () => {
      const first = await ask(request)
      expect(first).toMatchObject({ status: 200, body: { type: "message", stop_reason: "tool_use" } })
      const [use] = first.body.content
      expect(use).toMatchObject({ type: "tool_use", name: "searchInventory", input: { query: "mandarina" } })

      const products = [
        { title: "Aceite de Mandarina", variants: [{ title: "10 ml", price: "$45.900", available: true }] },
      ]
      const result = { type: "tool_result", tool_use_id: use.id, content: JSON.stringify({ products }) }
      const second = await ask({
        ...request,
        messages: [...request.messages, { role: "assistant", content: [use] }, { role: "user", content: [result] }],
      })
      expect(second.body).toMatchObject({ stop_reason: "end_turn", usage: { output_tokens: expect.any(Number) } })
      expect(second.body.content).toEqual([{ type: "text", text: expect.stringContaining("• 10 ml: $45.900") }])
    })

    it("refuses a wrong key, a missing version and a wrong request in the API's shape", async () => {
      expect(await ask(request, { ...headers, "x-api-key": "wrong" })).toEqual({
        status: 401,
        body: {
          type: "error",
          error: { type: "authentication_error", message: "invalid x-api-key" },
          request_id: expect.stringMatching(/^req_/),
        },
      })
      expect((await ask(request, { ...headers, "anthropic-version": "" })).status).toBe(400)
      expect(await ask({ ...request, messages: [] })).toMatchObject({
        status: 400,
        body: { error: { type: "invalid_request_error" } },
      })
      expect((await call("/anthropic/v1/complete", {}, headers)).status).toBe(404)
    })
  })
})
