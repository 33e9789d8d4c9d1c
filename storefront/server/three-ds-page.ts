import type { RequestHandler } from "express"

const SCRIPT = `addEventListener("message", function (event) {
  if (event.source !== parent || !event.data || typeof event.data.page !== "string") return
  document.open(); document.write(event.data.page); document.close()
}, { once: true })`

const PAGE = `<!doctype html><html lang="es-CO"><head><meta charset="utf-8"><title>3DS</title></head><body><script>${SCRIPT}</script></body></html>`

/**
 * Where the question of a card's bank is shown. The bank's page brings scripts and sends forms to addresses that nobody
 * knows beforehand; the header takes the shop's origin away from them, also when somebody opens this address by itself.
 */
export const threeDsPage: RequestHandler = (_req, res) => {
  res.setHeader(
    "content-security-policy",
    "sandbox allow-scripts allow-forms; default-src 'none'; script-src 'unsafe-inline' https:; style-src 'unsafe-inline' https:; img-src data: https:; form-action https: http://localhost:*; frame-src https: http://localhost:*; connect-src https:; frame-ancestors 'self'"
  )
  res.setHeader("cache-control", "no-store")
  res.type("html").send(PAGE)
}
