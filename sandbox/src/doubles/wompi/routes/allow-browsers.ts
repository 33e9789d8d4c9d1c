import type { RequestHandler } from "express"

/**
 * What a page of the shop may call with the public key. The rest is for servers: a browser gets no headers there, as
 * little as for the key of encrypted cards, of which integrators report the same.
 */
const FOR_BROWSERS: { method: string; path: RegExp }[] = [
  { method: "POST", path: /^\/v1\/tokens\/(cards|nequi|daviplata|bancolombia_transfer)\/?$/ },
  { method: "GET", path: /^\/v1\/tokens\/(nequi|daviplata|bancolombia_transfer)\/[^/]+$/ },
  { method: "GET", path: /^\/v1\/pse\/financial_institutions\/?$/ },
  { method: "GET", path: /^\/v1\/merchants\/[^/]+$/ },
  { method: "POST", path: /^\/v1\/daviplata\/[^/]+\/otp\/(send|validate)$/ },
]

const HEADERS = "authorization, content-type, x-merchant-public-key"
const A_DAY_S = "86400"

const isForBrowsers = (method: string, requested: string): boolean =>
  FOR_BROWSERS.some((route) => route.method === method && route.path.test(requested))

/**
 * Lets pages of any origin use what is meant for them. A preflight is answered here, before anything is recorded or
 * disturbed: it is the browser's question, not the shop's call.
 */
export const allowBrowsers: RequestHandler = (req, res, next) => {
  const isPreflight = req.method === "OPTIONS"
  const method = isPreflight ? (req.get("access-control-request-method") ?? "") : req.method
  if (isForBrowsers(method, req.path)) {
    res.set("access-control-allow-origin", "*")
    if (isPreflight) {
      res.set("access-control-allow-methods", method)
      res.set("access-control-allow-headers", HEADERS)
      res.set("access-control-max-age", A_DAY_S)
    }
  }
  return isPreflight ? void res.status(204).end() : next()
}
