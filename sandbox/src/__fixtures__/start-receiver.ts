import { createServer } from "node:http"
import type { AddressInfo } from "node:net"

export type Delivery = { path: string; headers: Record<string, unknown>; body: string }

export type Receiver = {
  url: string
  deliveries: Delivery[]
  /** Statuses of the next answers; 200 once they are used up. */
  answers: number[]
  close: () => Promise<void>
}

/** A server in the shop's place that keeps the exact bytes of every webhook. */
export const startReceiver = async (): Promise<Receiver> => {
  const deliveries: Delivery[] = []
  const answers: number[] = []
  const server = createServer(async (req, res) => {
    const chunks: Buffer[] = []
    for await (const chunk of req) {
      chunks.push(chunk)
    }
    deliveries.push({ path: req.url ?? "", headers: req.headers, body: Buffer.concat(chunks).toString() })
    res.statusCode = answers.shift() ?? 200
    res.end()
  })
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve))
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { url: `http://localhost:${(server.address() as AddressInfo).port}`, deliveries, answers, close }
}
