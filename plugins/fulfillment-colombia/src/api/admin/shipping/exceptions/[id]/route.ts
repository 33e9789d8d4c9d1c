import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { CollectionPoint } from "../../../../../carriers/port"
import type { ExceptionRecord } from "../../../../../modules/shipping/exception-ledger"
import { findException } from "../../../../../workflows/utils/find-exception"
import { resolveShipping } from "../../../../../workflows/utils/resolve-shipment"
import { showExceptions } from "../show-exception"

/** Where the parcel may be left; none when no answer asks for it, or when the carrier does not tell now. */
const collectionPointsOf = async (
  container: MedusaContainer,
  { carrier, external_id, reply_types }: ExceptionRecord
): Promise<CollectionPoint[]> => {
  const port = resolveShipping(container).carriers.find(carrier)?.exceptions
  const isAsked = reply_types.some(({ fields }) => fields.some(({ name }) => name === "collection_point_id"))
  if (!port || !isAsked) {
    return []
  }
  return port.collectionPoints(external_id).catch((error: Error) => {
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(`No collection points of ${carrier}: ${error.message}`)
    return []
  })
}

/** A novedad, with the points where its parcel may be left. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const found = await findException(req.scope, req.params.id)
  const [exception] = await showExceptions(req.scope, [found])
  const points = await collectionPointsOf(req.scope, found)
  res.setHeader("Cache-Control", "private, no-store")
  res.json({
    exception: {
      ...exception,
      collection_points: points.map(({ id, name, address, city }) => ({ id, name, address, city })),
    },
  })
}
