/**
 * Why a call to an outside system failed. Retry rules and user messages are tables keyed by this class.
 *
 * - `unreachable`: no connection was made (refused, unknown host): the other side never saw the request.
 * - `timeout`, `connection_lost`: the request may or may not have been carried out.
 * - `rate_limited` (429), `server_error` (5xx), `unauthorized` (401, 403), `not_found` (404),
 *   `rejected` (any other 4xx): the other side answered.
 */
export type OutsideErrorClass =
  | "unreachable"
  | "timeout"
  | "connection_lost"
  | "rate_limited"
  | "server_error"
  | "unauthorized"
  | "not_found"
  | "rejected"

/** What is known about the effect of a failed write on the other side. */
export type OutsideOutcome = "not_sent" | "refused" | "unknown"

const OUTCOMES: Record<OutsideErrorClass, OutsideOutcome> = {
  unreachable: "not_sent",
  timeout: "unknown",
  connection_lost: "unknown",
  rate_limited: "refused",
  server_error: "unknown",
  unauthorized: "refused",
  not_found: "refused",
  rejected: "refused",
}

export type OutsideCallErrorInput = {
  system: string
  errorClass: OutsideErrorClass
  method: string
  path: string
  status?: number
  body?: unknown
  cause?: unknown
}

/**
 * A failed call to an outside system. The message names system, method, path and status, never headers or bodies,
 * so that it may be logged. `body` holds the parsed answer for whoever maps the other side's own error codes.
 */
export class OutsideCallError extends Error {
  readonly system: string
  readonly errorClass: OutsideErrorClass
  readonly outcome: OutsideOutcome
  readonly status?: number
  readonly body?: unknown

  constructor(input: OutsideCallErrorInput) {
    const status = input.status === undefined ? "" : ` with HTTP ${input.status}`
    super(`${input.system}: ${input.method} ${input.path} failed${status} (${input.errorClass})`, {
      cause: input.cause,
    })
    this.name = "OutsideCallError"
    this.system = input.system
    this.errorClass = input.errorClass
    this.outcome = OUTCOMES[input.errorClass]
    this.status = input.status
    // Not enumerable: an accidental log of the error must not print what the other side said about a person.
    Object.defineProperty(this, "body", { value: input.body, enumerable: false })
    Object.defineProperty(this, "cause", { value: input.cause, enumerable: false })
  }
}

export const isOutsideCallError = (error: unknown): error is OutsideCallError =>
  error instanceof Error && error.name === "OutsideCallError"
