import { Router } from "express"
import { checkBody, checkQuery } from "../check-body"
import { paginate } from "../paginate"
import { quote } from "../quote"
import type { VenndeloState } from "../venndelo-state"

/** `/v1/admin/orders`. */
export const ordersRouter = (state: VenndeloState): Router => {
  const router = Router()
  router.post("/quotation", checkBody("ApiOrderQuotationIn"), (req, res) => void res.json(quote(req.body)))
  router.post("/", checkBody("ApiCreateOrderIn"), (req, res) => {
    res.status(201).json({ items: [state.orders.create(req.body)] })
  })
  router.get("/", checkQuery("/v1/admin/orders"), (req, res) => {
    res.json(paginate(state.orders.list(req.query), req.query))
  })
  router.put("/:id", checkBody("ApiModifyOrderIn"), (req, res) => {
    const record = state.orders.find(req.params.id)
    state.orders.modify(record, req.body)
    res.status(201).json({ items: [record.order] })
  })
  router.get("/:id", (req, res) => void res.json(state.orders.find(req.params.id).order))
  router.post("/:id/cancel", (req, res) => {
    state.carrier.cancel(state.orders.find(req.params.id))
    res.json({ message: "El pedido fue anulado" })
  })
  router.post("/:id/modify-order-confirmation-status", checkBody("ApiModifyOrderConfirmationStatusIn"), (req, res) => {
    const record = state.orders.find(req.params.id)
    if (req.body.shipping_info) {
      state.orders.readdress(record.order, req.body.shipping_info)
    }
    if (req.body.confirmation_status === "REJECTED") {
      state.carrier.cancel(record)
    }
    record.order.confirmation_status = req.body.confirmation_status
    res.status(201).json({ message: "El estado de confirmación fue actualizado" })
  })
  return router
}
