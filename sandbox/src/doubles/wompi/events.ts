import { SANDBOX_CREDENTIALS } from "../../credentials"
import type { World } from "../../core/world"
import { eventChecksum } from "./signatures"
import type { Transaction } from "./types"

/** Signed by every event of today; a receiver reads the list from the event all the same. */
const PROPERTIES = ["transaction.id", "transaction.status", "transaction.amount_in_cents"] as const

const MINUTE_MS = 60_000
/** Three more tries 30 minutes, 3 hours and 24 hours after the first (Wompi docs, Eventos), as pauses in between. */
const RETRY_DELAYS_MS = [30 * MINUTE_MS, 150 * MINUTE_MS, 1260 * MINUTE_MS]

/** The body of a `transaction.updated` event. `now` in milliseconds since the epoch. */
export const transactionUpdatedEvent = (transaction: Transaction, now: number) => {
  const data = { transaction }
  const timestamp = Math.floor(now / 1000)
  const secret = SANDBOX_CREDENTIALS.wompi.WOMPI_EVENTS_SECRET
  return {
    event: "transaction.updated",
    data,
    environment: "test",
    signature: { properties: PROPERTIES, checksum: eventChecksum({ data, properties: PROPERTIES, timestamp, secret }) },
    timestamp,
    sent_at: new Date(now).toISOString(),
  }
}

/** Tells the shop that a transaction reached a new state. */
export const sendTransactionUpdated = async (world: World, transaction: Transaction): Promise<void> => {
  const event = transactionUpdatedEvent(transaction, world.clock.now())
  await world.webhooks.send({
    provider: "wompi",
    url: `${world.options.backendUrl}/hooks/wompi`,
    headers: { "x-event-checksum": event.signature.checksum },
    body: JSON.stringify(event),
    retryDelaysMs: RETRY_DELAYS_MS,
  })
}
