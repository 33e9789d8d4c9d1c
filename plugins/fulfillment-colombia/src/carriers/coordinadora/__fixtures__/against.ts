import type { CarrierPort } from "../../port"
import { createCoordinadoraCarrier } from ".."
import { startRecordingSoapServer, type Answer, type Recorded } from "./recording-soap-server"
import { options } from "./samples"

/** A Friday morning in Bogotá. */
export const NOW = new Date("2026-11-27T14:00:00Z")

/** Lets a carrier act against answers, in order, the last one again and again; tells what came of it and what was sent. */
export const against = async <T>(
  answer: Answer | Answer[] | ((call: Recorded) => Answer),
  act: (carrier: CarrierPort) => Promise<T>,
  now = NOW
) => {
  const answers = [answer].flat() as (Answer | ((call: Recorded) => Answer))[]
  const server = await startRecordingSoapServer((call) => {
    const next = answers.length > 1 ? (answers.shift() as Answer) : answers[0]
    return typeof next === "function" ? next(call) : next
  })
  const lines: string[] = []
  const log = (message: string) => void lines.push(message)
  const carrier = createCoordinadoraCarrier(options(server.url), {
    sleep: async () => undefined,
    logger: { debug: log, warn: log },
    now: () => now,
  })
  const result = await act(carrier).then(
    (value) => ({ value, error: null }),
    (error) => ({ value: null, error })
  )
  await server.close()
  return { ...result, calls: server.calls, descriptions: server.descriptions, lines }
}
