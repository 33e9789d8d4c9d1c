import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { VenndeloFulfillmentService } from "./service"

export default ModuleProvider(Modules.FULFILLMENT, { services: [VenndeloFulfillmentService] })
