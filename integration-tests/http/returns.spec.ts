import { dispatchCentre, onTheRoad, placePaidOrder, shippingOf, tellVenndelo, trackNow } from "./helpers/dispatch"
import { eventually, shopSuite, type Shop } from "./helpers/shop-suite"

jest.setTimeout(240_000)

const LONG_AGO = new Date(0)

type CarrierOrder = {
  id: string
  external_order_id: string
  pickup_info: { address_1: string; city_code: string }
  shipping_info: { address_1: string; city_code: string }
  line_items: { name: string; quantity: number }[]
  payment_method_code: string
  status: string
}

const venndelo = async (shop: Shop): Promise<CarrierOrder[]> => {
  const answer = await fetch(`${shop.sandbox().url}/_sandbox/venndelo/orders`)
  return ((await answer.json()) as { orders: CarrierOrder[] }).orders
}

/** Lets the job look at everything that waits for another try. */
const hurry = async (shop: Shop) => {
  const data = { next_attempt_at: LONG_AGO }
  await shippingOf(shop).updateCarrierOperations({ selector: { state: ["unknown", "failed"] }, data } as never)
  await trackNow(shop)
}

const delivered = async (shop: Shop, carrierId: string, fulfillment_id: string) => {
  await tellVenndelo(shop, `/orders/${carrierId}/advance`, { status: "DELIVERED" })
  await eventually(async () => {
    await trackNow(shop)
    const [{ status }] = await shippingOf(shop).listCarrierShipments({ fulfillment_id })
    return status === "delivered"
  }, 60_000)
}

const fulfillmentOf = async (shop: Shop, id: string) => {
  const query = shop.container().resolve("query")
  const fields = ["shipped_at", "delivered_at", "labels.*", "data"]
  const { data } = await query.graph({ entity: "fulfillment", fields, filters: { id } })
  return data[0] as unknown as {
    shipped_at: string | null
    delivered_at: string | null
    labels: { tracking_number: string; label_url: string }[]
    data: { state: string }
  }
}

/** One article of an order comes back, with the shop's return option, as staff enter it. */
const requestReturn = async (shop: Shop, order_id: string): Promise<string> => {
  const headers = await shop.as("admin@kaiu.test")
  const post = async (path: string, body: unknown = {}) => (await shop.api.post(path, body, { headers })).data
  const { data } = await shop.api.get(`/admin/orders/${order_id}?fields=*items`, { headers })
  const { data: options } = await shop.api.get("/admin/shipping-options?limit=100", { headers })
  const option = options.shipping_options.find(({ name }: { name: string }) => name === "Devolución")
  const { return: begun } = await post("/admin/returns", { order_id })
  const items = [{ id: data.order.items[0].id, quantity: 1 }]
  await post(`/admin/returns/${begun.id}/request-items`, { items })
  await post(`/admin/returns/${begun.id}/shipping-method`, { shipping_option_id: option.id })
  const asked = await Promise.all(
    [1, 2, 3].map(() =>
      shop.api.post(`/admin/returns/${begun.id}/request`, {}, { headers, validateStatus: () => true })
    )
  )
  expect(asked.map(({ status }) => status).sort()).toEqual([200, 400, 400])
  const query = shop.container().resolve("query")
  const { data: rows } = await query.graph({
    entity: "return",
    fields: ["fulfillments.id"],
    filters: { id: begun.id },
  })
  const { fulfillments } = rows[0] as unknown as { fulfillments: { id: string }[] }
  expect(fulfillments).toHaveLength(1)
  return fulfillments[0].id
}

/** One article comes back for money or for another, and three ask for it at once. */
const requestSwap = async (shop: Shop, order_id: string, kind: "claims" | "exchanges") => {
  const headers = await shop.as("admin@kaiu.test")
  const post = async (path: string, body: unknown = {}) => (await shop.api.post(path, body, { headers })).data
  const { data } = await shop.api.get(`/admin/orders/${order_id}?fields=*items`, { headers })
  const { data: options } = await shop.api.get("/admin/shipping-options?limit=100", { headers })
  const option = options.shipping_options.find(({ name }: { name: string }) => name === "Devolución")
  const [item] = data.order.items as { id: string; variant_id: string }[]
  const begun = await post(`/admin/${kind}`, kind === "claims" ? { order_id, type: "replace" } : { order_id })
  const { id } = (begun.claim ?? begun.exchange) as { id: string }
  await post(`/admin/${kind}/${id}/inbound/items`, { items: [{ id: item.id, quantity: 1 }] })
  await post(`/admin/${kind}/${id}/inbound/shipping-method`, { shipping_option_id: option.id })
  await post(`/admin/${kind}/${id}/outbound/items`, { items: [{ variant_id: item.variant_id, quantity: 1 }] })
  const asked = await Promise.all(
    [1, 2, 3].map(() => shop.api.post(`/admin/${kind}/${id}/request`, {}, { headers, validateStatus: () => true }))
  )
  const query = shop.container().resolve("query")
  const entity = kind === "claims" ? "order_claim" : "order_exchange"
  const { data: rows } = await query.graph({ entity, fields: ["return_id"], filters: { id } })
  const [{ return_id }] = rows as unknown as { return_id: string }[]
  const ofReturn = { entity: "return" as const, fields: ["fulfillments.id"], filters: { id: return_id } }
  const found = (await query.graph(ofReturn)).data as unknown as { fulfillments: { id: string }[] }[]
  const { fulfillments } = found[0]
  return { id, fulfillments, asked }
}

shopSuite("returns", (shop) => {
  it("has one guide from the buyer to the shop though the answer was lost, and follows it home", async () => {
    const order = await placePaidOrder(shop)
    const sent = await onTheRoad(shop, order.id)
    await delivered(shop, String(sent.carrier_id), sent.fulfillment_id)
    const told: { fulfillment_id: string }[] = []
    const bus = shop.container().resolve("event_bus")
    bus.subscribe("shipping.status_changed", async ({ data }) => void told.push(data as (typeof told)[number]))

    const lost = { provider: "venndelo", match: "POST /v1/admin/orders", drop: true, after: true } as const
    shop.sandbox().world.faults.add(lost)
    const id = await requestReturn(shop, order.id)
    await eventually(async () => {
      const [operation] = await shippingOf(shop).listCarrierOperations({ fulfillment_id: id, step: "create_order" })
      return operation?.state === "unknown"
    })
    const guide = await eventually(async () => {
      await hurry(shop)
      await shop.sandbox().world.clock.advance(1_500)
      const { labels } = await fulfillmentOf(shop, id)
      return labels[0]?.label_url.startsWith("http") && labels[0]
    }, 60_000)
    expect(guide.label_url).toContain(`/admin/shipping/labels/${id}`)
    const pdf = await dispatchCentre(shop, "support@kaiu.test").get(`/labels/${id}`)
    expect([pdf.status, String(pdf.data).slice(0, 5)]).toEqual([200, "%PDF-"])

    const orders = (await venndelo(shop)).filter(({ external_order_id }) => external_order_id === id)
    expect(orders).toMatchObject([
      {
        pickup_info: { address_1: "Calle 45 # 12-34, apto 501, Barrio Laureles", city_code: "05001000" },
        shipping_info: { city_code: "11001000" },
        payment_method_code: "EXTERNAL_PAYMENT",
      },
    ])
    const { data } = await dispatchCentre(shop).post("/pickups", { fulfillment_ids: [id] })
    expect(data.pickups).toMatchObject([{ fulfillment_id: id, status: "requested" }])

    await tellVenndelo(shop, `/orders/${orders[0].id}/advance`, { status: "SHIPPED" })
    await eventually(async () => {
      await trackNow(shop)
      return (await fulfillmentOf(shop, id)).shipped_at
    })
    await delivered(shop, orders[0].id, id)
    const back = await eventually(async () => {
      const fulfillment = await fulfillmentOf(shop, id)
      return fulfillment.delivered_at ? fulfillment : null
    })
    expect([back.data.state, back.labels.length]).toEqual(["delivered", 1])
    expect(told.filter(({ fulfillment_id }) => fulfillment_id === id)).toEqual([])
    expect((await dispatchCentre(shop).list("&state=delivered")).dispatches).toMatchObject([
      { order_id: order.id, shipments: [{ fulfillment_id: sent.fulfillment_id }] },
    ])
    expect((await dispatchCentre(shop).get(`/orders/${order.id}`)).data.shipments).toMatchObject([
      { fulfillment_id: sent.fulfillment_id, direction: "outbound", cost: { paid_by_buyer: expect.any(Number) } },
      { fulfillment_id: id, direction: "return", tracking_number: expect.any(String), label_ready: true },
    ])
  })

  it.each(["claims", "exchanges"] as const)("makes one guide for %s that are requested at once", async (kind) => {
    const order = await placePaidOrder(shop)
    const sent = await onTheRoad(shop, order.id)
    await delivered(shop, String(sent.carrier_id), sent.fulfillment_id)
    const { id, fulfillments, asked } = await requestSwap(shop, order.id, kind)

    expect(asked.map(({ status }) => status).sort()).toEqual([200, 400, 400])
    expect(fulfillments).toHaveLength(1)
    const again = await shop.api.post(
      `/admin/${kind}/${id}/request`,
      {},
      { headers: await shop.as("admin@kaiu.test"), validateStatus: () => true }
    )
    expect([again.status, again.data.message]).toEqual([400, expect.stringContaining("ya se pidió")])
    await eventually(async () => {
      await hurry(shop)
      const [{ id: fulfillment_id }] = fulfillments
      const [shipment] = await shippingOf(shop).listCarrierShipments({ fulfillment_id, lease_until: null })
      return shipment?.carrier_id
    })
    const ours = new Set(fulfillments.map((fulfillment) => fulfillment.id))
    const guides = (await venndelo(shop)).filter(({ external_order_id }) => ours.has(external_order_id))
    expect(guides).toMatchObject([
      {
        shipping_info: { city_code: "11001000" },
        line_items: [{ quantity: 1, name: expect.stringContaining(`Devolución del pedido #${order.display_id} · `) }],
      },
    ])
  })

  it("takes a return back at the carrier and in Medusa, from the dispatch centre", async () => {
    const order = await placePaidOrder(shop)
    const sent = await onTheRoad(shop, order.id)
    await delivered(shop, String(sent.carrier_id), sent.fulfillment_id)
    const id = await requestReturn(shop, order.id)
    const guide = () => venndelo(shop).then((all) => all.find((one) => one.external_order_id === id))
    await eventually(guide)

    const centre = dispatchCentre(shop)
    expect((await centre.bulk({ kind: "cancel", fulfillment_ids: [id] })).items).toMatchObject([{ status: "done" }])
    expect(await guide()).toMatchObject({ status: "CANCELLED" })
    const [fulfillment] = await shop.container().resolve("fulfillment").listFulfillments({ id })
    expect(fulfillment.canceled_at).not.toBeNull()
    expect((await centre.get(`/orders/${order.id}`)).data.shipments).toMatchObject([{ direction: "outbound" }])
  })
})
