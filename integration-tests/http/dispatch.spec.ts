import resumeBulks from "@kaiu/medusa-fulfillment-colombia/jobs/resume-bulks"
import settleOrphanedParcels from "@kaiu/medusa-fulfillment-colombia/jobs/settle-orphaned-parcels"
import sweepDispatches from "@kaiu/medusa-fulfillment-colombia/jobs/sweep-dispatches"
import takeBackUncountedParcels from "@kaiu/medusa-fulfillment-colombia/jobs/take-back-uncounted-parcels"
import { withdrawShipment } from "@kaiu/medusa-fulfillment-colombia/workflows/utils/withdraw-shipment"
import { createOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import { PDFDocument } from "pdf-lib"
import { placeCodOrder } from "./helpers/cod"
import {
  ageParcels,
  checkAccounts,
  dispatchCentre,
  onTheRoad,
  placePaidOrder,
  readNovedades,
  shippingOf,
  tellVenndelo,
  trackNow,
  whileTimePasses,
} from "./helpers/dispatch"
import { eventually, shopSuite } from "./helpers/shop-suite"

jest.setTimeout(300_000)

const LONG_AGO = new Date(0)

shopSuite("dispatch", (shop) => {
  it("lists a paid order to be packed and one at the door that waits for its buyer's word", async () => {
    const centre = dispatchCentre(shop)
    const paid = await placePaidOrder(shop)
    const door = await placeCodOrder(shop)
    const row = await centre.inState(paid.id, "to_prepare")
    expect(row).toMatchObject({
      display_id: paid.display_id,
      customer_name: "Camila Rojas",
      city: { code: "05001000" },
      payment_mode: "EXTERNAL_PAYMENT",
      carrier: "venndelo",
      item_count: 2,
      total: paid.total,
      currency_code: "cop",
      shipments: [],
    })
    expect(await centre.inState(door.id, "waiting")).toMatchObject({ payment_mode: "COD" })
    expect((await centre.list()).counts).toMatchObject({ to_prepare: 1, ready: 0, problem: 0 })

    const found = async (q: string) =>
      (await centre.list(`&q=${encodeURIComponent(q)}`)).dispatches.map(({ order_id }) => order_id).sort()
    expect(await found(`#${paid.display_id}`)).toEqual([paid.id])
    expect(await found("rojas CAMILA")).toEqual([paid.id, door.id].sort())
    expect(await found("Rójas cAmÍla")).toEqual([paid.id, door.id].sort())
    expect(await found("camila nadie")).toEqual([])
    expect(await found("%")).toEqual([])

    await shop.api.post(`/admin/shipping/cod/${door.id}/confirm`, {}, { headers: await shop.as("warehouse@kaiu.test") })
    await centre.inState(door.id, "to_prepare")
  })

  it("says that a packed order was edited, while its courier would collect the old amount at the door", async () => {
    const centre = dispatchCentre(shop)
    const order = await placeCodOrder(shop)
    const headers = await shop.as("admin@kaiu.test")
    const post = async (path: string, body: unknown = {}) => (await shop.api.post(path, body, { headers })).data
    const edit = async (by: number) => {
      const { data } = await shop.api.get(`/admin/orders/${order.id}?fields=total,*items`, { headers })
      const [line] = data.order.items as { id: string; quantity: number; unit_price: number }[]
      const { order_change } = await post("/admin/order-edits", { order_id: order.id })
      const change = { quantity: line.quantity, unit_price: line.unit_price + by }
      await post(`/admin/order-edits/${order.id}/items/item/${line.id}`, change)
      await post(`/admin/order-edits/${order.id}/confirm`)
      expect(order_change.order_id).toBe(order.id)
      return (await shop.api.get(`/admin/orders/${order.id}?fields=total`, { headers })).data.order.total as number
    }
    await post(`/admin/shipping/cod/${order.id}/confirm`)
    await centre.inState(order.id, "to_prepare")
    await centre.bulk({ kind: "prepare", order_ids: [order.id] })
    await centre.inState(order.id, "ready")
    const mine = async () => (await centre.get(`/orders/${order.id}`)).data.shipments[0].problem
    expect(await mine()).toBeNull()

    const total = await edit(-5_000)
    expect(total).toBeLessThan(order.total)
    const row = await centre.inState(order.id, "problem")
    const pesos = (amount: number) => new Intl.NumberFormat("es-CO").format(amount)
    const words = new RegExp(
      `^Este pedido cambió después de empacado: .*cobrará \\$\\s?${pesos(order.total)} y quien compró debe \\$\\s?${pesos(total)}`
    )
    expect(row.payment_mode).toBe("COD")
    expect(row.shipments[0].problem).toMatchObject({
      message: expect.stringMatching(words),
      remedy: expect.stringContaining("cancela el despacho"),
      can_retry: false,
    })
    expect(await mine()).toEqual(row.shipments[0].problem)
    expect((await centre.list()).counts.problem).toBe(1)

    expect(await edit(5_000)).toBe(order.total)
    await eventually(async () => (await centre.list()).counts.problem === 0)
    expect(await mine()).toBeNull()
  })

  it("prepares ten orders in bulk for two members of staff at once: one parcel each, collected and delivered", async () => {
    const centre = dispatchCentre(shop)
    const other = dispatchCentre(shop, "admin@kaiu.test")
    const orders = []
    for (let index = 0; index < 10; index++) {
      orders.push(await placePaidOrder(shop))
    }
    const order_ids = orders.map(({ id }) => id)
    const unpaid = await placeCodOrder(shop)
    const [mine, theirs] = await Promise.all([
      centre.bulk({ kind: "prepare", order_ids: [...order_ids, unpaid.id] }),
      other.bulk({ kind: "prepare", order_ids }),
    ])
    const outcomes = [...mine.items, ...theirs.items].filter(({ order_id }) => order_id !== unpaid.id)
    expect(outcomes.map(({ status }) => status).sort()).toEqual([
      ...Array.from({ length: 10 }, () => "done"),
      ...Array.from({ length: 10 }, () => "skipped"),
    ])
    expect(mine.items.find(({ order_id }) => order_id === unpaid.id)).toMatchObject({
      status: "failed",
      message: expect.stringContaining("aún no está confirmado"),
      remedy: expect.any(String),
    })
    expect(await shippingOf(shop).listShippingBulkItems({ status: "waiting" })).toEqual([])

    const ready = async () => {
      const { dispatches } = await centre.list("&state=ready&order=display_id")
      return dispatches.length === 10 && dispatches
    }
    const dispatches = await whileTimePasses(shop, ready, 120_000)
    expect(dispatches.map(({ shipments }) => shipments.length)).toEqual(Array.from({ length: 10 }, () => 1))
    const shipments = dispatches.map(({ shipments: [shipment] }) => shipment)
    expect(shipments[0]).toMatchObject({
      label_ready: true,
      problem: null,
      cost: { quoted: expect.any(Number), quote_source: "carrier", billed_by_carrier: expect.any(Number) },
    })
    const { orders: made } = (await (await fetch(`${shop.sandbox().url}/_sandbox/venndelo/orders`)).json()) as {
      orders: unknown[]
    }
    expect(made).toHaveLength(10)

    const asked = shipments.map(({ fulfillment_id }) => fulfillment_id)
    for (const [format, pages] of [
      ["LABEL_10x15", 10],
      ["LABEL_10x10", 10],
      ["LETTER_2PP", 5],
    ] as const) {
      const labels = await centre.post("/labels", { fulfillment_ids: [...asked, "ful_none"], format }, "arraybuffer")
      expect([labels.status, labels.headers["content-type"], labels.headers["x-missing"]]).toEqual([
        200,
        "application/pdf",
        "ful_none",
      ])
      expect((await PDFDocument.load(labels.data)).getPageCount()).toBe(pages)
    }
    expect(await centre.post("/labels", { fulfillment_ids: ["ful_none"] })).toMatchObject({
      status: 400,
      data: { message: "Ninguna de estas guías está lista todavía. Espera un momento e intenta de nuevo." },
    })

    const pickup = await centre.bulk({ kind: "pickup", fulfillment_ids: asked })
    expect(pickup.items.map(({ status, message }) => [status, message])).toEqual(asked.map(() => ["done", null]))
    await whileTimePasses(shop, async () => (await centre.list()).counts.delivered === 10, 120_000)
    const { data } = await centre.get(`/orders/${order_ids[0]}`)
    const [{ timeline }] = data.shipments as { timeline: { kind: string; name: string }[] }[]
    expect(timeline.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["create_order", "create_shipments", "pickup", "delivered"])
    )
  })

  it("packs one order for one at a time, by Medusa's own button too, and one that was paid back not at all", async () => {
    const centre = dispatchCentre(shop)
    const shipping = shippingOf(shop)
    const order = await placePaidOrder(shop)
    await centre.inState(order.id, "to_prepare")
    const headers = await shop.as("admin@kaiu.test")
    const { data } = await shop.api.get(`/admin/orders/${order.id}?fields=*items`, { headers })
    const items = (data.order.items as { id: string; quantity: number }[]).map(({ id, quantity }) => ({ id, quantity }))
    const post = (path: string, body: unknown) => shop.api.post(path, body, { headers, validateStatus: () => true })
    const pack = () => post(`/admin/orders/${order.id}/fulfillments`, { items })

    const lease_id = (await shipping.takeDispatch(order.id)) as string
    const refused = await pack()
    expect([refused.status, refused.data.message]).toEqual([400, expect.stringMatching(/^Alguien más está preparando/)])
    await shipping.giveDispatchBack({ order_id: order.id, lease_id })
    const both = await Promise.all([pack(), pack()])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 400])

    // Medusa alone takes a parcel back as often as it is asked at once, and each time gives the order its articles.
    const { data: packed } = await shop.api.get(`/admin/orders/${order.id}?fields=*fulfillments`, { headers })
    const parcel = packed.order.fulfillments[0].id as string
    const takeBack = () => post(`/admin/orders/${order.id}/fulfillments/${parcel}/cancel`, {})
    const [bulk, ...three] = await Promise.all([
      centre.bulk({ kind: "cancel", fulfillment_ids: [parcel] }),
      takeBack(),
      takeBack(),
      takeBack(),
    ])
    const done =
      three.filter(({ status }) => status === 200).length + bulk.items.filter((item) => item.status === "done").length
    expect(done).toBe(1)
    const { data: after } = await shop.api.get(`/admin/orders/${order.id}?fields=total,*items,*items.detail`, {
      headers,
    })
    expect(after.order).toMatchObject({ total: order.total, items: [{ detail: { fulfilled_quantity: 0 } }] })
    expect(await eventually(() => shipping.takeDispatch(order.id))).toMatch(/^lease_/)

    const repaid = await placePaidOrder(shop)
    await centre.inState(repaid.id, "to_prepare")
    const { data: read } = await shop.api.get(`/admin/orders/${repaid.id}?fields=*payment_collections.payments`, {
      headers,
    })
    const [{ payments }] = read.order.payment_collections as { payments: { id: string }[] }[]
    const refund = { amount: repaid.total, note: "Se arrepintió" }
    expect((await post(`/admin/payments/${payments[0].id}/refund`, refund)).status).toBe(200)
    expect((await centre.bulk({ kind: "prepare", order_ids: [repaid.id] })).items).toMatchObject([
      { status: "failed", message: "Este pedido aún no está pagado." },
    ])
    await centre.inState(repaid.id, "waiting")
  })

  it("keeps a parcel that has left though nobody has read it yet, and counts what its courier collects", async () => {
    const admin = dispatchCentre(shop, "admin@kaiu.test")
    const order = await placeCodOrder(shop)
    await admin.inState(order.id, "waiting")
    await admin.post(`/cod/${order.id}/confirm`)
    await admin.inState(order.id, "to_prepare")
    await admin.bulk({ kind: "prepare", order_ids: [order.id] })
    const ready = await whileTimePasses(shop, async () =>
      (await admin.list("&state=ready")).dispatches.find(({ order_id }) => order_id === order.id)
    )
    const [{ carrier_id, fulfillment_id }] = ready.shipments
    await tellVenndelo(shop, `/orders/${carrier_id}/advance`, { status: "SHIPPED" })

    const headers = await shop.as("admin@kaiu.test")
    const cancel = (path: string) => shop.api.post(path, {}, { headers, validateStatus: () => true })
    const left = /^El paquete ya salió con la transportadora\./
    for (const path of [
      `/admin/orders/${order.id}/fulfillments/${fulfillment_id}/cancel`,
      `/admin/fulfillments/${fulfillment_id}/cancel`,
    ]) {
      const { status, data } = await cancel(path)
      expect([status, data.message]).toEqual([400, expect.stringMatching(left)])
    }
    const { items } = await admin.bulk({ kind: "cancel", fulfillment_ids: [fulfillment_id] })
    expect(items).toMatchObject([{ status: "failed", message: expect.stringMatching(left) }])
    const { shipments } = await admin.inState(order.id, "in_transit")
    expect(shipments).toMatchObject([{ fulfillment_id, status: "in_transit" }])
    const again = await admin.bulk({ kind: "prepare", order_ids: [order.id] })
    expect(again.items).toMatchObject([{ status: "skipped" }])

    await tellVenndelo(shop, `/orders/${carrier_id}/advance`, { status: "DELIVERED" })
    await eventually(async () => {
      await trackNow(shop)
      const { data } = await admin.get("/cod/reconciliation")
      return data.rows[0].state === "to_remit" && data.totals.collected === order.total
    }, 60_000)
    const { orders } = (await (await fetch(`${shop.sandbox().url}/_sandbox/venndelo/orders`)).json()) as {
      orders: unknown[]
    }
    expect(orders).toHaveLength(1)
  })

  it("cancels in Medusa too what its carrier gave back before the server died", async () => {
    const centre = dispatchCentre(shop)
    const order = await placePaidOrder(shop)
    await centre.inState(order.id, "to_prepare")
    await centre.bulk({ kind: "prepare", order_ids: [order.id] })
    const packed = await whileTimePasses(shop, async () =>
      (await centre.list("&state=ready")).dispatches.find(({ order_id }) => order_id === order.id)
    )
    const [{ fulfillment_id }] = packed.shipments
    // As whoever asks the carrier and dies before Medusa is told.
    const { kind } = await withdrawShipment(shop.container(), fulfillment_id)
    expect(kind).toBe("free")
    const isCancelled = async () => {
      const fulfillment = await shop.container().resolve("fulfillment").retrieveFulfillment(fulfillment_id)
      return fulfillment.canceled_at !== null
    }
    await trackNow(shop)
    expect(await isCancelled()).toBe(false)
    await shippingOf(shop).updateCarrierShipments({ selector: { fulfillment_id }, data: { lease_until: LONG_AGO } })
    await eventually(async () => {
      await trackNow(shop)
      return isCancelled()
    })
    await centre.inState(order.id, "to_prepare")
  })

  it("takes back a parcel that its order does not count, at the carrier too", async () => {
    const centre = dispatchCentre(shop)
    const order = await placePaidOrder(shop)
    await centre.inState(order.id, "to_prepare")
    await centre.bulk({ kind: "prepare", order_ids: [order.id] })
    const packed = await whileTimePasses(shop, async () =>
      (await centre.list("&state=ready")).dispatches.find(({ order_id }) => order_id === order.id)
    )
    const [{ fulfillment_id }] = packed.shipments
    const headers = await shop.as("admin@kaiu.test")
    const { data } = await shop.api.get(`/admin/orders/${order.id}?fields=*items`, { headers })
    const items = (data.order.items as { id: string; quantity: number }[]).map(({ id, quantity }) => ({ id, quantity }))
    // Where a process that dies while it takes a parcel back leaves Medusa.
    await shop
      .container()
      .resolve("order")
      .cancelFulfillment({ order_id: order.id, items } as never)
    const parcels = `/admin/orders/${order.id}/fulfillments`
    const refused = async (path: string, body: unknown = {}) => {
      const { status, data: answer } = await shop.api.post(path, body, { headers, validateStatus: () => true })
      expect([status, answer.message]).toEqual([400, expect.stringContaining("El servidor se interrumpió")])
    }
    await refused(`${parcels}/${fulfillment_id}/cancel`)
    await refused(parcels, { items })
    const bulks = await Promise.all(
      [
        { kind: "prepare", order_ids: [order.id] },
        { kind: "cancel", fulfillment_ids: [fulfillment_id] },
      ].map(async (body) => (await centre.post("/bulks", body)).data.bulk.id as string)
    )
    const putBack = { bulk_id: bulks, status: "waiting" as const, attempts: 1, lease_until: null }
    await eventually(async () => (await shippingOf(shop).listShippingBulkItems(putBack)).length === 2)

    const isTakenBack = async () => {
      const fulfillment = await shop.container().resolve("fulfillment").retrieveFulfillment(fulfillment_id)
      return fulfillment.canceled_at !== null
    }
    await takeBackUncountedParcels(shop.container())
    expect(await isTakenBack()).toBe(false)
    await ageParcels(shop, [fulfillment_id])
    await takeBackUncountedParcels(shop.container())
    expect(await isTakenBack()).toBe(true)
    await sweepDispatches(shop.container())
    await centre.inState(order.id, "to_prepare")
    // The carrier is told by what listens to Medusa's cancellation.
    const made = await eventually(async () => {
      const answer = await fetch(`${shop.sandbox().url}/_sandbox/venndelo/orders`)
      const { orders } = (await answer.json()) as { orders: { external_order_id: string; status: string }[] }
      return orders.every(({ status }) => status === "CANCELLED") ? orders : undefined
    })
    expect(made.map(({ external_order_id }) => external_order_id)).toEqual([fulfillment_id])

    await shippingOf(shop).updateShippingBulkItems({
      selector: { bulk_id: bulks },
      data: { next_attempt_at: LONG_AGO },
    })
    await resumeBulks(shop.container())
    const [[again], [cancelled]] = await Promise.all(bulks.map(async (id) => (await centre.finished(id)).items))
    expect([again.status, cancelled.status]).toEqual(["done", "done"])
    expect(again.fulfillment_id).not.toBe(fulfillment_id)
  })

  it("links a parcel to the order that counts it, and cancels one that no order counts", async () => {
    const centre = dispatchCentre(shop)
    const order = await placePaidOrder(shop)
    await centre.inState(order.id, "to_prepare")
    const [{ fulfillment_id }] = (await centre.bulk({ kind: "prepare", order_ids: [order.id] })).items
    const packed = String(fulfillment_id)
    const container = shop.container()
    const fulfillments = container.resolve("fulfillment")
    const {
      id: _id,
      data,
      items,
      delivery_address,
      ...parcel
    } = await fulfillments.retrieveFulfillment(packed, {
      relations: ["items", "delivery_address"],
    })
    const { data: orders } = await container.resolve("query").graph({
      entity: "order",
      fields: ["*", "items.*", "shipping_total"],
      filters: { id: order.id },
    })
    // Where two processes that died one after the other while they packed the order leave Medusa.
    const { id: twin } = await fulfillments.createFulfillment({
      location_id: parcel.location_id,
      provider_id: parcel.provider_id,
      shipping_option_id: parcel.shipping_option_id,
      data,
      labels: [],
      items: items.map(({ title, quantity, sku, barcode, line_item_id, inventory_item_id }) => {
        return { title, quantity, sku, barcode, line_item_id, inventory_item_id }
      }),
      delivery_address: { ...delivery_address, id: undefined },
      order: orders[0],
    } as never)
    await container.resolve("link").dismiss({ order: { order_id: order.id }, fulfillment: { fulfillment_id: packed } })
    const linked = async () => {
      const { data: rows } = await container.resolve("query").graph({
        entity: "fulfillment",
        fields: ["id", "canceled_at", "order.id"],
        filters: { id: [packed, twin] },
      })
      const byId = new Map(rows.map((row) => [row.id, [row.order?.id ?? null, row.canceled_at !== null]]))
      return [packed, twin].map((id) => byId.get(id))
    }
    const untouched = [
      [null, false],
      [null, false],
    ]
    await settleOrphanedParcels(container)
    expect(await linked()).toEqual(untouched)

    await ageParcels(shop, [packed, twin])
    const lease_id = await eventually(() => shippingOf(shop).takeDispatch(order.id))
    await settleOrphanedParcels(container)
    expect(await linked()).toEqual(untouched)
    await shippingOf(shop).giveDispatchBack({ order_id: order.id, lease_id })
    await settleOrphanedParcels(container)
    expect(await linked()).toEqual([
      [order.id, false],
      [null, true],
    ])
    expect(await eventually(() => shippingOf(shop).takeDispatch(order.id))).toMatch(/^lease_/)
  })

  it("goes on with a bulk whose worker was killed after it made the parcel, and makes no second one", async () => {
    const centre = dispatchCentre(shop)
    const order = await placePaidOrder(shop)
    await centre.inState(order.id, "to_prepare")
    const shipping = shippingOf(shop)
    const id = await shipping.openBulk({
      kind: "prepare",
      actor_id: null,
      pickup_date: null,
      first_attempt_at: null,
      items: [{ order_id: order.id, fulfillment_id: null }],
    })
    const [item] = await shipping.claimBulkItems({ bulk_id: id, limit: 1 })
    expect(item.attempts).toBe(1)
    const { data } = await shop.api.get(`/admin/orders/${order.id}?fields=*items`, {
      headers: await shop.as("admin@kaiu.test"),
    })
    const items = (data.order.items as { id: string; quantity: number }[]).map(({ id: line, quantity }) => ({
      id: line,
      quantity,
    }))
    const { result } = await createOrderFulfillmentWorkflow(shop.container()).run({
      input: { order_id: order.id, items, metadata: { bulk_item_id: item.id } },
    })
    await resumeBulks(shop.container())
    expect((await centre.get(`/bulks/${id}`)).data.bulk).toMatchObject({ state: "running", done: 0 })

    await shipping.updateShippingBulkItems({ id: item.id, lease_until: LONG_AGO })
    await resumeBulks(shop.container())
    const bulk = await centre.finished(id)
    const { id: made } = result as { id: string }
    expect(bulk.items).toMatchObject([{ status: "done", fulfillment_id: made, display_id: order.display_id }])
    const [row] = (await centre.list(`&q=${order.display_id}`)).dispatches
    expect(row.shipments.length).toBeLessThanOrEqual(1)
    const fulfillments = await shop.api.get(`/admin/orders/${order.id}?fields=*fulfillments`, {
      headers: await shop.as("admin@kaiu.test"),
    })
    expect(fulfillments.data.order.fulfillments).toHaveLength(1)

    const { items: cancelled } = await centre.bulk({ kind: "cancel", fulfillment_ids: [made, "ful_none"] })
    expect(cancelled.map(({ status }) => status)).toEqual(["done", "failed"])
    expect((await centre.get("/bulks?limit=1")).data.bulks).toMatchObject([
      { total: 2, done: 1, skipped: 0, failed: 1 },
    ])
    await centre.inState(order.id, "to_prepare")
    expect((await centre.bulk({ kind: "cancel", fulfillment_ids: [made] })).items[0].status).toBe("skipped")
  })

  it("finds an order whose events were lost, and looks at every open one in turn", async () => {
    const centre = dispatchCentre(shop)
    const order = await placePaidOrder(shop)
    await centre.inState(order.id, "to_prepare")
    const shipping = shippingOf(shop)
    const [{ id }] = await shipping.listShippingDispatches({ order_id: order.id })
    await shipping.deleteShippingDispatches([id])
    await sweepDispatches(shop.container())
    expect((await centre.list("&state=to_prepare")).count).toBe(1)

    const [{ id: found }] = await shipping.listShippingDispatches({ order_id: order.id })
    await shipping.updateShippingDispatches({ id: found, state: "waiting", next_check_at: LONG_AGO })
    await sweepDispatches(shop.container())
    expect((await centre.list("&state=to_prepare")).count).toBe(1)
  })

  it("answers a novedad once, and the parcel is delivered", async () => {
    const centre = dispatchCentre(shop)
    const support = dispatchCentre(shop, "support@kaiu.test")
    const order = await placePaidOrder(shop)
    const shipment = await onTheRoad(shop, order.id)
    const told: string[] = []
    const bus = shop.container().resolve("event_bus")
    bus.subscribe("shipping.status_changed", async ({ data }) => void told.push((data as { status: string }).status))
    await tellVenndelo(shop, `/orders/${shipment.carrier_id}/exception`, { kind: "absent" })
    const [open] = await readNovedades(shop, "pending")
    expect(open).toMatchObject({
      order_id: order.id,
      display_id: order.display_id,
      customer_name: "Camila Rojas",
      fulfillment_id: shipment.fulfillment_id,
      reason: "Destinatario ausente. Nadie recibió en la dirección",
    })
    await eventually(async () => {
      await trackNow(shop)
      return (
        (await shippingOf(shop).listCarrierShipments({ synced_status: "exception", lease_until: null })).length === 1
      )
    })
    const row = await centre.inState(order.id, "exception")
    expect(row.shipments[0].exception).toMatchObject({ id: open.id, status: "pending" })

    const shown = (await support.get(`/exceptions/${open.id}`)).data.exception
    expect(shown.collection_points.map(({ city }: { city: string }) => city)).toEqual(["Medellín", "Medellín"])
    const answer = (type_id: number, more = {}) =>
      support.post(`/exceptions/${open.id}/resolve`, { type_id, notes: "Llamar antes", ...more })
    expect((await answer(9)).data.message).toBe("La transportadora no acepta esa respuesta para esta novedad.")
    expect((await answer(3)).data.message).toBe("Elige el punto de recogida.")
    const point = { collection_point_id: shown.collection_points[0].id }
    const answers = await Promise.all([answer(3, point), answer(3, point)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
    expect(answers.find(({ status }) => status === 400)?.data.message).toBe(
      "Esta novedad ya tiene una respuesta. Actualiza la página."
    )
    const calls = shop.sandbox().world.calls.list("venndelo")
    expect(calls.filter(({ path }) => path.endsWith("/resolve"))).toHaveLength(1)

    await shop.sandbox().world.clock.advance(5_000)
    const [approved] = await readNovedades(shop, "approved")
    expect(approved).toMatchObject({ id: open.id, last_reply: { type_id: 3, notes: "Llamar antes" }, error: null })
    expect(approved).toMatchObject({
      reply_state: "done",
      replied_at: expect.any(String),
      replied_by: { email: "support@kaiu.test" },
    })
    await whileTimePasses(shop, async () => {
      await trackNow(shop)
      return centre.list("&state=delivered").then(({ count }) => count === 1)
    })
    await eventually(async () => told.includes("delivered"))
    expect(told.filter((status) => status === "exception")).toEqual(["exception"])
  })

  it("says that the wallet is empty, and goes on by itself once it is filled", async () => {
    const centre = dispatchCentre(shop)
    const admin = dispatchCentre(shop, "admin@kaiu.test")
    await checkAccounts(shop)
    await tellVenndelo(shop, "/wallet", { balance: 0 })
    await checkAccounts(shop)
    const order = await placePaidOrder(shop)
    await centre.bulk({ kind: "prepare", order_ids: [order.id] })
    const [stuck] = await eventually(async () => {
      const { dispatches } = await centre.list("&state=problem")
      return dispatches.length > 0 && dispatches
    })
    expect(stuck.shipments[0].problem).toMatchObject({
      kind: "insufficient_balance",
      message: "No hay saldo en la billetera de la transportadora.",
      remedy: expect.stringContaining("Recarga la billetera"),
      can_retry: true,
    })
    // Given up: only the money rings it again.
    const { fulfillment_id } = stuck.shipments[0]
    await shippingOf(shop).updateCarrierOperations({
      selector: { fulfillment_id, state: "failed" },
      data: { next_attempt_at: null },
    })
    const venndelo = async () =>
      (await centre.get("/carriers")).data.carriers.find(({ code }: { code: string }) => code === "venndelo")
    expect(await venndelo()).toMatchObject({
      code: "venndelo",
      health: { ok: true },
      wallet: { balance: 0, is_low: true },
    })

    const { data: read } = await shop.api.get(`/admin/orders/${order.id}?fields=*shipping_address`, {
      headers: await shop.as("admin@kaiu.test"),
    })
    const { first_name, last_name, city, province, country_code, phone } = read.order.shipping_address
    const shipping_address = {
      first_name,
      last_name,
      city,
      province,
      country_code,
      phone,
      address_1: "Calle 10 # 5-20",
    }
    await shop.api.post(
      `/admin/orders/${order.id}`,
      { shipping_address },
      { headers: await shop.as("admin@kaiu.test") }
    )

    const { data } = await admin.post("/carriers/venndelo/wallet/topup", { amount: 200_000 })
    const paid = await fetch(data.url, { method: "POST", redirect: "manual" })
    expect(paid.status).toBe(303)
    await checkAccounts(shop)
    await whileTimePasses(shop, async () => (await centre.list("&state=ready")).count === 1)
    expect((await centre.list()).counts.problem).toBe(0)
    expect((await venndelo()).wallet).toMatchObject({ is_low: false })
    const { orders } = (await (await fetch(`${shop.sandbox().url}/_sandbox/venndelo/orders`)).json()) as {
      orders: { shipping_info: { address_1: string; city_code: string } }[]
    }
    expect(orders).toMatchObject([
      { shipping_info: { address_1: "Calle 10 # 5-20, Barrio Laureles", city_code: "05001000" } },
    ])
  })

  it("makes no guide for an order whose money was given back after it was packed", async () => {
    const centre = dispatchCentre(shop)
    await checkAccounts(shop)
    await tellVenndelo(shop, "/wallet", { balance: 0 })
    const order = await placePaidOrder(shop)
    await centre.bulk({ kind: "prepare", order_ids: [order.id] })
    const problem = async () => {
      const { dispatches } = await centre.list("&state=problem")
      return dispatches.find(({ order_id }) => order_id === order.id)?.shipments[0]
    }
    const { fulfillment_id } = await eventually(problem)
    const headers = await shop.as("admin@kaiu.test")
    const { data } = await shop.api.get(`/admin/orders/${order.id}?fields=*payment_collections.payments`, { headers })
    const [{ payments }] = data.order.payment_collections as { payments: { id: string }[] }[]
    const refund = { amount: order.total, note: "Se arrepintió" }
    await shop.api.post(`/admin/payments/${payments[0].id}/refund`, refund, { headers })

    await tellVenndelo(shop, "/wallet", { balance: 500_000 })
    const selector = { fulfillment_id, state: "failed" as const }
    await shippingOf(shop).updateCarrierOperations({ selector, data: { next_attempt_at: LONG_AGO } })
    const held = await eventually(async () => {
      await trackNow(shop)
      const [operation] = await shippingOf(shop).listCarrierOperations(selector)
      return operation?.error?.startsWith("El dinero de este pedido se devolvió") && operation
    })
    expect(held).toMatchObject({ step: "create_shipments", error_kind: "refused", next_attempt_at: expect.any(Date) })
    expect((await problem())?.problem).toMatchObject({ message: expect.stringMatching(/^El dinero de este pedido/) })
    expect(await shippingOf(shop).listShippingLabels({ fulfillment_id })).toEqual([])
  })

  it("compares what was collected with what was paid, to the peso", async () => {
    const admin = dispatchCentre(shop, "admin@kaiu.test")
    const order = await placeCodOrder(shop)
    await admin.inState(order.id, "waiting")
    await admin.post(`/cod/${order.id}/confirm`)
    const shipment = await onTheRoad(shop, order.id)
    const row = async () => {
      const { data } = await admin.get("/cod/reconciliation")
      return data as { rows: Record<string, unknown>[]; totals: Record<string, number>; count: number }
    }
    expect(await row()).toMatchObject({
      rows: [{ order_id: order.id, state: "to_collect", expected: order.total, collected: null, difference: 0 }],
      totals: { expected: order.total, collected: 0, outstanding: 0 },
    })
    await tellVenndelo(shop, `/orders/${shipment.carrier_id}/advance`, { status: "DELIVERED" })
    await eventually(async () => {
      await trackNow(shop)
      return (await row()).rows[0].state === "to_remit"
    }, 60_000)
    expect((await row()).totals).toMatchObject({ collected: order.total, remitted: 0, outstanding: order.total })

    const today = new Date().toISOString()
    const remit = (reference: string, amount: number, received_at = today) =>
      admin.post("/cod/remittances", {
        reference,
        received_at,
        rows: [{ order_id: order.id, amount }],
      })
    const twice = await Promise.all([remit("GIRO 1", order.total - 1), remit("GIRO 1", order.total - 1)])
    expect(twice.map(({ status }) => status)).toEqual([200, 200])
    expect(twice[0].data.remittance).toEqual(twice[1].data.remittance)
    expect((await remit("giro-1", order.total - 1)).data.remittance).toEqual(twice[0].data.remittance)
    const refusals = await Promise.all([
      remit("Giro  1", order.total),
      remit("GIRO 1", order.total - 1, "2025-01-02T15:00:00Z"),
    ])
    expect(refusals.map(({ status, data }) => [status, data.message])).toEqual([
      [400, "Ya hay un giro con la referencia GIRO 1 y otros valores. Revisa la referencia."],
      [400, "Ya hay un giro con la referencia GIRO 1 y otra fecha. Revisa la referencia y el día."],
    ])
    expect((await row()).rows[0]).toMatchObject({ state: "difference", remitted: order.total - 1, difference: -1 })
    await remit("GIRO 2", 1)
    expect(await row()).toMatchObject({ rows: [{ state: "remitted", difference: 0 }], totals: { outstanding: 0 } })
    const unknown = { reference: "GIRO 3", received_at: today }
    expect(
      (await admin.post("/cod/remittances", { ...unknown, rows: [{ order_id: "order_none", amount: 1 }] })).status
    ).toBe(400)
  })

  it("lets each role do its own, and nobody else anything", async () => {
    const warehouse = dispatchCentre(shop)
    const curious = await warehouse.get("/cod?fields=id,order.customer.*,order.shipping_address.*,order.email")
    expect(curious.status).toBe(200)
    expect(JSON.stringify(curious.data)).not.toMatch(/customer|address|email/)
    expect((await warehouse.get("/operations?order=wrong")).status).toBe(400)
    const support = dispatchCentre(shop, "support@kaiu.test")
    const refused = await Promise.all([
      support.post("/bulks", { kind: "prepare", order_ids: ["order_1"] }),
      support.post("/labels", { fulfillment_ids: ["ful_1"] }),
      support.post("/cod/remittances"),
      support.post("/carriers/venndelo/wallet/topup", { amount: 10_000 }),
      warehouse.post("/cod/remittances"),
      warehouse.post("/carriers/venndelo/wallet/topup", { amount: 10_000 }),
    ])
    expect(refused.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403, 403])
    const { status, data } = await support.post("/retries", { fulfillment_ids: ["ful_none"] })
    expect([status, (await support.finished(data.bulk.id)).items[0].status]).toEqual([202, "skipped"])
    expect((await support.get("/dispatches")).status).toBe(200)
    expect((await shop.api.get("/admin/shipping/dispatches", { validateStatus: () => true })).status).toBe(401)
    expect(
      (await warehouse.post("/bulks", { kind: "pickup", fulfillment_ids: ["f"], pickup_date: "2020-01-01" })).data
    ).toMatchObject({ type: "invalid_data", message: "La fecha de recogida ya pasó." })
    expect((await warehouse.get("/dispatches?state=lost")).status).toBe(400)
    expect((await warehouse.get("/exceptions/%00")).status).toBe(404)
    for (const path of ["/dispatches?carrier=%00", "/exceptions?carrier=%00", "/operations?fulfillment_id=%00"]) {
      expect((await warehouse.get(path)).status).toBe(400)
    }
    expect((await warehouse.post("/pickups", { fulfillment_ids: ["ful_\u0000"] })).status).toBe(400)
  })
})
