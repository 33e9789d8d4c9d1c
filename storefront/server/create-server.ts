import { readFileSync } from "node:fs"
import path from "node:path"
import compression from "compression"
import express, { type Express } from "express"
import { backendProxy } from "./backend-proxy"
import type { ServerOptions } from "./options"
import { renderPage, withNonce } from "./page"
import { securityHeaders } from "./security-headers"
import { threeDsPage } from "./three-ds-page"

const DIST = path.resolve(__dirname, "..", "dist")
const YEAR_S = 31_536_000

/** The built shop: hashed assets cached for ever, the page never, Medusa's routes passed on. */
export const createServer = (options: ServerOptions, dist = DIST): Express => {
  const page = renderPage(readFileSync(path.join(dist, "index.html"), "utf8"), options)
  const app = express()
  app.disable("x-powered-by")
  app.get("/health", (_req, res) => void res.send("OK"))
  app.use(backendProxy(options.backendUrl))
  app.get("/checkout/3ds", threeDsPage)
  app.use(securityHeaders(options))
  app.use(compression())
  app.use(
    "/assets",
    express.static(path.join(dist, "assets"), { immutable: true, maxAge: YEAR_S * 1000, fallthrough: false })
  )
  app.use(express.static(dist, { index: false, maxAge: 0 }))
  app.get("*", (req, res) => {
    if (path.extname(req.path)) {
      res.status(404).type("text").send("Not found")
      return
    }
    res.setHeader("cache-control", "no-cache")
    res.type("html").send(withNonce(page, res.locals.nonce as string))
  })
  return app
}
