import type { CarrierPort } from "../../port"
import { createCoordinadoraCarrier } from ".."
import { startRecordingSoapServer, type Answer, type Recorded } from "./recording-soap-server"
import { options } from "./samples"

/** Lets a carrier act against answers, in order, the last one again and again; tells what came of it and what was sent. */
export const against = async <T>(
  answer: Answer | Answer[] | ((call: Recorded) => Answer),
  act: (carrier: CarrierPort) => Promise<T>
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
  })
  const result = await act(carrier).then(
    (value) => ({ value, error: null }),
    (error) => ({ value: null, error })
  )
  await server.close()
  return { ...result, calls: server.calls, descriptions: server.descriptions, lines }
}
