import { createServer, type IncomingMessage } from "node:http"
import type { AddressInfo } from "node:net"
import { violations, type SentRequest } from "./document"

export type Recorded = SentRequest & { headers: IncomingMessage["headers"]; problems: string[] }

/** `drop`: the connection ends without an answer. `hang`: no answer comes. */
export type Answer = {
  status?: number
  body?: unknown
  headers?: Record<string, string>
  drop?: boolean
  hang?: boolean
}

const read = async (req: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = []
  for await (const chunk of req) {
    chunks.push(chunk as Buffer)
  }
  const text = Buffer.concat(chunks).toString("utf8")
  return text ? JSON.parse(text) : undefined
}

/** A server that writes down every request, holds it against Venndelo's document, and answers what it is told to. */
export const startRecordingServer = async (answer: (request: Recorded) => Answer | Promise<Answer>) => {
  const requests: Recorded[] = []
  const server = createServer(async (req, res) => {
    const url = new URL(req.url as string, "http://localhost")
    const sent: SentRequest = {
      method: req.method as string,
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      body: await read(req),
    }
    const recorded: Recorded = { ...sent, headers: req.headers, problems: violations(sent) }
    requests.push(recorded)
    const { status = 200, body, headers, drop, hang } = await answer(recorded)
    if (hang) {
      return
    }
    if (drop) {
      req.socket.destroy()
      return
    }
    res.writeHead(status, { "content-type": "application/json", ...headers })
    res.end(body === undefined ? "" : JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve))
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
