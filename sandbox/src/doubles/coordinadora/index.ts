import { Router, type Request } from "express"
import type { CreateDouble } from "../../core/world"
import { coordinadoraControlRouter } from "./control-router"
import { CoordinadoraState } from "./coordinadora-state"
import { AGS } from "./services/ags"
import { agsHandlers } from "./services/ags-handlers"
import { AGW } from "./services/agw"
import { agwHandlers } from "./services/agw-handlers"
import { operationNode, soapRouter } from "./soap/soap-router"

export const AGS_PATH = "/ags/1.5/server.php"
export const AGW_PATH = "/agw/ws/guias/1.6/server.php"

const operationOf = (req: Request): string | undefined => {
  try {
    return req.method === "POST" ? operationNode(req.body).name : undefined
  } catch {
    return undefined
  }
}

/** Coordinadora's classic SOAP services: quotations, guides, pickups, tracking and what couriers collect. */
export const coordinadoraDouble: CreateDouble = (world) => {
  const state = new CoordinadoraState(world)
  const locationOf = (path: string) => () => `${world.options.sandboxUrl}/coordinadora${path}`
  const router = Router()
  router.use(AGS_PATH, soapRouter(AGS, locationOf(AGS_PATH), agsHandlers(state)))
  router.use(AGW_PATH, soapRouter(AGW, locationOf(AGW_PATH), agwHandlers(state)))
  return {
    name: "coordinadora",
    router,
    operationOf,
    control: coordinadoraControlRouter(state),
    reset: () => state.reset(),
  }
}
