import { Module } from "@medusajs/framework/utils"
import { WhatsAppModuleService } from "./service"

export const CONVERSATIONS_WHATSAPP_MODULE = "conversations_whatsapp"

export default Module(CONVERSATIONS_WHATSAPP_MODULE, { service: WhatsAppModuleService })
