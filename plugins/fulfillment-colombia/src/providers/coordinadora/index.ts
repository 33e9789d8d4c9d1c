import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { CoordinadoraFulfillmentService } from "./service"

export default ModuleProvider(Modules.FULFILLMENT, { services: [CoordinadoraFulfillmentService] })
