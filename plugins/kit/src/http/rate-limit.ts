import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { RecentMap } from "../collections/recent-map"
import { clientAddress } from "./client-address"

export type RateLimitSettings = {
  /** Calls that one key may make within a window. */
  limit: number
  windowMs: number
  /** Who is calling; by default the caller's address. */
  keyOf?: (req: MedusaRequest) => string
  /** Replaceable clock, for tests. */
  now?: () => number
}

type Window = { endsAt: number; calls: number }

const MAX_KEYS = 10_000

/**
 * Middleware that answers 429 to whoever calls too often. It counts in fixed windows, in this process and for as many
 * keys as fit: a brake for guessing, not a defence against a flood. Each call of the factory counts for itself.
 *
 * @example
 * { matcher: "/store/order-lookup", methods: ["POST"], middlewares: [rateLimit({ limit: 10, windowMs: 60_000 })] }
 */
export const rateLimit = ({
  limit,
  windowMs,
  keyOf = (req) => clientAddress(req.ip),
  now = Date.now,
}: RateLimitSettings) => {
  const windows = new RecentMap<Window>(MAX_KEYS)

  return function rateLimited(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
    const key = keyOf(req)
    const time = now()
    const known = windows.get(key)
    const window = known && known.endsAt > time ? known : { endsAt: time + windowMs, calls: 0 }
    window.calls += 1
    windows.set(key, window)
    if (window.calls <= limit) {
      return next()
    }
    const seconds = Math.ceil((window.endsAt - time) / 1000)
    res.setHeader("Retry-After", String(seconds))
    res.status(429).json({
      type: "not_allowed",
      code: "rate_limited",
      message: `Demasiados intentos seguidos. Vuelve a intentar en ${seconds} ${seconds === 1 ? "segundo" : "segundos"}.`,
    })
  }
}
