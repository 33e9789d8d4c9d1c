import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { WOMPI_MODULE } from "../../../modules/wompi"
import type WompiModuleService from "../../../modules/wompi/service"

/** A store may have the plugin without Wompi's keys, for bank transfers: then there is nothing of Wompi here. */
export const requireKeys = async (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
  const isConfigured = await req.scope.resolve<WompiModuleService>(WOMPI_MODULE).isConfigured()
  next(
    isConfigured ? undefined : new MedusaError(MedusaError.Types.NOT_FOUND, "Esta tienda no recibe pagos con Wompi.")
  )
}
