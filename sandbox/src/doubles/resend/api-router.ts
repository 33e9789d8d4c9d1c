import { Router, type RequestHandler } from "express"
import { SANDBOX_CREDENTIALS } from "../../credentials"
import type { Emails } from "./emails"
import { parseEmail } from "./parse-email"
import { answerWithResendError, ResendError } from "./resend-error"

/** No key is 401, a wrong one 403 (Resend docs, Errors). */
const requireApiKey: RequestHandler = (req, _res, next) => {
  const token = /^Bearer\s+(\S+)$/i.exec(req.get("authorization") ?? "")?.[1]
  if (!token) {
    return next(new ResendError(401, "missing_api_key", "Missing API key in the authorization header."))
  }
  const isKnown = token === SANDBOX_CREDENTIALS.resend.RESEND_API_KEY
  next(isKnown ? undefined : new ResendError(403, "invalid_api_key", "API key is invalid."))
}

const notFound = (what: string) => new ResendError(404, "not_found", `${what} not found`)

/** Resend's API below `/resend`. */
export const apiRouter = (emails: Emails): Router => {
  const router = Router()
  router.use(requireApiKey)
  router.post("/emails", (req, res) => {
    res.json({ id: emails.send(parseEmail(req.body), req.get("idempotency-key")) })
  })
  router.get("/emails/:id", (req, res) => {
    const email = emails.find(req.params.id)
    if (!email) {
      throw notFound("Email")
    }
    res.json(email)
  })
  router.use((_req, _res, next) => next(notFound("Endpoint")))
  router.use(answerWithResendError)
  return router
}
