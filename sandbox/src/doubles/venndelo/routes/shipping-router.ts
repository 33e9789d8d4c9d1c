import { Router, type RequestHandler } from "express"
import { checkBody } from "../check-body"
import { labelPdf } from "../../../labels/label-pdf"
import { labelContent } from "../label-content"
import { exceptionsRouter } from "./exceptions-router"
import type { OrderRecord } from "../orders"
import { invalidBody } from "../venndelo-error"
import type { VenndeloState } from "../venndelo-state"

const readRecords = (state: VenndeloState, orderIds: string[]): OrderRecord[] => {
  if (!orderIds.length) {
    throw invalidBody("order_ids no puede estar vacío")
  }
  return [...new Set(orderIds)].map((id) => state.orders.find(id))
}

const labelFault = ({ order, guide, isLabelBlocked }: OrderRecord): string | null => {
  if (!guide) {
    return `El pedido ${order.id} no tiene envío`
  }
  return isLabelBlocked ? `El transportador bloqueó la guía del pedido ${order.id}` : null
}

const labelStatus = (record: OrderRecord) => {
  const fault = labelFault(record)
  return {
    order_id: record.order.id,
    status: fault ? "ERROR" : record.isLabelReady ? "SUCCESS" : "PROCESSING",
    errors: fault ? [{ code: "APP_PUBLIC_ERROR", message: fault }] : [],
  }
}

/** Answers PROCESSING until every label is there: clients ask again (`ApiGenerateLabelsStatusOut`). */
const generateLabels =
  (state: VenndeloState): RequestHandler =>
  async (req, res, next) => {
    try {
      const records = readRecords(state, req.body.order_ids)
      records.filter(({ guide }) => guide).forEach((record) => state.carrier.requestLabel(record))
      const items = records.map(labelStatus)
      const ready = items.filter(({ status }) => status === "SUCCESS").length
      if (ready < items.length) {
        const status = items.some((item) => item.status === "ERROR") ? "ERROR" : "PROCESSING"
        return void res.json({ status, items_processed: ready, items_count: items.length, items })
      }
      const labels = records.map(({ order, guide = "" }) => labelContent(order, guide))
      const pdf = await labelPdf(labels, req.body.format)
      const data =
        req.body.output === "BASE64"
          ? pdf.toString("base64")
          : `${state.world.options.sandboxUrl}/venndelo/labels/${state.labelFiles.keep(pdf)}.pdf`
      res.json({ status: "SUCCESS", order_ids: req.body.order_ids, output: req.body.output, data })
    } catch (error) {
      next(error)
    }
  }

/** One pickup per address, however many orders wait there (`ApiPickupRequestOut`). */
const pickupsOf = (records: OrderRecord[]) => {
  const byAddress = new Map<string, string[]>()
  for (const { order } of records) {
    const address = `${order.pickup_info.address_1}, ${order.pickup_info.city_code}`
    byAddress.set(address, [...(byAddress.get(address) ?? []), order.id])
  }
  return [...byAddress].map(([address, order_ids], index) => ({
    order_ids,
    pickup_location_id: String(index + 1),
    address,
  }))
}

/** `/v1/admin/shipping`. */
export const shippingRouter = (state: VenndeloState): Router => {
  const router = Router()
  router.post("/create-shipments", checkBody("ApiCreateShipmentsIn"), (req, res) => {
    state.carrier.createShipments(readRecords(state, req.body.order_ids))
    res.json({ message: "Los envíos se están creando" })
  })
  router.post("/generate-labels", checkBody("ApiGenerateLabelsIn"), generateLabels(state))
  router.post("/request-pickup", checkBody("ApiPickupRequestIn"), (req, res) => {
    const asked = readRecords(state, req.body.order_ids)
    const records = asked.filter(({ isLeftOut }) => !isLeftOut)
    state.carrier.requestPickup(records)
    asked.forEach((record) => (record.isLeftOut = false))
    res.json({ pickups: pickupsOf(records) })
  })
  router.use(exceptionsRouter(state))
  return router
}
