import type { OutsideErrorClass } from "@kaiu/medusa-kit"
import type { ErrorResponse } from "resend"

/**
 * Errors whose name says more than their status (Resend docs, Errors): a used-up quota is a 429 that waiting seconds
 * does not mend, and a key in use is a 409 that it does.
 */
const BY_NAME: Partial<Record<ErrorResponse["name"], OutsideErrorClass>> = {
  daily_quota_exceeded: "rejected",
  monthly_quota_exceeded: "rejected",
  concurrent_idempotent_requests: "rate_limited",
}

/** Class of what Resend's SDK returned as an error. It has no status when there was no answer. */
export const classifyResendError = (
  { name, statusCode }: Pick<ErrorResponse, "name" | "statusCode">,
  hasTimedOut: boolean
): OutsideErrorClass => {
  const named = BY_NAME[name]
  if (named) {
    return named
  }
  if (statusCode === null || statusCode === undefined) {
    return hasTimedOut ? "timeout" : "connection_lost"
  }
  if (statusCode === 429) {
    return "rate_limited"
  }
  if (statusCode === 401 || statusCode === 403) {
    return "unauthorized"
  }
  return statusCode >= 500 ? "server_error" : "rejected"
}
