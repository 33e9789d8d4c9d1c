/** Why a request to the shop failed, as far as a shopper's screen needs to know. */
export type ApiErrorKind = "offline" | "timeout" | "not_found" | "unavailable" | "rejected"

/** A failed request. Keeps Medusa's `code` and `type`, which its SDK drops. */
export class ApiError extends Error {
  readonly kind: ApiErrorKind
  readonly status?: number
  readonly code?: string
  readonly type?: string
  /** What to correct, by the path in the request's body, where the server says so. */
  readonly fields: Record<string, string[]>

  constructor(input: {
    kind: ApiErrorKind
    status?: number
    code?: string
    type?: string
    message?: string
    fields?: Record<string, string[]>
  }) {
    super(input.message ?? input.kind)
    this.name = "ApiError"
    this.kind = input.kind
    this.status = input.status
    this.code = input.code
    this.type = input.type
    this.fields = input.fields ?? {}
  }
}

/** The kind of an HTTP status of 300 and above. */
export const kindOfStatus = (status: number): ApiErrorKind => {
  if (status === 404) {
    return "not_found"
  }
  return status >= 500 || status === 429 ? "unavailable" : "rejected"
}

/** The kind of whatever `fetch` threw. */
export const kindOfFailure = (error: unknown): ApiErrorKind =>
  error instanceof DOMException && (error.name === "TimeoutError" || error.name === "AbortError")
    ? "timeout"
    : "offline"
