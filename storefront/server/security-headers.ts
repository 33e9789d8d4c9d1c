import { randomBytes } from "node:crypto"
import type { RequestHandler } from "express"

/** Where a card's number may go (Wompi, "Ambientes y llaves"): from the browser and to nobody else. */
const WOMPI = ["https://production.wompi.co", "https://sandbox.wompi.co"]

const policy = (nonce: string, wompiApiUrl?: string) =>
  [
    "default-src 'self'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: https:",
    "font-src 'self'",
    `connect-src 'self' ${wompiApiUrl ? new URL(wompiApiUrl).origin : WOMPI.join(" ")}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ")

/**
 * No inline script ever runs, and no inline style without this answer's nonce (`res.locals.nonce`); JSON in the page is data, not script. The address of an order's page is a secret, so not even
 * the shop's own backend, whose access log keeps referrers, hears more than the origin.
 */
export const securityHeaders = ({ wompiApiUrl }: { wompiApiUrl?: string }): RequestHandler => {
  return (_req, res, next) => {
    res.locals.nonce = randomBytes(16).toString("base64")
    res.setHeader("content-security-policy", policy(res.locals.nonce as string, wompiApiUrl))
    res.setHeader("x-content-type-options", "nosniff")
    res.setHeader("referrer-policy", "strict-origin")
    res.setHeader("permissions-policy", "camera=(), microphone=(), geolocation=()")
    next()
  }
}
