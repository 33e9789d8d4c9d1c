import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"

export type RecordedRequest = {
  method: string
  url: string
  authorization: string | undefined
  merchantKey?: string
  body: unknown
}

type Answer = { status: number; body: unknown } | "hang"

/** A local HTTP server that records requests and gives prepared answers in their order, the last one again and again. */
export const startRecordingServer = async () => {
  const requests: RecordedRequest[] = []
  let answers: Answer[] = []

  const handle = async (req: IncomingMessage, res: ServerResponse) => {
    const chunks: Buffer[] = []
    for await (const chunk of req) {
      chunks.push(chunk as Buffer)
    }
    const text = Buffer.concat(chunks).toString("utf8")
    requests.push({
      method: req.method ?? "",
      url: req.url ?? "",
      authorization: req.headers.authorization,
      merchantKey: req.headers["x-merchant-public-key"] as string | undefined,
      body: text ? JSON.parse(text) : undefined,
    })
    const answer = answers.length > 1 ? answers.shift() : answers[0]
    if (answer && answer !== "hang") {
      res.writeHead(answer.status, { "content-type": "application/json" }).end(JSON.stringify(answer.body))
    }
  }

  const server = createServer((req, res) => void handle(req, res))
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve))

  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/v1`,
    requests,
    answer: (...next: Answer[]) => {
      requests.length = 0
      answers = next
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

export type RecordingServer = Awaited<ReturnType<typeof startRecordingServer>>
