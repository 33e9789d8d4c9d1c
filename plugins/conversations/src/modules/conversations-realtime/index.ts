import { Module } from "@medusajs/framework/utils"
import { RealtimeModuleService } from "./service"

export const CONVERSATIONS_REALTIME_MODULE = "conversations_realtime"

export default Module(CONVERSATIONS_REALTIME_MODULE, { service: RealtimeModuleService })
