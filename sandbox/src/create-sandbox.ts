import { createServer, type Server } from "node:http"
import express, { type Express } from "express"
import { controlRouter } from "./control/control-router"
import { answerError, answerNotFound } from "./core/answer-error"
import { recordAndDisturb } from "./core/record-and-disturb"
import { World, type WorldOptions } from "./core/world"
import { DOUBLES } from "./doubles"
import { indexPage } from "./pages/index-page"

const BODY_LIMIT = "30mb"

export type Sandbox = { app: Express; world: World; reset: () => void }

/**
 * Builds the outside world on one Express app: every double below its name, the control API below `/_sandbox`, the
 * screens for people on their own paths and the index at `/`.
 */
export const createSandbox = (options: WorldOptions): Sandbox => {
  const world = new World(options)
  const doubles = DOUBLES.map((create) => create(world))
  const reset = () => {
    world.reset()
    doubles.forEach((double) => double.reset())
  }

  const app = express()
  app.disable("x-powered-by")
  app.use(express.json({ limit: BODY_LIMIT }))
  app.use(express.urlencoded({ extended: true, limit: BODY_LIMIT }))
  app.use(express.text({ type: ["text/xml", "application/soap+xml"], limit: BODY_LIMIT }))
  app.get("/health", (_req, res) => void res.send("OK"))
  app.get("/", indexPage(world))
  app.use("/_sandbox", controlRouter(world, reset))
  for (const double of doubles) {
    if (double.control) {
      app.use(`/_sandbox/${double.name}`, double.control)
    }
    for (const page of double.pages ?? []) {
      app.use(page.path, page.router)
    }
  }
  for (const double of doubles) {
    if (double.forBrowsers) {
      app.use(`/${double.name}`, double.forBrowsers)
    }
    app.use(`/${double.name}`, recordAndDisturb(world, double), double.router)
  }
  app.use(answerNotFound)
  app.use(answerError)
  return { app, world, reset }
}

export type RunningSandbox = Sandbox & { url: string; close: () => Promise<void> }

/** Starts the sandbox on `port` (0: any free one) of `localhost`. */
export const startSandbox = async (port: number, urls: Omit<WorldOptions, "sandboxUrl">): Promise<RunningSandbox> => {
  const options: WorldOptions = { ...urls, sandboxUrl: `http://localhost:${port}` }
  const sandbox = createSandbox(options)
  const server: Server = createServer(sandbox.app)
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject)
    server.listen(port, "localhost", resolve)
  })
  const address = server.address()
  const actualPort = typeof address === "object" && address ? address.port : port
  options.sandboxUrl = `http://localhost:${actualPort}`
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { ...sandbox, url: options.sandboxUrl, close }
}
