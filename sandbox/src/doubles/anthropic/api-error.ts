import { randomBytes } from "node:crypto"

/** Error types of the Messages API with their HTTP status ("Errors", Claude documentation). */
const STATUSES = { invalid_request_error: 400, authentication_error: 401, not_found_error: 404 } as const

export type ApiFailure = { type: keyof typeof STATUSES; message: string }

export const invalidRequest = (message: string): ApiFailure => ({ type: "invalid_request_error", message })

export const mintRequestId = (): string => `req_${randomBytes(12).toString("hex")}`

export const toErrorAnswer = ({ type, message }: ApiFailure, requestId: string) => ({
  status: STATUSES[type],
  body: { type: "error", error: { type, message }, request_id: requestId },
})
