import type { ErrorRequestHandler } from "express"

/** An answer in Venndelo's error shape, `{errors: [{code, message}]}`. */
export class VenndeloError extends Error {
  readonly errors: { code: string; message: string }[]

  constructor(
    readonly status: number,
    code: string,
    ...messages: string[]
  ) {
    super(messages.join("; "))
    this.errors = messages.map((message) => ({ code, message }))
  }
}

/** An error meant for people, such as a place without coverage. */
export const publicError = (message: string) => new VenndeloError(422, "APP_PUBLIC_ERROR", message)

/** A body that does not conform to the document. */
export const invalidBody = (...messages: string[]) => new VenndeloError(422, "10000", ...messages)

export const orderNotFound = (id: string) => new VenndeloError(404, "404", `El pedido ${id} no existe`)

export const exceptionNotFound = (id: string) => new VenndeloError(404, "404", `La novedad ${id} no existe`)

/** Last handler of the double's router. */
export const answerWithVenndeloError: ErrorRequestHandler = (error, _req, res, next) => {
  if (!(error instanceof VenndeloError)) {
    return next(error)
  }
  res.status(error.status).json({ errors: error.errors })
}
