import { randomUUID } from "node:crypto"
import settleCodCollections from "@kaiu/medusa-fulfillment-colombia/jobs/settle-cod-collections"
import openMissedCodCollections from "@kaiu/medusa-fulfillment-colombia/jobs/open-missed-cod-collections"
import type ShippingModuleService from "../../plugins/fulfillment-colombia/src/modules/shipping/service"
import { updateRegionsWorkflow } from "@medusajs/medusa/core-flows"
import { seedRegion } from "../../src/seed/tasks/seed-region"
import { captureLog } from "./helpers/capture-log"
import { cartWithShipping, startPayment } from "./helpers/buy"
import {
  carrierSays,
  COD,
  collectionOf,
  editOrder,
  emailsOf,
  fulfill,
  mailedToken,
  placeCodOrder,
  venndeloOrders,
} from "./helpers/cod"
import { eventually, shopSuite } from "./helpers/shop-suite"

jest.setTimeout(240_000)

const SKU = "ACE-LAV-10ML"
const ORDER_FIELDS = "id,status,total,payment_status,fulfillment_status,summary"
const LONG_AGO = new Date(0)

shopSuite("cod", (shop) => {
  const shipping = () => shop.container().resolve<ShippingModuleService>("shipping")

  const orderOf = async (id: string) => {
    const headers = await shop.as("admin@kaiu.test")
    const { data } = await shop.api.get(`/admin/orders/${id}?fields=${ORDER_FIELDS}`, { headers })
    return data.order as { status: string; total: number; payment_status: string; summary: { paid_total: number } }
  }

  const reserved = async (): Promise<number> => {
    const { data } = await shop
      .container()
      .resolve("query")
      .graph({ entity: "inventory_item", fields: ["location_levels.reserved_quantity"], filters: { sku: SKU } })
    const [item] = data as { location_levels: { reserved_quantity: number }[] }[]
    return item.location_levels[0].reserved_quantity
  }

  const capturesOf = async (orderId: string) => {
    const { data } = await shop
      .container()
      .resolve("query")
      .graph({
        entity: "order",
        fields: ["payment_collections.payments.captures.amount", "transactions.amount"],
        filters: { id: orderId },
      })
    const [order] = data as unknown as {
      payment_collections: { payments: { captures: { amount: number }[] }[] }[]
      transactions: { amount: number }[]
    }[]
    const payments = order.payment_collections.flatMap(({ payments }) => payments)
    return {
      captures: payments.flatMap(({ captures }) => captures.map(({ amount }) => amount)),
      transactions: order.transactions.map(({ amount }) => amount),
    }
  }

  /** What is told of an event from now on. */
  const listen = (name: string) => {
    const heard: unknown[] = []
    const bus = shop.container().resolve("event_bus")
    bus.subscribe(name, async ({ data }) => void heard.push(data), { subscriberId: `cod-spec-${randomUUID()}` })
    return heard
  }

  /** Moves an order's times, or its state as a process that died would leave it. */
  const change = (order_id: string, data: object) =>
    shipping().updateCodCollections({ selector: { order_id }, data } as never)

  const link = async (method: "GET" | "POST", token: string | null, action = "") =>
    shop.api.request({
      method,
      url: `/store/cod${action}`,
      headers: { ...(await shop.storeHeaders()), ...(token === null ? {} : { "x-order-token": token }) },
      validateStatus: () => true,
    })

  /** Takes a packed order to the carrier, with the given last word. */
  const deliver = async (orderId: string, word: "DELIVERED" | "RETURNED") => {
    const shipment = async () => (await shipping().listCarrierShipments({ order_id: orderId }))[0]
    await eventually(async () => {
      await shop.sandbox().world.clock.advance(2_000)
      return (await shipment())?.tracking_number
    }, 60_000)
    await carrierSays(shop, word)
    await shipping().updateCarrierShipments({ selector: { order_id: orderId }, data: { next_run_at: LONG_AGO } })
  }

  /** Takes a confirmed order to the carrier, with the given last word. */
  const ship = async (orderId: string, word: "DELIVERED" | "RETURNED") => {
    expect((await fulfill(shop, orderId)).status).toBe(200)
    await deliver(orderId, word)
  }

  it("goes from the quote to the cash: no money, no parcel before the buyer's word, captured when delivered", async () => {
    const confirmed = listen("cod.confirmed")
    const news = listen("order.news")
    const order = await placeCodOrder(shop)
    expect(await orderOf(order.id)).toMatchObject({ payment_status: "authorized", total: order.total })
    const calls = shop.sandbox().world.calls.list("venndelo")
    const quotes = calls.filter(({ path }) => path.endsWith("/quotation"))
    expect(JSON.stringify(quotes.at(-1)?.body)).toContain('"COD"')

    const token = await mailedToken(shop, order.display_id)
    expect(news).toEqual([{ order_id: order.id, kind: "cod_confirmation" }])
    const shown = await link("GET", token)
    expect([shown.status, shown.headers["cache-control"]]).toEqual([200, "private, no-store"])
    expect(shown.data.order).toEqual({
      display_id: order.display_id,
      total: order.total,
      currency_code: "cop",
      items_count: 2,
      state: "pending",
      cancel_reason: null,
      deadline_at: expect.any(String),
    })

    const early = await fulfill(shop, order.id)
    expect([early.status, early.data.message]).toEqual([400, expect.stringContaining("aún no está confirmado")])

    const clicks = await Promise.all([link("POST", token, "/confirm"), link("POST", token, "/confirm")])
    expect(clicks.map(({ status, data }) => [status, data.order.state])).toEqual([
      [200, "confirmed"],
      [200, "confirmed"],
    ])
    expect((await link("POST", token, "/cancel")).data.message).toMatch(/ya está confirmado/)
    await eventually(async () => confirmed.length > 0)

    const half = await fulfill(shop, order.id, () => 1)
    expect([half.status, half.data.message]).toEqual([400, expect.stringContaining("se despacha completo")])
    await ship(order.id, "DELIVERED")
    const collected = await collectionOf(shop, order.id, ({ state }) => state === "collected")
    expect(collected).toMatchObject({ confirmed_by: "buyer", amount: order.total })
    expect(await venndeloOrders(shop)).toMatchObject([{ payment_method_code: "COD", total: order.total }])

    expect(await orderOf(order.id)).toMatchObject({ payment_status: "captured", summary: { paid_total: order.total } })
    await settleCodCollections(shop.container())
    const { fulfillment_id } = (await shipping().listCarrierShipments({ order_id: order.id }))[0]
    await shop
      .container()
      .resolve("event_bus")
      .emit({ name: "shipping.status_changed", data: { order_id: order.id, fulfillment_id, status: "delivered" } })
    expect((await link("POST", token, "/confirm")).data.message).toMatch(/ya se entregó/)
    expect(await capturesOf(order.id)).toEqual({ captures: [order.total], transactions: [order.total] })
    expect(confirmed).toEqual([{ order_id: order.id, by: "buyer" }])
    const mails = (await emailsOf(shop)).filter(({ subject }) => subject.startsWith("Confirma tu pedido"))
    expect(mails).toHaveLength(1)
  })

  it("cancels an order that nobody confirmed in time, and gives its stock back", async () => {
    const before = await reserved()
    const order = await placeCodOrder(shop)
    const token = await mailedToken(shop, order.display_id)
    expect(await reserved()).toBe(before + 2)

    await change(order.id, { deadline_at: LONG_AGO, next_check_at: LONG_AGO })
    await collectionOf(shop, order.id, ({ state }) => state === "cancelled")
    await eventually(async () => (await orderOf(order.id)).status === "canceled")
    expect(await reserved()).toBe(before)

    const late = await link("POST", token, "/confirm")
    expect([late.status, late.data.message]).toEqual([
      400,
      "Este pedido se canceló. Si todavía lo quieres, haz uno nuevo.",
    ])
    expect((await link("GET", token)).data.order).toMatchObject({ state: "cancelled", cancel_reason: "expired" })
    expect((await fulfill(shop, order.id)).status).toBe(400)
  })

  it("cancels by the buyer's link, once, and follows an order that staff cancel in Medusa", async () => {
    const before = await reserved()
    const order = await placeCodOrder(shop)
    const token = await mailedToken(shop, order.display_id)
    const clicks = await Promise.all([link("POST", token, "/cancel"), link("POST", token, "/cancel")])
    expect(clicks.map(({ status, data }) => [status, data.order?.state])).toEqual([
      [200, "cancelled"],
      [200, "cancelled"],
    ])
    await eventually(async () => (await orderOf(order.id)).status === "canceled")
    expect(await reserved()).toBe(before)

    const other = await placeCodOrder(shop)
    const admin = await shop.as("admin@kaiu.test")
    await collectionOf(shop, other.id)
    await shop.api.post(`/admin/orders/${other.id}/cancel`, {}, { headers: admin })
    const collection = await collectionOf(shop, other.id, ({ state }) => state === "cancelled")
    expect(collection.cancel_reason).toBe("order")
  })

  it("captures nothing of a parcel that comes back", async () => {
    const order = await placeCodOrder(shop)
    const token = await mailedToken(shop, order.display_id)
    await link("POST", token, "/confirm")
    await ship(order.id, "RETURNED")
    await collectionOf(shop, order.id, ({ state }) => state === "returned")
    expect(await orderOf(order.id)).toMatchObject({ payment_status: "authorized" })
    expect((await capturesOf(order.id)).captures).toEqual([])
  })

  /** The order's contra-entrega payments that are not cancelled. */
  const livePayments = async (orderId: string) => {
    const { data } = await shop
      .container()
      .resolve("query")
      .graph({
        entity: "order",
        fields: ["payment_collections.payments.*", "payment_collections.amount", "payment_collections.status"],
        filters: { id: orderId },
      })
    const [order] = data as unknown as {
      payment_collections: { payments: { id: string; amount: number; canceled_at: unknown }[] }[]
    }[]
    return order.payment_collections.flatMap(({ payments }) => payments).filter(({ canceled_at }) => !canceled_at)
  }

  const pay = async (orderId: string) => {
    const [{ id, payment_id, amount }] = await shipping().listCodCollections({ order_id: orderId })
    return { id, payment_id, amount }
  }

  it("collects the new amount of an order that was edited before it was packed, and asks again when it is higher", async () => {
    const order = await placeCodOrder(shop)
    const token = await mailedToken(shop, order.display_id)
    await link("POST", token, "/confirm")
    const first = await pay(order.id)

    const lower = await editOrder(shop, order.id, -5_000)
    expect(lower).toBeLessThan(order.total)
    expect(await collectionOf(shop, order.id, ({ amount }) => amount === lower)).toMatchObject({
      state: "confirmed",
      confirmed_by: "buyer",
    })
    const second = await pay(order.id)
    expect(second.payment_id).not.toBe(first.payment_id)
    expect(await livePayments(order.id)).toMatchObject([{ id: second.payment_id, amount: lower }])

    const higher = await editOrder(shop, order.id, 15_000)
    expect(higher).toBeGreaterThan(order.total)
    expect(await collectionOf(shop, order.id, ({ amount }) => amount === higher)).toMatchObject({
      state: "pending",
      confirmed_by: null,
    })
    const mails = async () =>
      (await emailsOf(shop)).filter(({ subject }) => subject.startsWith(`Confirma tu pedido #${order.display_id} `))
    await eventually(async () => (await mails()).length === 2)
    expect((await link("GET", token)).data.order).toMatchObject({ total: higher, state: "pending" })
    expect((await fulfill(shop, order.id)).data.message).toContain("aún no está confirmado")

    const bus = shop.container().resolve("event_bus")
    const bell = { name: "order-edit.confirmed", data: { order_id: order.id } }
    await bus.emit([bell, bell])
    await link("POST", token, "/confirm")
    // What a process leaves that died between the new payment and its note.
    const third = await pay(order.id)
    await change(order.id, { payment_id: first.payment_id, amount: first.amount, next_check_at: LONG_AGO })
    await settleCodCollections(shop.container())
    await collectionOf(shop, order.id, ({ amount }) => amount === higher)
    expect(await pay(order.id)).toEqual(third)
    expect(await livePayments(order.id)).toMatchObject([{ id: third.payment_id, amount: higher }])
    await link("POST", token, "/confirm")

    await ship(order.id, "DELIVERED")
    await collectionOf(shop, order.id, ({ state }) => state === "collected")
    expect((await venndeloOrders(shop)).at(-1)).toMatchObject({ payment_method_code: "COD", total: higher })
    expect(await capturesOf(order.id)).toEqual({ captures: [higher], transactions: [higher] })
    expect(await orderOf(order.id)).toMatchObject({ summary: { paid_total: higher, pending_difference: 0 } })
    expect(await mails()).toHaveLength(2)
  })

  it.each([
    ["lower", -5_000],
    ["higher", 5_000],
  ])(
    "captures what the courier collected for an order that was edited to a %s amount once it was packed",
    async (_, by) => {
      const order = await placeCodOrder(shop)
      const token = await mailedToken(shop, order.display_id)
      await link("POST", token, "/confirm")
      expect((await fulfill(shop, order.id)).status).toBe(200)
      const total = await editOrder(shop, order.id, by)
      const [live] = await eventually(async () => {
        const payments = await livePayments(order.id)
        return payments[0]?.id === (await pay(order.id)).payment_id && payments
      })
      expect(live.amount).toBe(order.total)
      expect(await collectionOf(shop, order.id)).toMatchObject({ state: "confirmed", amount: order.total })

      await deliver(order.id, "DELIVERED")
      await collectionOf(shop, order.id, ({ state }) => state === "collected")
      expect((await venndeloOrders(shop)).at(-1)).toMatchObject({ total: order.total })
      expect(await capturesOf(order.id)).toEqual({ captures: [order.total], transactions: [order.total] })
      expect(await orderOf(order.id)).toMatchObject({
        total,
        summary: { paid_total: order.total, pending_difference: total - order.total },
      })
    }
  )

  it("shows no cash as given back that nobody gave back", async () => {
    const order = await placeCodOrder(shop)
    await collectionOf(shop, order.id)
    const headers = await shop.as("admin@kaiu.test")
    const { data } = await shop.api.get(`/admin/orders/${order.id}?fields=payment_collections.payments.id`, { headers })
    const payment = `/admin/payments/${data.order.payment_collections[0].payments[0].id}`
    const post = (path: string, body: unknown) => shop.api.post(path, body, { headers, validateStatus: () => true })
    expect((await post(`${payment}/capture`, {})).status).toBe(200)

    const cancelled = await post(`/admin/orders/${order.id}/cancel`, {})
    expect([cancelled.status, cancelled.data.message]).toEqual([400, expect.stringContaining("Devuélvelo primero")])
    expect((await post(`${payment}/refund`, { amount: order.total })).status).toBe(400)
    expect(await capturesOf(order.id)).toEqual({ captures: [order.total], transactions: [order.total] })

    expect((await post(`${payment}/refund`, { amount: order.total, note: "Transferencia 123" })).status).toBe(200)
    expect((await post(`/admin/orders/${order.id}/cancel`, {})).status).toBe(200)
    expect((await capturesOf(order.id)).transactions).toEqual([order.total, -order.total])
  })

  it("refuses what payment, shipping, amount and city do not allow, in Spanish", async () => {
    const headers = await shop.storeHeaders()
    const prepaid = await cartWithShipping(shop, headers)
    const cod = await cartWithShipping(shop, headers, { paymentMode: "COD" })
    const refusal = async (cartId: string, provider: string) => {
      const { status, data } = await startPayment(shop, headers, cartId, provider)
      return [status, data.message]
    }
    expect(await refusal(prepaid.cart.id, COD)).toEqual([400, expect.stringContaining("elige el envío contra entrega")])
    expect(await refusal(cod.cart.id, "pp_wompi_wompi")).toEqual([
      400,
      expect.stringContaining("El envío elegido es contra entrega"),
    ])

    const { cod: options } = shipping().options
    options.cities = { deny: ["05"] }
    expect(await refusal(cod.cart.id, COD)).toEqual([400, expect.stringContaining("En la ciudad de entrega no hay")])
    options.cities = { allow: ["05001000"] }
    expect((await startPayment(shop, headers, cod.cart.id, COD)).status).toBe(200)
    options.cities = {}

    const large = await cartWithShipping(shop, headers, { paymentMode: "COD", quantity: 60 })
    expect(large.cart.total).toBeGreaterThan(1_500_000)
    expect(await refusal(large.cart.id, COD)).toEqual([400, expect.stringContaining("hasta $1.500.000")])

    // The shipping is changed after the payment was chosen. Its price is the same, so that Medusa keeps the session.
    const cart = shop.container().resolve("cart")
    const { shipping_methods } = await cart.retrieveCart(cod.cart.id, { relations: ["shipping_methods"] })
    const [{ id }] = shipping_methods ?? []
    await cart.updateShippingMethods([{ id, data: { payment_mode: "EXTERNAL_PAYMENT" } }] as never)
    const completed = await shop.api.post(
      `/store/carts/${cod.cart.id}/complete`,
      {},
      { headers, validateStatus: () => true }
    )
    expect([completed.status, completed.data.message]).toEqual([
      400,
      expect.stringContaining("elige el envío contra entrega"),
    ])
  })

  it("lets warehouse and support confirm, and nobody without a login anything", async () => {
    const order = await placeCodOrder(shop)
    const { link: address } = await collectionOf(shop, order.id)
    expect(address).toMatch(/\/pedido\/[\w-]+$/)
    const path = `/admin/shipping/cod/${order.id}`
    const as = async (email: Parameters<typeof shop.as>[0]) => ({
      headers: await shop.as(email),
      validateStatus: () => true,
    })
    const support = await as("support@kaiu.test")
    expect((await shop.api.get(path, support)).status).toBe(200)
    expect((await shop.api.post("/admin/shipping/pickups", {}, support)).status).toBe(403)
    expect((await shop.api.post(`${path}/confirm`, {}, { validateStatus: () => true })).status).toBe(401)

    const list = async (query: string) => (await shop.api.get(`/admin/shipping/cod${query}`, support)).data
    expect(await list("?state=pending")).toMatchObject({
      count: 1,
      cod_collections: [{ order_id: order.id, amount: order.total, order: { display_id: order.display_id } }],
    })
    expect(JSON.stringify(await list(""))).not.toContain(address.slice(-20))
    expect((await list("?state=confirmed")).count).toBe(0)
    expect((await shop.api.get("/admin/shipping/cod?state=lost", support)).status).toBe(400)

    const warehouse = await as("warehouse@kaiu.test")
    const { status, data } = await shop.api.post(`${path}/confirm`, {}, warehouse)
    expect([status, data.cod_collection]).toEqual([
      200,
      expect.objectContaining({
        state: "confirmed",
        confirmed_by: "staff",
        user: expect.objectContaining({ email: "warehouse@kaiu.test" }),
      }),
    ])
    expect((await shop.api.post(`${path}/confirm`, {}, support)).status).toBe(200)
    for (const unknown of ["order_unknown", "%00"]) {
      expect((await shop.api.get(`/admin/shipping/cod/${unknown}`, warehouse)).status).toBe(404)
      expect((await shop.api.post(`/admin/shipping/cod/${unknown}/confirm`, {}, warehouse)).status).toBe(404)
    }
  })

  it("opens what was missed, tells again what nobody heard, and finishes a cancellation whose maker died", async () => {
    const order = await placeCodOrder(shop)
    await collectionOf(shop, order.id)
    const [{ id }] = await shipping().listCodCollections({ order_id: order.id })
    await shipping().deleteCodCollections([id])
    await openMissedCodCollections(shop.container())
    expect((await shipping().listCodCollections({ order_id: order.id })).map(({ state }) => state)).toEqual(["pending"])

    const news = listen("order.news")
    await change(order.id, { announced_state: null, created_at: LONG_AGO, next_check_at: LONG_AGO })
    await eventually(async () => news.length > 0)
    expect(news).toEqual([{ order_id: order.id, kind: "cod_confirmation" }])

    await change(order.id, {
      state: "cancelled",
      cancel_reason: "buyer",
      cancelled_at: LONG_AGO,
      next_check_at: LONG_AGO,
    })
    await eventually(async () => (await orderOf(order.id)).status === "canceled")
    expect((await collectionOf(shop, order.id)).cancel_reason).toBe("buyer")
  })

  it("is offered in a region that an earlier seed made, beside what was offered there", async () => {
    const container = shop.container()
    const offered = async () => {
      const { data } = await container
        .resolve("query")
        .graph({ entity: "region", fields: ["id", "payment_providers.id"] })
      const [region] = data as unknown as { id: string; payment_providers: { id: string }[] }[]
      return { id: region.id, providers: region.payment_providers.map(({ id }) => id).sort() }
    }
    const { id, providers } = await offered()
    expect(providers).toContain(COD)
    const earlier = ["pp_system_default", "pp_wompi_wompi"]
    await updateRegionsWorkflow(container).run({
      input: { selector: { id }, update: { payment_providers: earlier } },
    })
    await seedRegion(container)
    await seedRegion(container)
    expect((await offered()).providers).toEqual([...new Set([...providers, ...earlier])].sort())
  })

  it("writes the token of a link to no log line, at debug level neither", async () => {
    let token = ""
    const lines = await captureLog(shop.container(), async () => {
      const order = await placeCodOrder(shop)
      token = await mailedToken(shop, order.display_id)
      expect((await link("GET", token)).status).toBe(200)
      expect((await link("POST", token, "/confirm")).data.order.state).toBe("confirmed")
      expect((await link("POST", token, "/cancel")).status).toBe(400)
      expect((await link("GET", `${token}x`)).status).toBe(404)
    })
    expect(lines.join("\n")).toContain("/store/cod")
    expect(lines.filter((line) => line.includes(token))).toEqual([])
  })

  it("answers the same 404 to every link that is none, and stops who tries too many", async () => {
    const order = await placeCodOrder(shop)
    const token = await mailedToken(shop, order.display_id)
    const wrong = [
      `${token.slice(0, -1)}${token.endsWith("A") ? "B" : "A"}`,
      "x",
      order.id,
      "%00",
      "a".repeat(500),
      "",
      null,
    ]
    const answers = await Promise.all(wrong.map((text) => link("GET", text)))
    expect(answers.map(({ status, data }) => [status, data.message])).toEqual(
      wrong.map(() => [404, "Este enlace no existe o ya venció."])
    )
    const joined = await shop.api.get("/store/cod", {
      headers: { ...(await shop.storeHeaders()), "x-order-token": [token, token] },
      validateStatus: () => true,
    })
    expect(joined.status).toBe(404)
    expect((await link("POST", wrong[0], "/confirm")).status).toBe(404)
    expect((await link("POST", wrong[0], "/cancel")).status).toBe(404)
    expect((await collectionOf(shop, order.id)).state).toBe("pending")

    const stopped = await eventually(async () => {
      const answer = await link("GET", "x")
      return answer.status === 429 && answer
    })
    expect(Number(stopped.headers["retry-after"])).toBeGreaterThan(0)
    expect(stopped.data.message).toMatch(/^Demasiados intentos/)
  })
})
