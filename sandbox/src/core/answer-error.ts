import type { ErrorRequestHandler, RequestHandler } from "express"

/** Last route: nothing answers at this address. */
export const answerNotFound: RequestHandler = (req, res) => {
  res.status(404).json({ error: `The sandbox has no ${req.method} ${req.path}` })
}

/** JSON instead of Express's HTML page, without a stack: mostly a body that is no JSON. */
export const answerError: ErrorRequestHandler = (error: Error & { status?: number }, _req, res, next) => {
  if (res.headersSent) {
    return next(error)
  }
  const status = error.status ?? 500
  if (status >= 500) {
    console.error(error)
  }
  res.status(status).json({ error: error.message })
}
