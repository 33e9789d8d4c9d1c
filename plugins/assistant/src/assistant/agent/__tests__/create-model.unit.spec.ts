import { createServer, type IncomingHttpHeaders, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { createModel } from "../create-model"

type Received = { url?: string; headers: IncomingHttpHeaders; body: Record<string, unknown> }

const ANSWER = {
  id: "msg_1",
  type: "message",
  role: "assistant",
  model: "claude-haiku-5-5",
  content: [{ type: "text", text: "Hola" }],
  stop_reason: "end_turn",
  stop_sequence: null,
  usage: { input_tokens: 10, cache_creation_input_tokens: 5, cache_read_input_tokens: 7, output_tokens: 3 },
}

describe("createModel", () => {
  let server: Server
  let baseUrl: string
  const received: Received[] = []
  const statuses: number[] = []

  beforeAll(async () => {
    server = createServer((req, res) => {
      const chunks: Buffer[] = []
      req.on("data", (chunk) => chunks.push(chunk))
      req.on("end", () => {
        received.push({ url: req.url, headers: req.headers, body: JSON.parse(Buffer.concat(chunks).toString()) })
        const status = statuses.shift() ?? 200
        const error = { type: "error", error: { type: "overloaded_error", message: "Overloaded" } }
        res
          .writeHead(status, { "content-type": "application/json", "retry-after": "1" })
          .end(JSON.stringify(status === 200 ? ANSWER : error))
      })
    })
    await new Promise<void>((resolve) => server.listen(0, resolve))
    baseUrl = `http://localhost:${(server.address() as AddressInfo).port}/anthropic`
  })

  afterAll(() => new Promise((resolve) => server.close(resolve)))

  beforeEach(() => {
    received.length = 0
    statuses.length = 0
    process.env.ANTHROPIC_BASE_URL = "http://localhost:1/elsewhere"
  })

  afterEach(() => {
    delete process.env.ANTHROPIC_BASE_URL
  })

  const invoke = async () => (await createModel({ apiKey: "key", baseUrl, model: "claude-haiku-5-5" })).invoke("Hola")

  it("asks the configured address with the model, a token limit, and no sampling parameter", async () => {
    const answer = await invoke()

    expect(answer.text).toBe("Hola")
    expect(answer.usage_metadata).toMatchObject({ input_tokens: 22, output_tokens: 3 })
    expect(received).toHaveLength(1)
    expect(received[0]).toMatchObject({
      url: "/anthropic/v1/messages",
      headers: { "x-api-key": "key", "anthropic-version": "2023-06-01" },
      body: { model: "claude-haiku-5-5", max_tokens: 4096 },
    })
    for (const parameter of ["temperature", "top_p", "top_k"]) {
      expect(received[0].body).not.toHaveProperty(parameter)
    }
  })

  it("tries an overloaded model three times in all, and then gives up", async () => {
    statuses.push(529, 529, 529)

    await expect(invoke()).rejects.toMatchObject({ status: 529 })
    expect(received).toHaveLength(3)
  }, 30_000)

  it("waits as long as a rate limit asks", async () => {
    statuses.push(429)

    expect((await invoke()).text).toBe("Hola")
    expect(received).toHaveLength(2)
  }, 30_000)

  it("does not repeat what the API refuses", async () => {
    statuses.push(400)

    await expect(invoke()).rejects.toMatchObject({ status: 400 })
    expect(received).toHaveLength(1)
  })
})
