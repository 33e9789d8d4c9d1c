import type { RequestHandler } from "express"

const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: https:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ")

/**
 * No inline script ever runs; JSON in the page is data, not script. The address of an order's page is a secret, so not even
 * the shop's own backend, whose access log keeps referrers, hears more than the origin.
 */
export const securityHeaders: RequestHandler = (_req, res, next) => {
  res.setHeader("content-security-policy", POLICY)
  res.setHeader("x-content-type-options", "nosniff")
  res.setHeader("referrer-policy", "strict-origin")
  res.setHeader("permissions-policy", "camera=(), microphone=(), geolocation=()")
  next()
}
