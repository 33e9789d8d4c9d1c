import type { Server as HttpServer } from "node:http"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, parseCorsOrigins } from "@medusajs/framework/utils"
import { CONVERSATIONS_REALTIME_MODULE } from "../../modules/conversations-realtime"
import type { RealtimeModuleService } from "../../modules/conversations-realtime/service"
import { authorizeStaff } from "./authorize-staff"

/** Brings Socket.IO to Medusa's HTTP server at the first request for it. */
export const attachRealtime = async (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  try {
    const realtime = req.scope.resolve<RealtimeModuleService>(CONVERSATIONS_REALTIME_MODULE)
    const server = (req.socket as typeof req.socket & { server: HttpServer }).server
    await realtime.handle(server, req, res, () => {
      const { projectConfig } = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
      return { authorize: authorizeStaff(req), adminOrigins: parseCorsOrigins(projectConfig.http.adminCors) }
    })
  } catch (error) {
    next(error)
  }
}
