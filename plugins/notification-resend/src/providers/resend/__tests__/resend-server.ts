import { createServer, type IncomingHttpHeaders } from "node:http"
import type { AddressInfo } from "node:net"

export type Received = { method?: string; url?: string; headers: IncomingHttpHeaders; body: Record<string, unknown> }
/** `hang` never answers, `drop` closes the connection. */
export type Answer = { status: number; body: unknown; headers?: Record<string, string> } | "hang" | "drop"

/** A Resend that records what it is sent and answers from a script; past its end it accepts. */
export const startResendServer = async () => {
  const received: Received[] = []
  const answers: Answer[] = []
  const server = createServer((req, res) => {
    let text = ""
    req.on("data", (chunk) => (text += chunk))
    req.on("end", () => {
      received.push({ method: req.method, url: req.url, headers: req.headers, body: JSON.parse(text) })
      const answer = answers.shift() ?? { status: 200, body: { id: `mail_${received.length}` } }
      if (answer === "drop") {
        req.socket.destroy()
      } else if (answer !== "hang") {
        res.writeHead(answer.status, { "content-type": "application/json", ...answer.headers })
        res.end(JSON.stringify(answer.body))
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve))
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/resend`,
    received,
    answers,
    reset: () => {
      received.length = 0
      answers.length = 0
    },
    stop: () => {
      server.closeAllConnections()
      return new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

export type ResendServer = Awaited<ReturnType<typeof startResendServer>>
