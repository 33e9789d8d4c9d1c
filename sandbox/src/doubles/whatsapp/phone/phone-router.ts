import { Router } from "express"
import type { Chats } from "../chats"
import type { Statuses } from "../statuses"
import { bundleApp } from "./bundle-app"
import { phoneEvents } from "./phone-events"
import { phonePage } from "./phone-page"

type Dependencies = { chats: Chats; statuses: Statuses }

/** The phone at `/phone`: page, script and live events. It writes through `/_sandbox/whatsapp/messages`. */
export const phoneRouter = (dependencies: Dependencies): Router => {
  const router = Router()
  router.get("/", (_req, res) => void res.type("html").send(phonePage()))
  router.get("/app.js", (_req, res, next) => {
    bundleApp().then((script) => res.type("js").send(script), next)
  })
  router.get("/events", phoneEvents(dependencies))
  return router
}
