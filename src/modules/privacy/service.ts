import { MedusaService } from "@medusajs/framework/utils"
import ErasureAnswer from "./models/erasure-answer"
import ErasureRequest from "./models/erasure-request"

export default class PrivacyModuleService extends MedusaService({ ErasureRequest, ErasureAnswer }) {}
