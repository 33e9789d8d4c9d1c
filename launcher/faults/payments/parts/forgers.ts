import type { FaultShop } from "../../fault-shop"
import type { SeededRandom } from "../../seeded-random"
import { pause } from "../../wait-until"
import { forge, type Forgery } from "../forgeries"
import type { Difference } from "../../fault-run"

const FORGERS = 4

export type Answers = { refused: number; passed: number; unanswered: number; wrong: Map<string, number> }

const send = async (shop: FaultShop, { kind, body, headers, mayPass }: Forgery, answers: Answers): Promise<void> => {
  const response = await fetch(`${shop.backendUrl}/hooks/wompi`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
    signal: AbortSignal.timeout(30_000),
  }).catch(() => undefined)
  await response?.arrayBuffer().catch(() => undefined)
  if (!response) {
    answers.unanswered += 1
    await pause(50)
  } else if (response.status === 401) {
    answers.refused += 1
  } else if (response.status === 200 && mayPass) {
    answers.passed += 1
  } else {
    const wrong = `${kind}: ${response.status}`
    answers.wrong.set(wrong, (answers.wrong.get(wrong) ?? 0) + 1)
  }
}

/** Sends so many forgeries of what Wompi sends, until they were all answered. */
export const sendForgeries = async (shop: FaultShop, count: number, random: SeededRandom): Promise<Answers> => {
  const answers: Answers = { refused: 0, passed: 0, unanswered: 0, wrong: new Map() }
  const sendSome = async () => {
    while (answers.refused + answers.passed + answers.wrong.size < count) {
      const { sent } = shop.network
      if (sent.length === 0) {
        await pause(50)
        continue
      }
      await send(shop, forge(random.pick(sent), random), answers)
    }
  }
  await Promise.all(Array.from({ length: FORGERS }, sendSome))
  return answers
}

/**
 * A refused forgery leaves no trace: what is stored are events that Wompi sent, and copies of those under their own right
 * checksum.
 */
export const findTraces = async (shop: FaultShop, { passed }: Answers): Promise<Difference[]> => {
  const { sent } = shop.network
  const known = new Set(sent.map(({ transactionId }) => transactionId))
  const { rows } = await shop.database.query("SELECT transaction_id FROM wompi_event")
  const strange = rows.filter(({ transaction_id }) => !known.has(transaction_id)).length
  const says = `${rows.length} are stored, ${strange} of them of unknown transactions; Wompi sent ${sent.length} and ${passed} copies passed`
  return rows.length > sent.length + passed || strange > 0 ? [{ about: "stored events", says }] : []
}
