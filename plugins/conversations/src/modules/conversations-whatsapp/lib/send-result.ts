import { isOutsideCallError, type OutsideCallError } from "@kaiu/medusa-kit"
import type { MessageError, SendResult } from "../../../types"
import { errorRule, type ErrorAction, type ErrorRule } from "./error-table"
import { toMessageError } from "./message-error"
import { acceptedSchema, refusedSchema } from "./wire"

const MAX_DELAY_MS = 300_000

/** Pause before the next try, in milliseconds, by the number of tries made. */
const DELAYS: Record<Extract<ErrorAction, "retry" | "throttle" | "pair">, (attempts: number) => number> = {
  retry: (attempts) => 1_000 * 2 ** attempts,
  throttle: (attempts) => 5_000 * 2 ** (attempts - 1),
  pair: (attempts) => 1_000 * 4 ** (attempts - 1),
}

const retry = (action: keyof typeof DELAYS, attempts: number, error: MessageError): SendResult => ({
  kind: "retry",
  delay_ms: Math.min(MAX_DELAY_MS, DELAYS[action](attempts)),
  error,
})

const unknown = (detail: string): SendResult => ({
  kind: "unknown",
  error: { reason: "outcome_unknown", code: null, detail },
})

/** An answer of the network. One that names no message (a proxy's page) proves nothing. */
export const toSendResult = (data: unknown): SendResult => {
  const answer = acceptedSchema.safeParse(data)
  return answer.success
    ? { kind: "accepted", wamid: answer.data.messages[0].id }
    : unknown("The network answered without a message id.")
}

const fromRule = (rule: ErrorRule, attempts: number, error: MessageError): SendResult => {
  switch (rule.action) {
    case "window":
      return { kind: "refused", status: "blocked", error }
    case "refused":
      return { kind: "refused", status: "failed", error }
    default:
      return retry(rule.action, attempts, error)
  }
}

const fromTransport = (error: OutsideCallError, attempts: number, graph: MessageError | null): SendResult => {
  const plain = (reason: string): MessageError =>
    graph ?? { reason, code: null, detail: error.status ? `HTTP ${error.status}` : null }
  if (error.outcome === "unknown") {
    return unknown(error.status ? `HTTP ${error.status}` : error.errorClass)
  }
  if (error.outcome === "not_sent") {
    return retry("retry", attempts, plain("unreachable"))
  }
  if (error.errorClass === "rate_limited") {
    return retry("throttle", attempts, plain("rate_limited"))
  }
  return {
    kind: "refused",
    status: "failed",
    error: plain(error.errorClass === "unauthorized" ? "unauthorized" : "refused"),
  }
}

/**
 * What a failed call means for the message: by Graph's own code where it gave one we know, else by what the transport
 * tells about the outcome.
 *
 * @param attempts tries made, the failed one included
 */
export const toFailedResult = (error: unknown, attempts: number): SendResult => {
  if (!isOutsideCallError(error)) {
    return unknown("The call failed in an unforeseen way.")
  }
  const { data } = refusedSchema.safeParse(error.body)
  const graph = data ? toMessageError(data.error) : null
  const rule = data ? errorRule(data.error.code) : null
  return rule && graph ? fromRule(rule, attempts, graph) : fromTransport(error, attempts, graph)
}
