import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { WOMPI_MODULE } from "../../../../modules/wompi"
import type WompiModuleService from "../../../../modules/wompi/service"

/** What a storefront may know of the configuration. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const wompi = req.scope.resolve<WompiModuleService>(WOMPI_MODULE)
  const { publicKey, environment, checkoutUrl } = await wompi.getOptions()
  res.json({ public_key: publicKey, environment, checkout_url: checkoutUrl, currency_code: "cop" })
}
