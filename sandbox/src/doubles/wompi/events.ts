import { SANDBOX_CREDENTIALS } from "../../credentials"
import type { World } from "../../core/world"
import { DEFAULT_MODES, type Modes } from "./modes/modes"
import { eventChecksum } from "./signatures"
import type { Transaction } from "./types"

/** Signed by every event of today; a receiver reads the list from the event all the same. */
const PROPERTIES = ["transaction.id", "transaction.status", "transaction.amount_in_cents"]

const MINUTE_MS = 60_000
/** Three more tries 30 minutes, 3 hours and 24 hours after the first (Wompi docs, Eventos), as pauses in between. */
const RETRY_DELAYS_MS = [30 * MINUTE_MS, 150 * MINUTE_MS, 1260 * MINUTE_MS]

export type EventInput = {
  /** Kind of event, e.g. `transaction.updated`. */
  event: string
  data: Record<string, unknown>
  /** Paths in `data` that the checksum covers. */
  properties: string[]
}

/** The body of an event. `now` in milliseconds since the epoch: the moment of the change. */
export const buildEvent = ({ event, data, properties }: EventInput, now: number, modes: Modes = DEFAULT_MODES) => {
  const timestamp = Math.floor(now / 1000)
  const secret = SANDBOX_CREDENTIALS.wompi.WOMPI_EVENTS_SECRET
  const hash = eventChecksum({ data, properties, timestamp, secret })
  const checksum = modes.event_uppercase_checksum ? hash.toUpperCase() : hash
  const isInside = modes.event_timestamp_in_signature
  return {
    event,
    data,
    ...(modes.event_without_environment ? {} : { environment: "test" }),
    signature: { properties, checksum, ...(isInside ? { timestamp } : {}) },
    ...(isInside ? {} : { timestamp }),
    sent_at: new Date(now + modes.event_delay_ms).toISOString(),
  }
}

/** Tells the shop. Resolves after the first delivery, or at once when events are held back for a while. */
export const sendEvent = async (world: World, modes: Modes, input: EventInput): Promise<void> => {
  const event = buildEvent(input, world.clock.now(), modes)
  const webhook = {
    provider: "wompi",
    url: `${world.options.backendUrl}/hooks/wompi`,
    headers: { "x-event-checksum": event.signature.checksum },
    body: JSON.stringify(event),
    retryDelaysMs: RETRY_DELAYS_MS,
  }
  const habits = { duplicate: modes.event_duplicate, reorder: modes.event_reorder }
  const deliver = () => world.webhooks.send(webhook, habits)
  if (!modes.event_delay_ms) {
    return deliver()
  }
  world.clock.schedule(modes.event_delay_ms, deliver)
}

/** Tells the shop that a transaction reached a new state. */
export const sendTransactionUpdated = (world: World, modes: Modes, transaction: Transaction): Promise<void> =>
  sendEvent(world, modes, {
    event: "transaction.updated",
    data: { transaction },
    properties: [...PROPERTIES, ...modes.event_extra_properties],
  })
