import readCollections from "@kaiu/medusa-fulfillment-colombia/jobs/read-collections"
import type ShippingModuleService from "../../plugins/fulfillment-colombia/src/modules/shipping/service"
import { addressIn, cartWithShipping, startPayment } from "./helpers/buy"
import { COD, collectionOf, fulfill, placeCodOrder, venndeloOrders } from "./helpers/cod"
import { dispatchCentre, trackNow } from "./helpers/dispatch"
import { eventually, shopSuite } from "./helpers/shop-suite"

jest.setTimeout(240_000)

/** Coordinadora is cheaper in Soacha, goes not to Leticia, and nobody goes to Bahía Solano. */
const SOACHA = "25754000"
const LETICIA = "91001000"
const BAHIA_SOLANO = "27075000"
const ARMENIA = "63001000"
const PEREIRA = "66001000"
const LONG_AGO = new Date(0)
/** Coordinadora insures two bottles of 45.000 for one percent. */
const INSURANCE = 900

type Guide = { codigo_remision: string; referencia: string; recaudo: number; anulada: boolean; estado: string }

shopSuite("delivery", (shop) => {
  const shipping = () => shop.container().resolve<ShippingModuleService>("shipping")

  const guides = async (): Promise<Guide[]> =>
    ((await (await fetch(`${shop.sandbox().url}/_sandbox/coordinadora/guides`)).json()) as { guides: Guide[] }).guides

  const callsOf = (operation: string) =>
    shop
      .sandbox()
      .world.calls.list("coordinadora")
      .filter((call) => call.operation === operation)

  const confirmed = async () => {
    const order = await placeCodOrder(shop, SOACHA)
    await collectionOf(shop, order.id)
    const headers = await shop.as("admin@kaiu.test")
    await shop.api.post(`/admin/shipping/cod/${order.id}/confirm`, {}, { headers })
    return order
  }

  const methodsOf = async (cartId: string) => {
    const fields = "?fields=id,*shipping_methods"
    const { data } = await shop.api.get(`/store/carts/${cartId}${fields}`, { headers: await shop.storeHeaders() })
    return data.cart.shipping_methods as { amount: number; data: Record<string, unknown> }[]
  }

  const shipmentOf = async (order_id: string) => (await shipping().listCarrierShipments({ order_id }))[0]

  /** Lets the jobs look at an order's shipment now, and at what of it waits for another try. */
  const hurry = async (order_id: string) => {
    const { fulfillment_id } = await shipmentOf(order_id)
    const data = { next_attempt_at: LONG_AGO }
    await shipping().updateCarrierOperations({ selector: { fulfillment_id, state: "unknown" }, data } as never)
    await shipping().updateCarrierShipments({ selector: { order_id }, data: { next_run_at: LONG_AGO } } as never)
  }

  const labelled = (order_id: string) =>
    eventually(async () => {
      const { data } = await shop
        .container()
        .resolve("query")
        .graph({
          entity: "order",
          fields: ["fulfillments.id", "fulfillments.data", "fulfillments.labels.*"],
          filters: { id: order_id },
        })
      const [order] = data as unknown as {
        fulfillments: {
          id: string
          data: { carrier: string }
          labels: { tracking_number: string; label_url: string }[]
        }[]
      }[]
      const [fulfillment] = order.fulfillments
      return fulfillment?.labels[0]?.label_url.startsWith("http") && fulfillment
    }, 60_000)

  it("ships with the carrier that was cheaper in the cart, and has it collect the order's total to the peso", async () => {
    const order = await confirmed()
    expect(order.quoted).toBe(8_600 + INSURANCE + 3_000)
    expect((await fulfill(shop, order.id)).status).toBe(200)

    const fulfillment = await labelled(order.id)
    const [guide] = await guides()
    expect(fulfillment.data).toMatchObject({ carrier: "coordinadora", quote: { days: 2, is_estimate: false } })
    expect(fulfillment.labels[0].tracking_number).toBe(guide.codigo_remision)
    expect(guide).toMatchObject({ referencia: fulfillment.id, recaudo: order.total })
    expect(await venndeloOrders(shop)).toEqual([])

    const headers = await shop.as("warehouse@kaiu.test")
    const path = new URL(fulfillment.labels[0].label_url).pathname
    const pdf = await shop.api.get(path, { headers, responseType: "arraybuffer" })
    expect(Buffer.from(pdf.data).subarray(0, 5).toString()).toBe("%PDF-")
    expect(callsOf("Guias_reimprimirGuia")).toEqual([])

    const { data } = await shop.api.post(
      "/admin/shipping/pickups",
      { fulfillment_ids: [fulfillment.id] },
      { headers: await shop.as("admin@kaiu.test") }
    )
    expect(data.pickups).toMatchObject([{ fulfillment_id: fulfillment.id, status: "requested" }])
    await shop.sandbox().world.clock.advance(20_000)
    await eventually(async () => {
      await hurry(order.id)
      return (await shipmentOf(order.id)).status === "delivered"
    }, 60_000)
    await collectionOf(shop, order.id, ({ state }) => state === "collected", 60_000)
  })

  it("keeps the quote of the city that the buyer chose in the end", async () => {
    const headers = await shop.storeHeaders()
    const { cart } = await cartWithShipping(shop, headers, { paymentMode: "COD", cityCode: SOACHA })
    const [before] = await methodsOf(cart.id)
    await shop.api.post(`/store/carts/${cart.id}`, { shipping_address: addressIn(PEREIRA) }, { headers })
    const [after] = await methodsOf(cart.id)
    expect(after.amount).not.toBe(before.amount)
    await startPayment(shop, headers, cart.id, COD)
    const { data } = await shop.api.post(`/store/carts/${cart.id}/complete`, {}, { headers })

    const fields = ["shipping_methods.amount", "shipping_methods.data"]
    const filters = { id: data.order.id as string }
    const method = await eventually(async () => {
      const { data: orders } = await shop.container().resolve("query").graph({ entity: "order", fields, filters })
      const [found] = (orders[0] as unknown as { shipping_methods: (typeof before)[] }).shipping_methods
      return (found.data.quote as { city_code: string }).city_code === PEREIRA && found
    })
    expect([Number(method.amount), method.data.carrier]).toEqual([after.amount, before.data.carrier])
    expect(method.data.quote).toMatchObject({ amount: after.amount, source: "carrier", carrier: before.data.carrier })
  })

  it("shows what the carrier says that it collected, to the peso, and what it says after mending that", async () => {
    const order = await confirmed()
    expect((await fulfill(shop, order.id)).status).toBe(200)
    await labelled(order.id)
    const [{ codigo_remision }] = await guides()
    const tell = (path: string, body: unknown) =>
      fetch(`${shop.sandbox().url}/_sandbox/coordinadora/guides/${codigo_remision}${path}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      })
    await tell("/recaudo", { valor: order.total - 1 })
    await tell("/advance", { estado: "6" })
    await eventually(async () => {
      await hurry(order.id)
      return (await shipmentOf(order.id)).status === "delivered"
    }, 60_000)
    await collectionOf(shop, order.id, ({ state }) => state === "collected", 60_000)

    const readMoney = async () => {
      await shipping().updateCarrierShipments({
        selector: { order_id: order.id },
        data: { next_collection_at: LONG_AGO },
      } as never)
      await readCollections(shop.container())
      const headers = await shop.as("admin@kaiu.test")
      return (await shop.api.get("/admin/shipping/cod/reconciliation", { headers })).data
    }
    const asked = () => callsOf("Recaudos_consultar").length
    shop.sandbox().world.faults.add({ provider: "coordinadora", match: "Recaudos_consultar", status: 503, times: 10 })
    expect((await readMoney()).rows).toMatchObject([{ collected: order.total, collected_by: "delivery" }])
    shop.sandbox().world.faults.reset()

    const gap = { collected: order.total - 1, collected_by: "carrier", collected_difference: -1, state: "difference" }
    expect(await readMoney()).toMatchObject({
      rows: [{ order_id: order.id, expected: order.total, ...gap }],
      totals: { expected: order.total, collected: order.total - 1 },
    })
    await tell("/recaudo", { valor: order.total })
    const right = { collected: order.total, collected_by: "carrier", collected_difference: 0, state: "to_remit" }
    expect((await readMoney()).rows).toMatchObject([right])
    const before = asked()
    expect((await readMoney()).rows).toMatchObject([right])
    expect(asked()).toBe(before)
  })

  it("leaves a carrier that does not collect in a city out of contra entrega, and takes it for what is paid", async () => {
    const { cod: options } = shipping().options
    options.cities = { denyByCarrier: { coordinadora: ["25"] } }
    const headers = await shop.storeHeaders()
    const carrierFor = async (paymentMode: "COD" | "EXTERNAL_PAYMENT") => {
      const { cart } = await cartWithShipping(shop, headers, { cityCode: SOACHA, paymentMode })
      const [{ data }] = await methodsOf(cart.id)
      return { cart, carrier: data.carrier }
    }
    const door = await carrierFor("COD")
    expect(door.carrier).toBe("venndelo")
    expect((await startPayment(shop, headers, door.cart.id, COD)).status).toBe(200)
    expect((await carrierFor("EXTERNAL_PAYMENT")).carrier).toBe("coordinadora")

    options.cities = { denyByCarrier: { coordinadora: ["25"], venndelo: ["25"] } }
    const { cart } = await carrierFor("COD")
    const { status, data } = await startPayment(shop, headers, cart.id, COD)
    expect([status, data.message]).toEqual([400, expect.stringContaining("no recibe pagos contra entrega")])
    options.cities = {}
  })

  it("asks a carrier once for the list that its courier signs, and says of other parcels why they are on none", async () => {
    const warehouse = dispatchCentre(shop)
    const packed = async (order_id: string) => {
      expect((await fulfill(shop, order_id)).status).toBe(200)
      return labelled(order_id)
    }
    const [a, b, gone] = [
      await packed((await confirmed()).id),
      await packed((await confirmed()).id),
      await packed((await confirmed()).id),
    ]
    const byVenndelo = await placeCodOrder(shop)
    await collectionOf(shop, byVenndelo.id)
    await warehouse.post(`/cod/${byVenndelo.id}/confirm`)
    const other = await packed(byVenndelo.id)
    expect(other.data.carrier).toBe("venndelo")
    const guideOf = ({ labels: [{ tracking_number }] }: typeof a) => tracking_number
    const ask = (ids: string[], more: object = {}) => warehouse.post("/manifests", { fulfillment_ids: ids, ...more })
    const asked = () => callsOf("Guias_generarDespacho").length

    const [one, same] = await Promise.all([ask([a.id, b.id]), ask([b.id, a.id])])
    expect([one.status, same.status]).toEqual([200, 200])
    const [manifest] = one.data.manifests
    expect(one.data).toEqual({
      manifests: [
        expect.objectContaining({
          carrier: "coordinadora",
          number: "1",
          state: "done",
          guides: [guideOf(a), guideOf(b)].sort(),
        }),
      ],
      refused: [],
    })
    expect(same.data.manifests[0].id).toBe(manifest.id)
    expect(asked()).toBe(1)

    await fetch(`${shop.sandbox().url}/_sandbox/coordinadora/guides/${guideOf(gone)}/anular`, { method: "POST" })
    const mixed = await ask([other.id, gone.id, a.id, "ful_none", b.id])
    expect(mixed.data.manifests).toMatchObject([{ id: manifest.id, number: "1" }])
    const refused = mixed.data.refused as { fulfillment_id: string; kind: string; message: string }[]
    expect(Object.fromEntries(refused.map(({ fulfillment_id, message }) => [fulfillment_id, message]))).toEqual({
      [other.id]: "Venndelo no hace relación de despacho.",
      [gone.id]: "Esta guía está anulada.",
      ful_none: "Este despacho no tiene transportadora.",
    })
    expect(asked()).toBe(2)

    const lost = {
      provider: "coordinadora",
      match: "Guias_generarDespacho",
      drop: true,
      after: true,
      times: 1,
    } as const
    shop.sandbox().world.faults.add(lost)
    const unanswered = { manifests: [], refused: [{ fulfillment_id: a.id, kind: "unknown" }] }
    expect((await ask([a.id])).data).toMatchObject(unanswered)
    expect((await ask([a.id])).data).toMatchObject(unanswered)
    expect(asked()).toBe(3)
    expect((await ask([a.id], { again: true })).data).toMatchObject({
      manifests: [{ guides: [guideOf(a)] }],
      refused: [],
    })
    expect(asked()).toBe(4)

    await warehouse.post("/pickups", { fulfillment_ids: [a.id, b.id] })
    await shop.sandbox().world.clock.advance(6_000)
    await eventually(async () => {
      await trackNow(shop)
      const left = await shipping().listCarrierShipments({ fulfillment_id: [a.id, b.id], status: "in_transit" })
      return left.length === 2
    }, 60_000)
    expect((await ask([a.id, b.id])).data.manifests).toMatchObject([{ id: manifest.id }])
    expect((await ask([b.id])).data).toMatchObject({
      manifests: [],
      refused: [{ message: "Este paquete ya salió con la transportadora." }],
    })

    const support = dispatchCentre(shop, "support@kaiu.test")
    expect((await support.post("/manifests", { fulfillment_ids: [a.id] })).status).toBe(403)
    const { data: page } = await support.get("/manifests?limit=1&offset=1&order=created_at")
    expect(page).toMatchObject({
      count: 3,
      limit: 1,
      offset: 1,
      manifests: [{ state: "failed", has_document: false, problem: { remedy: expect.any(String) } }],
    })
    const [first] = (await support.get("/manifests?limit=1&order=created_at")).data.manifests
    expect(first).toMatchObject({
      id: manifest.id,
      has_document: true,
      requested_by: { email: "warehouse@kaiu.test", first_name: expect.anything() },
      created_at: expect.any(String),
    })
    expect(Object.keys(first)).not.toContain("actor_id")
    const found = async (q: string) => (await support.get(`/manifests?q=${q}`)).data.count
    expect([await found(guideOf(b)), await found("1"), await found("none")]).toEqual([2, 1, 0])
    expect((await support.get("/manifests?order=content")).status).toBe(400)
    const headers = await shop.as("support@kaiu.test")
    const path = `/admin/shipping/manifests/${manifest.id}`
    const pdf = await shop.api.get(path, { headers, responseType: "arraybuffer" })
    expect([pdf.headers["content-type"], Buffer.from(pdf.data).subarray(0, 5).toString()]).toEqual([
      "application/pdf",
      "%PDF-",
    ])
    expect((await shop.api.get(path, { validateStatus: () => true })).status).toBe(401)
    expect((await support.get("/manifests/shman_none")).status).toBe(404)
  })

  it("makes one guide though its answer was lost", async () => {
    const order = await confirmed()
    shop.sandbox().world.faults.add({ provider: "coordinadora", match: "Guias_generarGuia", drop: true, after: true })
    await fulfill(shop, order.id)
    await eventually(async () => (await shipmentOf(order.id)) && callsOf("Guias_generarGuia").length > 0)
    await eventually(async () => {
      await hurry(order.id)
      return (await shipmentOf(order.id)).carrier_id
    }, 60_000)

    const fulfillment = await labelled(order.id)
    expect(await guides()).toMatchObject([
      { referencia: fulfillment.id, codigo_remision: fulfillment.labels[0].tracking_number },
    ])
    expect(callsOf("Guias_generarGuia")).toHaveLength(1)
  })

  it("sells on while one carrier is down, and says where none goes", async () => {
    const headers = await shop.storeHeaders()
    shop.sandbox().world.faults.add({ provider: "venndelo", match: "quotation", status: 503, times: 100 })
    const { cart } = await cartWithShipping(shop, headers, { quantity: 3 })
    expect((await methodsOf(cart.id))[0].data).toMatchObject({
      carrier: "coordinadora",
      quote: { source: "carrier", carrier: "coordinadora", days: 3, is_estimate: false },
    })
    shop.sandbox().world.faults.reset()

    const leticia = await cartWithShipping(shop, headers, { cityCode: LETICIA })
    expect((await methodsOf(leticia.cart.id))[0].data).toMatchObject({
      carrier: "venndelo",
      quote: { days: 8, is_estimate: true },
    })
    await expect(cartWithShipping(shop, headers, { cityCode: BAHIA_SOLANO })).rejects.toThrow(/Sin cobertura/)
  })

  it("asks each carrier once for carts that are alike, though they ask at the same time", async () => {
    const headers = await shop.storeHeaders()
    const { faults, calls } = shop.sandbox().world
    for (const [provider, match] of [
      ["venndelo", "quotation"],
      ["coordinadora", "Cotizador_cotizar"],
    ]) {
      faults.add({ provider, match, delay_ms: 400, times: 1_000 })
    }
    const cities = Array.from({ length: 20 }, (_, index) => (index % 2 ? PEREIRA : ARMENIA))
    const carts = await Promise.all(
      cities.map((cityCode, index) =>
        cartWithShipping(shop, headers, { cityCode, quantity: 4, email: `comprador-${cityCode}-${index}@example.com` })
      )
    )

    expect(carts.every(({ cart, quoted }) => quoted > 0 && cart.original_shipping_total === quoted)).toBe(true)
    expect(calls.list("venndelo").filter(({ path }) => path.endsWith("/orders/quotation"))).toHaveLength(2)
    // The job that looks after the carriers' health asks for a price of its own, within Bogotá.
    const asked = callsOf("Cotizador_cotizar").filter(({ body }) => !String(body).includes("<destino>11001000"))
    expect(asked).toHaveLength(2)
  })

  it("keeps to the chosen carrier while the cart changes, and lets go of it where it does not go", async () => {
    const headers = await shop.storeHeaders()
    const { cart } = await cartWithShipping(shop, headers, { cityCode: SOACHA })
    const moveTo = async (cityCode?: string) => {
      await shop.api.post(`/store/carts/${cart.id}`, { shipping_address: addressIn(cityCode) }, { headers })
      return methodsOf(cart.id)
    }

    expect(await moveTo()).toMatchObject([{ amount: 14_400 + INSURANCE, data: { carrier: "coordinadora" } }])

    expect(await moveTo(LETICIA)).toEqual([])
  })
})
