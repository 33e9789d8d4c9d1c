import { createHmac } from "node:crypto"
import { driveSandbox, eventually, type DrivenSandbox } from "../../../__fixtures__/drive-sandbox"
import { SANDBOX_CREDENTIALS } from "../../../credentials"

const { WHATSAPP_ACCESS_TOKEN, WHATSAPP_APP_SECRET, WHATSAPP_PHONE_NUMBER_ID } = SANDBOX_CREDENTIALS.whatsapp
const LAURA = "573001112233"

describe("the WhatsApp double", () => {
  let sandbox: DrivenSandbox
  beforeAll(async () => {
    sandbox = await driveSandbox()
  })
  afterAll(() => sandbox.close())
  beforeEach(() => sandbox.reset())

  /** The customer writes; waits until the shop was told, so that no webhook strays into the next test. */
  const writes = async (text: string) => {
    const told = sandbox.world.webhooks.list("whatsapp").length
    const answer = await sandbox.call("/_sandbox/whatsapp/messages", { from: LAURA, name: "Laura Gómez", text })
    await eventually(() => sandbox.world.webhooks.list("whatsapp").length > told)
    return answer
  }
  const graph = (body: unknown, token: string = WHATSAPP_ACCESS_TOKEN, number: string = WHATSAPP_PHONE_NUMBER_ID) =>
    sandbox.call(`/whatsapp/v25.0/${number}/messages`, body, { authorization: `Bearer ${token}` })
  const sendText = (body: string, more = {}) =>
    graph({ messaging_product: "whatsapp", to: `+${LAURA}`, type: "text", text: { body }, ...more })
  const values = () => sandbox.shop.deliveries.map(({ body }) => JSON.parse(body).entry[0].changes[0].value)
  const statuses = () => values().flatMap(({ statuses = [] }) => statuses)

  it("pushes a customer's message as Meta does: signed over raw bytes, beyond ASCII escaped", async () => {
    const { status, body } = await writes("¿Niño? 🌿")
    expect(status).toBe(201)
    const [delivery] = sandbox.shop.deliveries
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
    await sandbox.call("/_sandbox/whatsapp/messages", { from: LAURA, message })
    await eventually(() => sandbox.shop.deliveries.length === 1)
    expect(values()[0].messages[0]).toMatchObject({ from: LAURA, ...message })
  })

  it("accepts a text and follows it with its statuses, callback data and price", async () => {
    await writes("Hola")
    const { status, body } = await sendText("¡Hola!", { biz_opaque_callback_data: "row_1" })
    expect(status).toBe(200)
    expect(body).toMatchObject({ messaging_product: "whatsapp", contacts: [{ input: `+${LAURA}`, wa_id: LAURA }] })
    const [{ id }] = body.messages
    await sandbox.advance(1_000)
    expect(statuses()).toMatchObject([
      { id, status: "sent", recipient_id: LAURA, biz_opaque_callback_data: "row_1", pricing: { category: "service" } },
      { id, status: "delivered", biz_opaque_callback_data: "row_1" },
    ])
    const { body: shown } = await sandbox.call(`/_sandbox/whatsapp/chats/${LAURA}`)
    expect(shown.chat.messages.map(({ text, status }: Record<string, string>) => [text, status])).toEqual([
      ["Hola", "delivered"],
      ["¡Hola!", "delivered"],
    ])
  })

  it("counts a message as read while the phone has the chat open", async () => {
    await writes("Hola")
    await sendText("¡Hola!")
    await sandbox.advance(1_000)
    expect(statuses().map(({ status }) => status)).toEqual(["sent", "delivered"])
    const screen = new AbortController()
    const events = await fetch(`${sandbox.url}/phone/events?open=${LAURA}`, { signal: screen.signal })
    expect(events.headers.get("content-type")).toContain("text/event-stream")
    await sandbox.advance(1_000)
    await sendText("¿Sigues ahí?")
    await sandbox.advance(1_000)
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
    const chat = async () => (await sandbox.call(`/_sandbox/whatsapp/chats/${LAURA}`)).body.chat
    expect(await chat()).toMatchObject({ messages: [{ status: "read" }], typing_until: expect.any(Number) })
    await sandbox.advance(25_000)
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

  it("takes a message to a number that it never heard from: it cannot know that window", async () => {
    expect((await sendText("Hola")).status).toBe(200)
  })

  it("closes the window 24 hours after the customer's last message, but not for templates", async () => {
    await writes("Hola")
    expect((await sendText("Hola")).status).toBe(200)
    await sandbox.advance(24 * 60 * 60 * 1000)
    expect((await sendText("Hola")).body.error.code).toBe(131047)
    const template = { name: "order_shipped", language: { code: "es_CO" } }
    const sent = await graph({ messaging_product: "whatsapp", to: `+${LAURA}`, type: "template", template })
    expect(sent).toMatchObject({ status: 200, body: { messages: [{ message_status: "accepted" }] } })
  })

  it("delivers again what the shop did not take", async () => {
    sandbox.shop.answers.push(500)
    await writes("Hola")
    expect(sandbox.shop.deliveries).toHaveLength(1)
    await sandbox.advance(2_000)
    expect(sandbox.shop.deliveries).toHaveLength(2)
    expect(sandbox.shop.deliveries[1]).toMatchObject({ body: sandbox.shop.deliveries[0].body })
  })

  it("pushes any status, also of a message it does not know", async () => {
    const errors = [{ code: 131026, title: "Message undeliverable" }]
    const path = `/_sandbox/whatsapp/chats/${LAURA}/status`
    expect((await sandbox.call(path, { message_id: "wamid.x", status: "failed", errors })).status).toBe(202)
    expect(statuses()).toMatchObject([{ id: "wamid.x", status: "failed", recipient_id: LAURA, errors }])
    expect(values()[0]).not.toHaveProperty("contacts")
    expect((await sandbox.call(path, { status: "failed" })).status).toBe(400)
  })

  it("answers diagnostics of the number", async () => {
    const headers = { authorization: `Bearer ${WHATSAPP_ACCESS_TOKEN}` }
    const path = `/whatsapp/v25.0/${WHATSAPP_PHONE_NUMBER_ID}`
    expect((await sandbox.call(`${path}?fields=quality_rating,throughput`, undefined, headers)).body).toEqual({
      quality_rating: "GREEN",
      throughput: { level: "STANDARD" },
      id: WHATSAPP_PHONE_NUMBER_ID,
    })
    expect((await sandbox.call("/whatsapp/v25.0/x/y/z", undefined, headers)).body.error.code).toBe(2500)
  })

  it("loses the answer of a message that was sent", async () => {
    await writes("Hola")
    await sandbox.call("/_sandbox/faults", { provider: "whatsapp", match: "/messages", drop: true, after: true })
    await expect(sendText("¿Llegó?", { biz_opaque_callback_data: "row_2" })).rejects.toThrow()
    await sandbox.advance(1_000)
    expect(statuses()).toMatchObject([{ status: "sent", biz_opaque_callback_data: "row_2" }, { status: "delivered" }])
  })
})
