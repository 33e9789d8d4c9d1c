import { createResendSender } from "../create-resend-sender"
import { startResendServer, type ResendServer } from "./resend-server"

const email = {
  from: "KAIU <hola@kaiu.test>",
  to: "ana@example.com",
  subject: "Hola",
  html: "<p>Hola</p>",
  text: "Hola",
}
const error = (status: number, name: string, headers = {}) => ({
  status,
  body: { statusCode: status, name, message: "ana@example.com is wrong" },
  headers,
})

describe("createResendSender", () => {
  let server: ResendServer
  const sleep = jest.fn().mockResolvedValue(undefined)
  const sender = (timeoutMs = 5_000) => createResendSender({ apiUrl: server.url, apiKey: "re_1", timeoutMs, sleep })

  beforeAll(async () => {
    server = await startResendServer()
  })
  afterAll(() => server.stop())
  beforeEach(() => {
    server.reset()
    sleep.mockClear()
  })

  it("should post the mail with credential and idempotency key and return Resend's id", async () => {
    expect(await sender()(email, "order_1:order-confirmed")).toEqual({ id: "mail_1" })
    expect(server.received).toHaveLength(1)
    const [{ method, url, headers, body }] = server.received
    expect(`${method} ${url}`).toBe("POST /resend/emails")
    expect(headers).toMatchObject({ authorization: "Bearer re_1", "idempotency-key": "order_1:order-confirmed" })
    expect(body).toEqual(email)
  })

  it.each([
    ["a 500", error(500, "application_error")],
    ["a lost connection", "drop" as const],
    ["a used key that is still at work", error(409, "concurrent_idempotent_requests")],
    ["too many requests", error(429, "rate_limit_exceeded", { "retry-after": "1" })],
  ])("should repeat after %s under the same key", async (_, answer) => {
    server.answers.push(answer)
    expect(await sender()(email, "key_1")).toEqual({ id: "mail_2" })
    expect(server.received.map(({ headers }) => headers["idempotency-key"])).toEqual(["key_1", "key_1"])
    expect(sleep).toHaveBeenCalledTimes(1)
    expect(sleep).toHaveBeenCalledWith(answer === "drop" || answer.status !== 429 ? expect.any(Number) : 1_000)
  })

  it("should not repeat without a key what Resend may have taken", async () => {
    server.answers.push(error(500, "internal_server_error"))
    await expect(sender()(email, undefined)).rejects.toMatchObject({ errorClass: "server_error", outcome: "unknown" })
    expect(server.received).toHaveLength(1)
  })

  it.each([
    [422, "validation_error", "rejected"],
    [401, "invalid_api_key", "unauthorized"],
    [429, "daily_quota_exceeded", "rejected"],
    [409, "invalid_idempotent_request", "rejected"],
  ])(
    "should give up at once on %d %s, without a word of the answer in the message",
    async (status, name, errorClass) => {
      server.answers.push(error(status, name))
      const failure = await sender()(email, "key_1").catch((caught: Error) => caught)
      expect(failure).toMatchObject({
        errorClass,
        message: `resend: POST /emails failed with HTTP ${status} (${errorClass})`,
      })
      expect(server.received).toHaveLength(1)
    }
  )

  it("should give up after three tries that time out", async () => {
    server.answers.push("hang", "hang", "hang")
    await expect(sender(100)(email, "key_1")).rejects.toMatchObject({ errorClass: "timeout", outcome: "unknown" })
    expect(server.received).toHaveLength(3)
  })
})
