import type { HandoverReason } from "../replies/reasons"

/** Errors of LangChain and LangGraph by name: their classes belong to libraries that the boot does not load. */
const REASONS: [pattern: RegExp, reason: HandoverReason][] = [
  [/CallLimit|GraphRecursion/, "run_limit"],
  [/Refusal/, "model_refused"],
]

const chain = (error: unknown): unknown[] => (error instanceof Error ? [error, ...chain(error.cause)] : [])

/** Why the turn is handed over when the agent threw. */
export const failureReason = (error: unknown): HandoverReason => {
  const names = chain(error).map((link) => (link as Error).name)
  return REASONS.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1] ?? "model_unavailable"
}

/**
 * An error of the model or of a tool as it may be logged: its name, and the HTTP status if it has one. Its message may
 * repeat what the customer wrote.
 */
export const describeFailure = (error: unknown): string =>
  chain(error)
    .map((link) => {
      const { name, status } = link as Error & { status?: unknown }
      return typeof status === "number" ? `${name} ${status}` : name
    })
    .join(" < ") || "unknown error"
