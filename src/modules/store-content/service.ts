import { MedusaService } from "@medusajs/framework/utils"
import { StorePage } from "./models/store-page"

export default class StoreContentModuleService extends MedusaService({ StorePage }) {}
