import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import checkCarrierAccounts from "@kaiu/medusa-fulfillment-colombia/jobs/check-carrier-accounts"
import resumeShipments from "@kaiu/medusa-fulfillment-colombia/jobs/resume-shipments"
import syncExceptions from "@kaiu/medusa-fulfillment-colombia/jobs/sync-exceptions"
import type ShippingModuleService from "../../../plugins/fulfillment-colombia/src/modules/shipping/service"
import { readyToPay, payOnCheckout, orderOf } from "./buy"
import { eventually, type Shop } from "./shop-suite"

export type Email = Parameters<Shop["as"]>[0]

export type Shipment = {
  fulfillment_id: string
  carrier_id: string | null
  status: string
  tracking_number: string | null
  label_ready: boolean
  problem: { kind: string; message: string; remedy: string; can_retry: boolean } | null
  exception: { id: string; status: string } | null
  [field: string]: unknown
}

export type Dispatch = {
  order_id: string
  display_id: number
  state: string
  customer_name: string
  shipments: Shipment[]
  [field: string]: unknown
}

export type Bulk = {
  id: string
  kind: string
  state: string
  total: number
  done: number
  failed: number
  items: {
    order_id: string | null
    fulfillment_id: string | null
    status: string
    message: string | null
    remedy: string | null
  }[]
}

/** The dispatch centre as one member of staff sees it. */
export const dispatchCentre = (shop: Shop, email: Email = "warehouse@kaiu.test") => {
  const request = async (method: "GET" | "POST", path: string, body?: unknown, responseType?: "arraybuffer") =>
    shop.api.request({
      method,
      url: `/admin/shipping${path}`,
      data: body,
      headers: await shop.as(email),
      responseType,
      validateStatus: () => true,
    })

  const get = (path: string) => request("GET", path)
  const post = (path: string, body: unknown = {}, responseType?: "arraybuffer") =>
    request("POST", path, body, responseType)

  const list = async (query = "") =>
    (await get(`/dispatches?limit=100${query}`)).data as {
      dispatches: Dispatch[]
      counts: Record<string, number>
      count: number
    }

  /** An order once it is in that state. */
  const inState = (orderId: string, state: string, timeoutMs = 60_000) =>
    eventually(
      async () => (await list(`&state=${state}`)).dispatches.find(({ order_id }) => order_id === orderId),
      timeoutMs
    )

  /** A bulk once it is over. */
  const finished = (id: string) =>
    eventually(async () => {
      const { bulk } = (await get(`/bulks/${id}`)).data as { bulk: Bulk }
      return bulk.state === "done" ? bulk : undefined
    }, 60_000)

  const bulk = async (body: Record<string, unknown>) => {
    const { status, data } = await post("/bulks", body)
    expect([status, data.message]).toEqual([202, undefined])
    return finished(data.bulk.id)
  }

  return { get, post, list, inState, finished, bulk }
}

export const shippingOf = (shop: Shop) => shop.container().resolve<ShippingModuleService>("shipping")

/** A guest's order that was paid on Wompi's checkout. */
export const placePaidOrder = async (shop: Shop) => {
  const headers = await shop.storeHeaders()
  const checkout = await readyToPay(shop, headers)
  await payOnCheckout(shop, checkout, "APPROVED")
  return orderOf(shop, checkout.cartId)
}

/** What the sandbox's Venndelo is told behind the shop's back. */
export const tellVenndelo = async (shop: Shop, path: string, body: unknown) => {
  const answer = await fetch(`${shop.sandbox().url}/_sandbox/venndelo${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  })
  expect(answer.status).toBeLessThan(300)
  return answer.json()
}

/** Lets the carrier's time pass until something has happened in the shop. */
export const whileTimePasses = <T>(shop: Shop, read: () => Promise<T | undefined | null | false>, timeoutMs = 60_000) =>
  eventually(async () => {
    await shop.sandbox().world.clock.advance(1_500)
    return read()
  }, timeoutMs)

const LONG_AGO = new Date(0)

/** Reads every open parcel's whereabouts now. */
export const trackNow = async (shop: Shop) => {
  await shippingOf(shop).updateCarrierShipments({
    selector: { next_run_at: { $ne: null } },
    data: { next_run_at: LONG_AGO },
  })
  await resumeShipments(shop.container())
}

const AGED_MINUTES = 10

/**
 * Makes Medusa's parcels older. Not by a clock that is ahead: Medusa's scheduled jobs, which run beside the test, count
 * by the same clock, and one that was due meanwhile comes again only when the real one has caught up.
 */
export const ageParcels = async (shop: Shop, ids: string[]) => {
  await shop
    .container()
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("fulfillment")
    .whereIn("id", ids)
    .update({ created_at: new Date(Date.now() - AGED_MINUTES * 60_000) })
}

/** Looks at the carriers' accounts now. */
export const checkAccounts = async (shop: Shop) => {
  await shippingOf(shop).updateCarrierAccounts({ selector: { carrier: "venndelo" }, data: { next_check_at: LONG_AGO } })
  await checkCarrierAccounts(shop.container())
}

export type Novedad = { id: string; status: string; order_id: string | null; [field: string]: unknown }

/** The novedades of a status, once the shop has read of any. */
export const readNovedades = (shop: Shop, status: string) =>
  eventually(async () => {
    await shippingOf(shop).updateCarrierAccounts({
      selector: { carrier: "venndelo" },
      data: { next_exceptions_at: LONG_AGO },
    })
    await syncExceptions(shop.container())
    const { data } = await dispatchCentre(shop).get(`/exceptions?status=${status}`)
    const { exceptions } = data as { exceptions: Novedad[] }
    return exceptions.length > 0 && exceptions
  })

/** Packs an order and hands its parcel to the courier. */
export const onTheRoad = async (shop: Shop, orderId: string): Promise<Shipment> => {
  const centre = dispatchCentre(shop)
  await centre.inState(orderId, "to_prepare")
  await centre.bulk({ kind: "prepare", order_ids: [orderId] })
  const ready = await whileTimePasses(shop, async () => {
    const { dispatches } = await centre.list("&state=ready")
    return dispatches.find(({ order_id }) => order_id === orderId)
  })
  const [shipment] = ready.shipments
  await tellVenndelo(shop, `/orders/${shipment.carrier_id}/advance`, { status: "SHIPPED" })
  await eventually(async () => {
    await trackNow(shop)
    const { dispatches } = await centre.list("&state=in_transit")
    return dispatches.some(({ order_id }) => order_id === orderId)
  }, 60_000)
  return shipment
}
