import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { createRateLimiter } from "../../../utils/create-rate-limiter"

const limiter = createRateLimiter({ limit: 10, windowMs: 60_000 })

/** Order numbers are easy to count through: a caller gets ten tries a minute. */
export const limitOrderLookups = (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void => {
  const waitMs = limiter(req.ip ?? "unknown")
  if (!waitMs) {
    return next()
  }
  res.setHeader("Retry-After", String(Math.ceil(waitMs / 1000)))
  res.status(429).json({ type: "not_allowed", message: "Demasiadas consultas. Intenta de nuevo en un minuto." })
}
