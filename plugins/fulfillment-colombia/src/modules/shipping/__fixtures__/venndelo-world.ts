import { pdfOf } from "../../../labels/__fixtures__/pdf-of"
import {
  startRecordingServer,
  type Answer,
  type Recorded,
} from "../../../carriers/venndelo/__fixtures__/recording-server"
import { apiOrder } from "../../../carriers/venndelo/__fixtures__/samples"
import type { ApiOrder, ApiOrderStatus } from "../../../carriers/venndelo/wire-types"

type Fault = { path: RegExp; method?: string; answer: Answer; afterEffect: boolean }

export const LABEL_PDF = pdfOf("label")

/**
 * A Venndelo with a memory, as its document and its integrators tell: `external_order_id` is not unique, labels are
 * pending at first, a second shipment "ya existe". Faults hit before or after the effect.
 */
export const startVenndeloWorld = async () => {
  const orders: ApiOrder[] = []
  const confirmed = new Set<string>()
  let labelPolls = 0
  let faults: Fault[] = []

  const find = (id: string) => orders.find((order) => order.id === id)

  const routes: [string, RegExp, (request: Recorded, id: string) => Answer][] = [
    [
      "POST",
      /\/orders$/,
      ({ body }) => {
        const { external_order_id } = body as { external_order_id: string }
        const order = apiOrder({
          id: String(87_000_001 + orders.length),
          external_order_id,
          created_at: new Date().toISOString(),
        })
        orders.push(order)
        return { status: 201, body: { items: [order] } }
      },
    ],
    ["GET", /\/orders$/, () => ({ body: { next_page_token: "", items: orders } })],
    [
      "POST",
      /\/orders\/([^/]+)\/modify-order-confirmation-status$/,
      (_, id) => {
        confirmed.add(id)
        return { status: 201, body: { message: "ok" } }
      },
    ],
    [
      "POST",
      /\/shipping\/create-shipments$/,
      ({ body }) => {
        const order = find((body as { order_ids: string[] }).order_ids[0])
        if (!order || !confirmed.has(order.id)) {
          return { status: 422, body: { errors: [{ code: "1", message: "Pedido sin confirmar" }] } }
        }
        if (order.status !== "PENDING") {
          return { status: 422, body: { errors: [{ code: "1", message: "El envío ya existe" }] } }
        }
        order.status = "PREPARING"
        return { body: { message: "ok" } }
      },
    ],
    [
      "POST",
      /\/shipping\/generate-labels$/,
      ({ body }) => {
        const [id] = (body as { order_ids: string[] }).order_ids
        if (++labelPolls === 1) {
          return { body: { status: "PROCESSING", items_processed: 0, items_count: 1, items: [] } }
        }
        const order = find(id) as ApiOrder
        order.shipments = [
          {
            tracking_number: "98765432100",
            type: "OUTBOUND",
            tracking_status: "READY",
            tracking_date: null,
            delivery_date: null,
          },
        ]
        return { body: { status: "SUCCESS", order_ids: [id], output: "BASE64", data: LABEL_PDF.toString("base64") } }
      },
    ],
    [
      "POST",
      /\/shipping\/request-pickup$/,
      ({ body }) => {
        const ids = (body as { order_ids: string[] }).order_ids.filter((id) => find(id)?.status === "PREPARING")
        ids.forEach((id) => ((find(id) as ApiOrder).status = "READY"))
        return { body: { pickups: [{ order_ids: ids, pickup_location_id: "1", address: "Calle 80" }] } }
      },
    ],
    [
      "POST",
      /\/orders\/([^/]+)\/cancel$/,
      (_, id) => {
        const order = find(id) as ApiOrder
        order.status = "CANCELLED"
        return { body: { message: "ok" } }
      },
    ],
    ["GET", /\/orders\/([^/]+)$/, (_, id) => ({ body: find(id) })],
    [
      "GET",
      /\/region\/cities$/,
      () => ({
        body: {
          next_page_token: "",
          items: [
            {
              country_code: "CO",
              code: "05001000",
              name: "Medellín",
              subdivision_code: "05",
              subdivision_name: "Antioquia",
            },
            {
              country_code: "CO",
              code: "11001000",
              name: "Bogotá",
              subdivision_code: "11",
              subdivision_name: "Bogotá, D.C.",
            },
          ],
        },
      }),
    ],
  ]

  const answer = (request: Recorded): Answer => {
    const { method, path } = request
    const fault = faults.find((one) => one.path.test(path) && (!one.method || one.method === method))
    faults = faults.filter((one) => one !== fault)
    if (fault && !fault.afterEffect) {
      return fault.answer
    }
    const [, route, act] = routes.find(([verb, pattern]) => verb === method && pattern.test(path))!
    const effect = act(request, route.exec(path)?.[1] ?? "")
    return fault?.answer ?? effect
  }

  const server = await startRecordingServer(answer)
  return {
    ...server,
    orders,
    calls: (method: string, path: RegExp) =>
      server.requests.filter((request) => request.method === method && path.test(request.path)).length,
    /** The next matching request goes wrong, once. */
    fail: (method: string, path: RegExp, how: Answer, afterEffect = false) =>
      faults.push({ method, path, answer: how, afterEffect }),
    setStatus: (status: ApiOrderStatus) => orders.forEach((order) => (order.status = status)),
    reset: () => {
      orders.length = 0
      confirmed.clear()
      labelPolls = 0
      faults = []
      server.requests.length = 0
    },
  }
}

export type VenndeloWorld = Awaited<ReturnType<typeof startVenndeloWorld>>
