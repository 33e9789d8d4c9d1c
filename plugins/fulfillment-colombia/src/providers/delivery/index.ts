import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { DeliveryFulfillmentService } from "./service"

export default ModuleProvider(Modules.FULFILLMENT, { services: [DeliveryFulfillmentService] })
