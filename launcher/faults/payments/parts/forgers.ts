import type { FaultShop } from "../../fault-shop"
import type { SeededRandom } from "../../seeded-random"
import { pause } from "../../wait-until"
import { forge } from "../forgeries"
import type { Difference } from "../../fault-run"
import { sendForgery, type Outcome, type Send } from "./send-forgery"

const FORGERS = 4

export type Answers = { refused: number; passed: number; unanswered: number; wrong: Map<string, number> }

const sender =
  (shop: FaultShop): Send =>
  async ({ body, headers }) => {
    const response = await fetch(`${shop.backendUrl}/hooks/wompi`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body,
      signal: AbortSignal.timeout(30_000),
    }).catch(() => undefined)
    await response?.arrayBuffer().catch(() => undefined)
    return response?.status
  }

const count = (answers: Answers, outcome: Outcome): void => {
  if (outcome.kind === "wrong") {
    answers.wrong.set(outcome.says, (answers.wrong.get(outcome.says) ?? 0) + 1)
  } else {
    answers[outcome.kind] += 1
  }
}

/** Sends so many forgeries of what Wompi sends, until they were all answered. */
export const sendForgeries = async (shop: FaultShop, wanted: number, random: SeededRandom): Promise<Answers> => {
  const answers: Answers = { refused: 0, passed: 0, unanswered: 0, wrong: new Map() }
  const send = sender(shop)
  const sendSome = async () => {
    while (answers.refused + answers.passed + answers.wrong.size < wanted) {
      const { sent } = shop.network
      if (sent.length === 0) {
        await pause(50)
        continue
      }
      const outcome = await sendForgery(forge(random.pick(sent), random), send)
      count(answers, outcome)
      if (outcome.kind === "unanswered") {
        await pause(50)
      }
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
