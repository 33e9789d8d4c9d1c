import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { createHttpClient, isOutsideCallError, type OutsideCallError, type HttpClientOptions } from "../../index"

type Answer = (req: IncomingMessage, res: ServerResponse, count: number) => void

describe("createHttpClient", () => {
  let server: Server
  let received: { method: string; url: string; body: string; headers: IncomingMessage["headers"] }[]
  let answer: Answer
  let pauses: number[]
  let lines: string[]

  beforeEach(async () => {
    received = []
    pauses = []
    lines = []
    server = createServer((req, res) => {
      let body = ""
      req.on("data", (chunk) => (body += chunk))
      req.on("end", () => {
        received.push({ method: req.method ?? "", url: req.url ?? "", body, headers: req.headers })
        answer(req, res, received.length)
      })
    })
    await new Promise<void>((resolve) => server.listen(0, "localhost", resolve))
  })

  afterEach(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })

  const client = (options: Partial<HttpClientOptions> = {}) =>
    createHttpClient({
      system: "wompi",
      baseUrl: `http://localhost:${(server.address() as AddressInfo).port}`,
      timeoutMs: 5_000,
      headers: { authorization: "Bearer prv_secret" },
      logger: { debug: (line) => lines.push(line), warn: (line) => lines.push(line) },
      sleep: async (ms) => void pauses.push(ms),
      random: () => 1,
      ...options,
    })

  const json =
    (status: number, body: unknown, headers: Record<string, string> = {}): Answer =>
    (_req, res) => {
      res.writeHead(status, { "content-type": "application/json", ...headers })
      res.end(JSON.stringify(body))
    }

  const failure = async (promise: Promise<unknown>): Promise<OutsideCallError> => {
    const error = await promise.then(
      () => undefined,
      (reason) => reason
    )
    if (!isOutsideCallError(error)) {
      throw new Error("expected an OutsideCallError")
    }
    return error
  }

  it("sends method, path, query, body and headers, and returns the parsed answer", async () => {
    answer = json(201, { id: "tr_1" })
    const result = await client().request({
      method: "POST",
      path: "/transactions",
      query: { page: 2 },
      body: { amount: 5 },
    })
    expect(result).toMatchObject({ status: 201, data: { id: "tr_1" } })
    expect(received[0]).toMatchObject({ method: "POST", url: "/transactions?page=2", body: '{"amount":5}' })
    expect(received[0].headers.authorization).toBe("Bearer prv_secret")
  })

  it("repeats a read after a server error, with growing pauses", async () => {
    answer = (req, res, count) => json(count < 3 ? 503 : 200, { count })(req, res, count)
    const result = await client().request<{ count: number }>({ method: "GET", path: "/x" })
    expect(result.data.count).toBe(3)
    expect(pauses).toEqual([200, 400])
  })

  it("never repeats a write whose effect is unknown", async () => {
    answer = json(502, { message: "bad gateway" })
    const error = await failure(client().request({ method: "POST", path: "/orders", body: {} }))
    expect(received).toHaveLength(1)
    expect(error).toMatchObject({
      errorClass: "server_error",
      outcome: "unknown",
      status: 502,
      body: { message: "bad gateway" },
    })
  })

  it("repeats a write that was refused for its rate, after the asked pause", async () => {
    answer = (req, res, count) => json(count === 1 ? 429 : 200, {}, { "retry-after": "2" })(req, res, count)
    await client().request({ method: "POST", path: "/messages", body: {} })
    expect(received).toHaveLength(2)
    expect(pauses).toEqual([2000])
  })

  it("gives up when the asked pause is longer than the longest allowed", async () => {
    answer = json(429, {}, { "retry-after": "60" })
    expect((await failure(client().request({ method: "GET", path: "/x" }))).errorClass).toBe("rate_limited")
    expect(received).toHaveLength(1)
  })

  it.each([
    [401, "unauthorized", "refused"],
    [403, "unauthorized", "refused"],
    [404, "not_found", "refused"],
    [422, "rejected", "refused"],
    [302, "rejected", "refused"],
  ])("does not repeat HTTP %d (%s)", async (status, errorClass, outcome) => {
    answer = json(status, { error: status }, { location: "http://localhost:1/elsewhere" })
    expect(await failure(client().request({ method: "GET", path: "/x" }))).toMatchObject({
      errorClass,
      outcome,
      status,
    })
    expect(received).toHaveLength(1)
  })

  it("ends a call that takes too long", async () => {
    answer = () => undefined
    const error = await failure(client({ timeoutMs: 60 }).request({ method: "POST", path: "/slow" }))
    expect(error).toMatchObject({ errorClass: "timeout", outcome: "unknown" })
  })

  it("knows that nobody was reached, and tries again even with a write", async () => {
    answer = json(200, {})
    const error = await failure(
      client({ baseUrl: "http://localhost:1" }).request({ method: "POST", path: "/x", body: {} })
    )
    expect(error).toMatchObject({ errorClass: "unreachable", outcome: "not_sent" })
    expect(pauses).toHaveLength(2)
  })

  it("counts a connection lost in the middle as unknown", async () => {
    answer = (req) => void req.socket.destroy()
    const error = await failure(client().request({ method: "POST", path: "/x", body: {} }))
    expect(error).toMatchObject({ errorClass: "connection_lost", outcome: "unknown" })
    expect(received).toHaveLength(1)
  })

  it("writes no header, query or body to the log or the error", async () => {
    answer = json(422, { echo: "3001234567" })
    const error = await failure(
      client().request({ method: "POST", path: "/x", query: { q: "3001234567" }, body: { phone: "3001234567" } })
    )
    const everything = [...lines, error.message, JSON.stringify(error), String(error.stack)].join("\n")
    expect(everything).toContain("POST /x")
    expect(everything).not.toMatch(/3001234567|prv_secret/)
  })
})
