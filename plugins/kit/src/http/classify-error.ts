import { isAxiosError } from "axios"
import type { OutsideErrorClass } from "./outside-call-error"

const UNREACHABLE_CODES = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"])
const TIMEOUT_CODES = new Set(["ECONNABORTED", "ETIMEDOUT", "ERR_CANCELED"])

/** Class of an HTTP status of 400 and above. */
export const classifyStatus = (status: number): OutsideErrorClass => {
  if (status === 429) {
    return "rate_limited"
  }
  if (status === 401 || status === 403) {
    return "unauthorized"
  }
  if (status === 404) {
    return "not_found"
  }
  return status >= 500 ? "server_error" : "rejected"
}

/** Class of whatever axios threw. Anything unknown counts as a lost connection: its effect is unknown. */
export const classifyError = (error: unknown): OutsideErrorClass => {
  if (isAxiosError(error)) {
    if (error.response) {
      return classifyStatus(error.response.status)
    }
    if (error.code && UNREACHABLE_CODES.has(error.code)) {
      return "unreachable"
    }
    if (error.code && TIMEOUT_CODES.has(error.code)) {
      return "timeout"
    }
  }
  return "connection_lost"
}
