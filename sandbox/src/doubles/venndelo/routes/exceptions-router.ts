import { Router } from "express"
import { checkBody, checkQuery } from "../check-body"
import { COLLECTION_POINTS, type CarrierCollectionPoint } from "../data/collection-points"
import { paginate } from "../paginate"
import type { VenndeloState } from "../venndelo-state"

/** `ApiCollectionPoint` of the document. */
const toCollectionPoint = ({ id, name, address1, city_code, city_name }: CarrierCollectionPoint) => ({
  id,
  name,
  address: address1,
  city_code,
  city_name,
})

/** Novedades and collection points, below `/v1/admin/shipping`. */
export const exceptionsRouter = (state: VenndeloState): Router => {
  const router = Router()
  router.get("/exceptions", checkQuery("/v1/admin/shipping/exceptions"), (req, res) => {
    res.json(paginate(state.exceptions.list(req.query), req.query))
  })
  router.get("/exceptions/:id", (req, res) => void res.json(state.exceptions.find(req.params.id).exception))
  router.post("/exceptions/:id/resolve", checkBody("ApiResolveShippingExceptionIn"), (req, res) => {
    state.exceptions.resolve(req.params.id, req.body)
    res.json({ message: "La respuesta se está enviando al transportador" })
  })
  router.post("/collection-points-by-shipping-exception", checkBody("ApiCollectionPointsIn"), (req, res) => {
    const { order } = state.exceptions.find(req.body.shipping_exception_id).order
    const items = COLLECTION_POINTS.filter(
      ({ city_code, status }) => city_code === order.shipping_info.city_code && status === "ENABLED"
    )
    res.json({ items: items.map(toCollectionPoint) })
  })
  const pointsPath = "/v1/admin/shipping/carrier-collection-points"
  router.get("/carrier-collection-points", checkQuery(pointsPath), (req, res) => {
    const { status = "ANY" } = req.query
    const items = COLLECTION_POINTS.filter((point) => status === "ANY" || point.status === status)
    res.json(paginate(items, req.query))
  })
  return router
}
