import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import type { SeededRandom } from "./seeded-random"
import { pause } from "./wait-until"

/** An event as Wompi sent it, kept byte by byte. */
export type SentEvent = { body: string; checksum: string; transactionId: string; reference: string; status: string }

/** How likely it is, from 0 to 1, that an event is lost, comes twice, or comes late. */
export type Weather = { loss: number; repetition: number; delay: number; longestDelayMs: number }

export const FAIR: Weather = { loss: 0, repetition: 0, delay: 0, longestDelayMs: 0 }

export type EventNetwork = {
  url: string
  /** Every event that Wompi sent, whether or not it arrived. */
  sent: SentEvent[]
  /** What the shop answered to the delivery for which Wompi waited, by the event's body. */
  answers: Map<string, number | "lost">
  /** Deliveries that have not arrived yet. */
  underWay: () => number
  counts: { delivered: number; lost: number; repeated: number; delayed: number }
  setWeather: (weather: Weather) => void
  /** Calls `meet` when an event of the reference is about to be delivered, and delivers it once that returns. */
  meet: (reference: string, meet: () => void) => void
  close: () => Promise<void>
}

const TIMEOUT_MS = 30_000
const MAX_COPIES = 3

const readBody = async (req: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of req) {
    chunks.push(chunk as Buffer)
  }
  return Buffer.concat(chunks).toString("utf8")
}

const readEvent = (body: string): SentEvent => {
  const { data, signature } = JSON.parse(body) as {
    data: { transaction: { id: string; reference: string; status: string } }
    signature: { checksum: string }
  }
  const { id, reference, status } = data.transaction
  return { body, checksum: signature.checksum, transactionId: id, reference, status }
}

/**
 * The network between Wompi and the shop. Wompi sends its events here; what arrives at the shop, when and how often is
 * the weather's choice. Different delays put events in another order. An event that is lost gets no answer, so that
 * Wompi tries again in half an hour of its own time.
 */
export const openEventNetwork = async (shopUrl: string, random: SeededRandom): Promise<EventNetwork> => {
  let weather = FAIR
  const meetings = new Map<string, () => void>()
  const sent: SentEvent[] = []
  const answers = new Map<string, number | "lost">()
  let underWay = 0
  const counts = { delivered: 0, lost: 0, repeated: 0, delayed: 0 }

  const deliver = async (path: string, body: string, checksum: string): Promise<number> => {
    const response = await fetch(`${shopUrl}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-event-checksum": checksum },
      body,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    await response.arrayBuffer()
    counts.delivered += 1
    return response.status
  }

  const deliverLate = async (...event: Parameters<typeof deliver>): Promise<number> => {
    underWay += 1
    try {
      if (random.chance(weather.delay)) {
        counts.delayed += 1
        await pause(random.integer(1, weather.longestDelayMs))
      }
      return await deliver(...event)
    } finally {
      underWay -= 1
    }
  }

  const carry = async (path: string, body: string): Promise<number | "lost"> => {
    const event = readEvent(body)
    if (!sent.some((known) => known.body === body)) {
      sent.push(event)
    }
    if (random.chance(weather.loss)) {
      counts.lost += 1
      return "lost"
    }
    if (random.chance(weather.repetition)) {
      const copies = random.integer(1, MAX_COPIES)
      counts.repeated += copies
      for (let copy = 0; copy < copies; copy++) {
        deliverLate(path, body, event.checksum).catch(() => undefined)
      }
    }
    meetings.get(event.reference)?.()
    meetings.delete(event.reference)
    return deliverLate(path, body, event.checksum)
  }

  const handle = async (req: IncomingMessage, res: ServerResponse) => {
    const body = await readBody(req)
    const status = await carry(req.url ?? "/", body).catch(() => "lost" as const)
    answers.set(body, status)
    if (status === "lost") {
      res.destroy()
      return
    }
    res.writeHead(status).end()
  }

  const server = createServer((req, res) => void handle(req, res))
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve))
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    sent,
    answers,
    underWay: () => underWay,
    counts,
    setWeather: (next) => {
      weather = next
    },
    meet: (reference, meet) => void meetings.set(reference, meet),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
