import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import type { Logger } from "@medusajs/framework/types"
import { WhatsAppModuleService } from "../service"

const MESSAGE = { id: "cvmsg_1", phone_number_id: "106", wa_id: "573001234567", bsuid: null, text: "Hola", attempts: 1 }

type Call = { url: string | undefined; authorization: string | undefined; body: unknown }

describe("WhatsAppModuleService", () => {
  let server: Server
  let calls: Call[]
  let answer: (res: ServerResponse) => void
  const lines: string[] = []
  const logger = {
    debug: (line: string) => lines.push(line),
    warn: (line: string) => lines.push(line),
  } as unknown as Logger

  const record = async (req: IncomingMessage) => {
    const chunks: Buffer[] = []
    for await (const chunk of req) {
      chunks.push(chunk as Buffer)
    }
    const body: unknown = JSON.parse(Buffer.concat(chunks).toString())
    calls.push({ url: `${req.method} ${req.url}`, authorization: req.headers.authorization, body })
  }

  beforeEach(async () => {
    calls = []
    server = createServer((req, res) => void record(req).then(() => answer(res)))
    await new Promise<void>((resolve) => server.listen(0, "localhost", resolve))
  })
  afterEach(() => {
    server.closeAllConnections()
    return new Promise((resolve) => server.close(resolve))
  })

  const configured = () =>
    new WhatsAppModuleService(
      { logger },
      {
        whatsapp: {
          apiUrl: `http://localhost:${(server.address() as AddressInfo).port}/`,
          phoneNumberId: "106",
          businessAccountId: "102",
          accessToken: "a-token",
          appSecret: "a-secret",
          verifyToken: "a-verify-token",
        },
      }
    )
  const unconfigured = () => new WhatsAppModuleService({ logger }, {})

  it("sends exactly this", async () => {
    answer = (res) => res.setHeader("content-type", "application/json").end('{"messages":[{"id":"wamid.1"}]}')
    expect(await configured().sendText(MESSAGE)).toEqual({ kind: "accepted", wamid: "wamid.1" })
    expect(calls).toEqual([
      {
        url: "POST /v25.0/106/messages",
        authorization: "Bearer a-token",
        body: {
          messaging_product: "whatsapp",
          recipient_type: "individual",
          to: "+573001234567",
          type: "text",
          text: { body: "Hola", preview_url: false },
          biz_opaque_callback_data: "cvmsg_1",
        },
      },
    ])
  })

  it("sends to the business-scoped id of somebody without a phone", async () => {
    answer = (res) => res.setHeader("content-type", "application/json").end('{"messages":[{"id":"wamid.1"}]}')
    await configured().sendText({ ...MESSAGE, wa_id: null, bsuid: "CO.1" })
    expect(calls[0].body).toMatchObject({ recipient: "CO.1" })
    expect(calls[0].body).not.toHaveProperty("to")
  })

  it("does not repeat a call that broke, and does not know its outcome", async () => {
    answer = (res) => res.destroy()
    expect(await configured().sendText(MESSAGE)).toMatchObject({ kind: "unknown" })
    expect(calls).toHaveLength(1)
  })

  it("leaves a refusal it may repeat to the outbox", async () => {
    answer = (res) => {
      res.statusCode = 429
      res.setHeader("content-type", "application/json").end('{"error":{"code":130429,"message":"Rate limit hit"}}')
    }
    expect(await configured().sendText(MESSAGE)).toMatchObject({ kind: "retry", error: { reason: "rate_limited" } })
    expect(calls).toHaveLength(1)
  })

  it("marks as read and shows typing in one call", async () => {
    answer = (res) => res.setHeader("content-type", "application/json").end('{"success":true}')
    await configured().showTyping({ phone_number_id: "106", wamid: "wamid.in" })
    expect(calls[0].body).toEqual({
      messaging_product: "whatsapp",
      status: "read",
      message_id: "wamid.in",
      typing_indicator: { type: "text" },
    })
  })

  it("logs no token, phone or text", () => {
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.join("\n")).not.toMatch(/a-token|573001234567|Hola/)
  })

  it("verifies the subscription", async () => {
    const query = { mode: "subscribe", token: "a-verify-token", challenge: "123" }
    expect(await configured().verifySubscription(query)).toBe("123")
    expect(await configured().verifySubscription({ ...query, token: "another" })).toBeNull()
    expect(await configured().verifySubscription({ ...query, token: ["a-verify-token"] })).toBeNull()
    expect(await configured().verifySubscription({ ...query, mode: "unsubscribe" })).toBeNull()
  })

  it("is closed when it is not configured", async () => {
    expect(await unconfigured().verifySubscription({ mode: "subscribe", token: "", challenge: "1" })).toBeNull()
    expect(await unconfigured().verifySignature(Buffer.from("{}"), "sha256=")).toBe(false)
    expect(await unconfigured().sendText(MESSAGE)).toMatchObject({
      kind: "refused",
      error: { reason: "channel_not_configured" },
    })
    await expect(unconfigured().showTyping({ phone_number_id: "1", wamid: "w" })).resolves.toBeUndefined()
  })
})
