import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { codLink } from "../../../../cod/link"
import { requireCodCollection } from "../../../../workflows/utils/cod-collection"
import { resolveShipping } from "../../../../workflows/utils/resolve-shipment"

/**
 * An order's collection, with the buyer's link for staff who send it by hand.
 *
 * @throws MedusaError `not_found`
 */
export const showCollection = async (req: AuthenticatedMedusaRequest) => {
  const collection = await requireCodCollection(req.scope, req.params.order_id)
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cod_collection",
    fields: req.queryConfig.fields,
    filters: { order_id: collection.order_id },
  })
  return { ...data[0], link: codLink(resolveShipping(req.scope).options.cod, collection) }
}
