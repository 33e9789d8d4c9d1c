import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { WOMPI_MODULE } from "../../../../modules/wompi"
import type WompiModuleService from "../../../../modules/wompi/service"
import type { ConfigAnswer } from "../../../../wompi/store-types"

/** What a storefront may know of the configuration. Without an answer of Wompi there is still its Web Checkout. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<ConfigAnswer>) => {
  const wompi = req.scope.resolve<WompiModuleService>(WOMPI_MODULE)
  const { publicKey, environment, apiUrl, checkoutUrl } = await wompi.getOptions()
  const catalog = await wompi.getCatalog()
  const payment_methods = await catalog.listPaymentMethods().catch((error: Error) => {
    req.scope.resolve(ContainerRegistrationKeys.LOGGER).warn(`wompi: no payment methods to offer: ${error.message}`)
    return []
  })
  res.json({
    public_key: publicKey,
    environment,
    api_url: apiUrl,
    checkout_url: checkoutUrl,
    currency_code: "cop",
    payment_methods,
  })
}
