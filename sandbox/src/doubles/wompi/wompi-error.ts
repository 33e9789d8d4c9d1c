import type { ErrorRequestHandler } from "express"

type ErrorBody = { type: string; reason?: string; messages?: Record<string, string[]> }

/** An answer in Wompi's error shape: `reason` for one cause, `messages` for fields (Wompi docs, Errores). */
export class WompiError extends Error {
  constructor(
    readonly status: number,
    readonly body: ErrorBody
  ) {
    super(body.reason ?? JSON.stringify(body.messages))
  }
}

export const invalidAccessToken = () =>
  new WompiError(401, {
    type: "INVALID_ACCESS_TOKEN",
    reason: "La llave proporcionada no corresponde a este ambiente.",
  })

export const notFound = (reason = "La entidad solicitada no existe") =>
  new WompiError(404, { type: "NOT_FOUND_ERROR", reason })

export const invalidInput = (messages: Record<string, string[]>) =>
  new WompiError(422, { type: "INPUT_VALIDATION_ERROR", messages })

/** What `invalidInput` takes, of the fields that have a problem. */
export const messagesOf = (problems: Record<string, string | undefined>): Record<string, string[]> =>
  Object.fromEntries(Object.entries(problems).flatMap(([field, message]) => (message ? [[field, [message]]] : [])))

export const unprocessable = (reason: string) => new WompiError(422, { type: "UNPROCESSABLE", reason })

/** Last handler of the double's routers: Wompi's shape with a trace id, as the real gateway answers. */
export const answerWithWompiError: ErrorRequestHandler = (error, _req, res, next) => {
  if (!(error instanceof WompiError)) {
    return next(error)
  }
  res.status(error.status).json({ error: error.body, meta: { trace_id: crypto.randomUUID() } })
}
