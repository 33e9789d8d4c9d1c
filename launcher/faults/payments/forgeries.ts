import { createHash } from "node:crypto"
import type { SentEvent } from "../event-network"
import type { Json } from "../patient-http"
import type { SeededRandom } from "../seeded-random"

/** What a stranger sends to `POST /hooks/wompi`. */
export type Forgery = {
  kind: string
  body: string
  headers: Record<string, string>
  /** The checksum covers only what `properties` name: a changed copy of a real event may keep a right one. */
  mayPass: boolean
}

type Write = (event: Json, random: SeededRandom) => unknown

const PROPERTIES = ["transaction.id", "transaction.status", "transaction.amount_in_cents"]

const valueAt = (data: Json, path: string): string =>
  String(path.split(".").reduce((parent, name) => parent?.[name], data) ?? "")

/** Wompi's checksum with a secret of the forger's own. */
const checksumOf = (event: Json, secret: string): string =>
  createHash("sha256")
    .update(event.signature.properties.map((path: string) => valueAt(event.data, path)).join(""))
    .update(`${event.timestamp}${secret}`)
    .digest("hex")

const sign = (event: Json, secret: string) => {
  event.signature.checksum = checksumOf(event, secret)
}

const randomHex = (random: SeededRandom) => createHash("sha256").update(String(random.next())).digest("hex")

const transactionOf = (event: Json) => event.data.transaction

/** Each changes a real event so that its checksum is wrong, or does not cover its transaction, however right it looks. */
const WRONG: Record<string, Write> = {
  "a checksum out of the air": (event, random) => {
    event.signature.checksum = randomHex(random)
  },
  "the checksum of another secret": (event, random) => {
    sign(event, random.pick(["test_events_other", "prod_events_sandbox", "test_integrity_sandbox", ""]))
  },
  "another amount": (event, random) => {
    transactionOf(event).amount_in_cents += random.integer(1, 1_000_000)
  },
  "another status": (event) => {
    const transaction = transactionOf(event)
    transaction.status = transaction.status === "APPROVED" ? "VOIDED" : "APPROVED"
  },
  "another transaction": (event, random) => {
    transactionOf(event).id = `15113-${random.integer(1, 2_000_000_000)}-${random.integer(10_001, 20_000)}`
  },
  "another time": (event, random) => {
    event.timestamp += random.integer(1, 100_000)
  },
  "fewer properties": (event) => {
    event.signature.properties = ["transaction.id"]
  },
  "other properties, signed with another secret": (event, random) => {
    event.signature.properties = random.shuffle([...PROPERTIES, "transaction.reference"]).slice(0, random.integer(1, 4))
    sign(event, "test_events_other")
  },
  "properties that are not there": (event) => {
    event.signature.properties = ["transaction.nothing", "constructor.name", "__proto__.toString"]
    sign(event, "")
  },
  "another transaction, the signed values under other names": (event, random) => {
    const { id, status, amount_in_cents } = transactionOf(event)
    event.data.transaction = { ...transactionOf(event), id: `15113-1-${random.integer(10_001, 99_999)}` }
    event.data.a = `${id}${status}`
    event.data.b = amount_in_cents
    event.signature.properties = ["a", "b"]
  },
  "no properties": (event) => {
    event.signature.properties = []
    sign(event, "")
  },
  "no checksum": (event) => {
    delete event.signature.checksum
  },
  "a checksum that is no text": (event, random) => {
    event.signature.checksum = random.pick([0, null, true, [event.signature.checksum], {}])
  },
  "no signature": (event) => {
    delete event.signature
  },
}

/** Each changes what the checksum does not cover: it is right, and nothing of it may be believed. */
const UNSIGNED: Record<string, Write> = {
  "another reference under a right checksum": (event, random) => {
    transactionOf(event).reference = `payses_${randomHex(random).slice(0, 26).toUpperCase()}-1`
  },
  "another currency under a right checksum": (event) => {
    transactionOf(event).currency = "USD"
  },
}

const GARBAGE = ["", "null", "[]", "7", '"APPROVED"', "{", '{"event":"transaction.updated"}', '{"data":{"\\u0000":1}}']

const forgeOf = (kinds: Record<string, Write>, original: SentEvent, random: SeededRandom) => {
  const kind = random.pick(Object.keys(kinds))
  const event = JSON.parse(original.body)
  kinds[kind](event, random)
  return { kind, body: JSON.stringify(event) }
}

/** A forged event, made from one that Wompi sent. */
export const forge = (original: SentEvent, random: SeededRandom): Forgery => {
  const draw = random.next()
  if (draw < 0.05) {
    return { kind: "no event", body: random.pick(GARBAGE), headers: {}, mayPass: false }
  }
  if (draw < 0.15) {
    const headers = { "x-event-checksum": original.checksum }
    return { ...forgeOf(UNSIGNED, original, random), headers, mayPass: true }
  }
  const forged = forgeOf(WRONG, original, random)
  // Without a checksum in the body the header's is read: there, too, it must be wrong.
  const checksum = forged.kind === "no checksum" ? randomHex(random) : original.checksum
  return { ...forged, headers: { "x-event-checksum": checksum }, mayPass: false }
}
