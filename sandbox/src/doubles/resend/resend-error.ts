import type { ErrorRequestHandler } from "express"

/** An answer in Resend's error shape, `{statusCode, name, message}` (Resend docs, Errors). */
export class ResendError extends Error {
  constructor(
    readonly statusCode: number,
    readonly code: string,
    message: string
  ) {
    super(message)
  }
}

export const missingField = (field: string) =>
  new ResendError(422, "missing_required_field", `Missing \`${field}\` field.`)

/** Last handler of the double's router. */
export const answerWithResendError: ErrorRequestHandler = (error, _req, res, next) => {
  if (!(error instanceof ResendError)) {
    return next(error)
  }
  res.status(error.statusCode).json({ statusCode: error.statusCode, name: error.code, message: error.message })
}
