import { readFileSync } from "node:fs"
import path from "node:path"
import express, { type Express } from "express"
import { backendProxy } from "./backend-proxy"
import type { ServerOptions } from "./options"
import { renderPage } from "./page"
import { threeDsPage } from "./three-ds-page"

const ROOT = path.resolve(__dirname, "..")

/** The shop from its sources, with hot reload. */
export const createDevelopmentServer = async (options: ServerOptions): Promise<Express> => {
  const { createServer } = await import("vite")
  const vite = await createServer({ root: ROOT, server: { middlewareMode: true }, appType: "custom" })
  const app = express()
  app.get("/health", (_req, res) => void res.send("OK"))
  app.use(backendProxy(options.backendUrl))
  app.get("/checkout/3ds", threeDsPage)
  app.use(vite.middlewares)
  app.get("*", async (req, res, next) => {
    try {
      const template = await vite.transformIndexHtml(
        req.originalUrl,
        readFileSync(path.join(ROOT, "index.html"), "utf8")
      )
      res.type("html").send(renderPage(template, options))
    } catch (error) {
      next(error)
    }
  })
  return app
}
