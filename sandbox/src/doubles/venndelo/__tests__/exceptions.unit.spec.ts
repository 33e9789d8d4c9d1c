import { startSandboxWithShop } from "../../wompi/__tests__/start-sandbox-with-shop"
import { documentProblems, OPERATIONS, queryProblems, type SchemaName } from "../document"

const KEY = { "x-venndelo-api-key": "sandbox" }

const place = { city_code: "05001000", subdivision_code: "05", country_code: "CO", postal_code: "" }

const person = { first_name: "Ana", last_name: "Ruiz", phone: "3004445566" }

const body = (address_1 = "Carrera 43A # 1-50") => ({
  pickup_info: {
    ...place,
    city_code: "11001000",
    subdivision_code: "11",
    contact_name: "Bodega",
    contact_phone: "3001112233",
    address_1: "Calle 80 # 20-30",
  },
  billing_info: { ...person, email: "ana@example.com", identification_type: "CC", identification: "1000123" },
  shipping_info: { ...place, ...person, address_1 },
  line_items: [
    {
      sku: "A",
      name: "Aceite",
      unit_price: 45_000,
      quantity: 2,
      weight: 0.1,
      weight_unit: "KG",
      height: 8,
      width: 4,
      length: 4,
      dimensions_unit: "CM",
      type: "VIRTUAL",
    },
  ],
  payment_method_code: "EXTERNAL_PAYMENT",
})

describe("venndeloDouble, the rest of the document", () => {
  let sandbox: Awaited<ReturnType<typeof startSandboxWithShop>>

  beforeAll(async () => {
    sandbox = await startSandboxWithShop()
  })

  afterAll(() => sandbox.close())

  beforeEach(() => sandbox.reset())

  const request = (method: string, path: string, content?: unknown) =>
    sandbox.request(method, `/venndelo/v1/admin${path}`, { headers: KEY, body: content })

  /** Calls the API and holds the answer against the document. */
  const call = async (method: string, path: string, schema: SchemaName, content?: unknown) => {
    const { status, json } = await request(method, path, content)
    expect([status < 300, documentProblems(schema, json)]).toEqual([true, []])
    return json
  }

  const control = async (path: string, content: unknown) =>
    (await sandbox.request("POST", `/_sandbox/venndelo${path}`, { body: content })).json

  const create = async (): Promise<{ id: string }> => {
    const order = { ...body(), external_order_id: "ful_1", discounts: [] }
    return (await call("POST", "/orders", "ApiCreateOrderOut", order)).items[0]
  }

  const orderOf = (id: string) => call("GET", `/orders/${id}`, "ApiOrder")

  const raise = async (changes: object = {}) => {
    const { id: orderId } = await create()
    const { exception } = await control(`/orders/${orderId}/exception`, changes)
    return { orderId, id: exception.id as string }
  }

  const resolve = (id: string, content: object) => request("POST", `/shipping/exceptions/${id}/resolve`, content)
  const statusOf = async (id: string) =>
    (await call("GET", `/shipping/exceptions/${id}`, "ApiShipmentException")).status as string

  it("should have a route for every operation of the document", async () => {
    expect(OPERATIONS).toHaveLength(19)
    const unanswered: string[] = []
    for (const operation of OPERATIONS) {
      const [method, path] = operation.split(" ")
      const content = method === "GET" ? undefined : {}
      const { json } = await request(method, path.replace("/v1/admin", "").replace("{id}", "1"), content)
      if (JSON.stringify(json).includes("Resource not found.")) {
        unanswered.push(operation)
      }
    }
    expect(unanswered).toEqual([])
  })

  it("should carry an answer to the carrier and send the parcel to the door again", async () => {
    const { orderId, id } = await raise()
    expect(await orderOf(orderId)).toMatchObject({ status: "INCIDENT", shipments: [{ tracking_status: "INCIDENT" }] })
    const list = await call("GET", "/shipping/exceptions?status=PENDING", "ApiShipmentExceptionsPaginatedOut")
    expect(list.items.map((item: { id: string }) => item.id)).toEqual([id])

    expect((await resolve(id, { type_id: 1, notes: "x" })).json.errors[0].message).toBe("delivery_date es obligatorio")
    expect((await resolve(id, { type_id: 99, notes: "x" })).status).toBe(422)
    expect((await resolve(id, { type_id: 1 })).status).toBe(422)
    expect((await resolve(id, { type_id: 1, notes: "x", delivery_date: "2026-12-01" })).status).toBe(200)
    const seen = [await statusOf(id)]
    for (const ms of [1_600, 2_500]) {
      await sandbox.world.clock.advance(ms)
      seen.push(await statusOf(id))
    }
    expect(seen).toEqual(["TRANSMITTING", "REPLIED", "APPROVED"])
    expect((await resolve(id, { type_id: 4, notes: "x" })).json.errors[0].message).toContain("ya fue respondida")
    expect((await orderOf(orderId)).shipments[0].tracking_status).toBe("OUT-FOR-DELIVERY")
    await sandbox.world.clock.advance(6_000)
    expect((await orderOf(orderId)).status).toBe("DELIVERED")
  })

  it("should send the parcel home when that is the answer", async () => {
    const { orderId, id } = await raise({ kind: "refused" })
    await resolve(id, { type_id: 4, notes: "x" })
    await sandbox.world.clock.advance(10_500)
    expect((await orderOf(orderId)).status).toBe("RETURNED")
  })

  it("should reject an answer once when told to, and take the next", async () => {
    const { orderId, id } = await raise({ kind: "address", outcome: "REJECTED" })
    await resolve(id, { type_id: 2, notes: "x", address: "Calle 1" })
    await sandbox.world.clock.advance(4_100)
    expect([await statusOf(id), (await orderOf(orderId)).status]).toEqual(["REJECTED", "INCIDENT"])
    expect((await resolve(id, { type_id: 2, notes: "x", address: "Calle 1 # 2-3" })).status).toBe(200)
    await sandbox.world.clock.advance(4_100)
    expect(await statusOf(id)).toBe("APPROVED")
    expect(
      (await sandbox.request("POST", `/_sandbox/venndelo/orders/${orderId}/exception`, { body: { kind: "x" } })).status
    ).toBe(422)
  })

  it("should name the counters near a parcel, and all of them page by page", async () => {
    const { id } = await raise()
    const near = await call("POST", "/shipping/collection-points-by-shipping-exception", "ApiCollectionPointsOut", {
      shipping_exception_id: id,
    })
    expect(near.items.map(({ city_name }: { city_name: string }) => city_name)).toEqual(["Medellín", "Medellín"])
    const path = "/shipping/carrier-collection-points?carrier_code=COORDINADORA"
    const all = await call("GET", path, "ApiCarrierCollectionPointsPaginatedOut")
    const enabled = await call("GET", `${path}&status=ENABLED`, "ApiCarrierCollectionPointsPaginatedOut")
    expect([all.items.length, enabled.items.length]).toEqual([5, 4])
    expect((await request("GET", "/shipping/carrier-collection-points?carrier_code=OTHER")).status).toBe(422)
  })

  it("should pay a top-up into the wallet once", async () => {
    await control("/wallet", { balance: 0 })
    const { payment_url } = await call("POST", "/wallet/initiate-wallet-topup", "ApiInitiateWalletTopupOut", {
      amount: 50_000,
      return_url: `${sandbox.url}/`,
    })
    const balance = async () => (await call("GET", "/wallet/get-wallet-balance", "ApiWalletBalance")).balance
    expect(await (await fetch(payment_url)).text()).toContain("50.000")
    expect(await balance()).toBe(0)
    for (let times = 0; times < 2; times++) {
      expect((await fetch(payment_url, { method: "POST", redirect: "manual" })).status).toBe(303)
    }
    expect(await balance()).toBe(50_000)
    expect((await request("POST", "/wallet/initiate-wallet-topup", { amount: 0 })).status).toBe(422)
  })

  it("should take another address until the shipment is made", async () => {
    const { id } = await create()
    const far = {
      ...body("Calle 1"),
      shipping_info: { ...place, ...person, city_code: "91001000", subdivision_code: "91", address_1: "Calle 1" },
    }
    const { items } = await call("PUT", `/orders/${id}`, "ApiModifyOrderOut", far)
    expect(items[0]).toMatchObject({ quoted_shipping_total: 24_500, external_order_id: "ful_1", total: 114_500 })
    expect((await request("PUT", `/orders/${id}`, { ...far, line_items: undefined })).status).toBe(422)
    await call("POST", "/shipping/create-shipments", "ApiReturnMessage", { order_ids: [id] })
    expect((await request("PUT", `/orders/${id}`, far)).json.errors[0].message).toContain("no se puede modificar")
  })

  it("should leave an order out of a pickup when told to, once", async () => {
    const orders = [await create(), await create()]
    const order_ids = orders.map(({ id }) => id)
    await call("POST", "/shipping/create-shipments", "ApiReturnMessage", { order_ids })
    const ask = { order_ids, format: "LABEL_10x15", output: "BASE64" }
    await call("POST", "/shipping/generate-labels", "ApiGenerateLabelsStatusOut", ask)
    await sandbox.world.clock.advance(2_500)
    await control(`/orders/${order_ids[1]}/pickup`, { left_out: true })
    const pickUp = async () =>
      (await call("POST", "/shipping/request-pickup", "ApiPickupRequestOut", { order_ids })).pickups[0].order_ids
    expect(await pickUp()).toEqual([order_ids[0]])
    expect((await orderOf(order_ids[1])).status).toBe("PREPARING")
    expect(await pickUp()).toEqual(order_ids)
  })

  it("should refuse a blocked label until it is let go", async () => {
    const { id } = await create()
    await call("POST", "/shipping/create-shipments", "ApiReturnMessage", { order_ids: [id] })
    await control(`/orders/${id}/label`, { blocked: true })
    const ask = { order_ids: [id], format: "LABEL_10x15", output: "BASE64" }
    const blocked = await call("POST", "/shipping/generate-labels", "ApiGenerateLabelsStatusOut", ask)
    expect([blocked.status, blocked.items[0].errors[0].message]).toEqual(["ERROR", expect.stringContaining("bloqueó")])
    await control(`/orders/${id}/label`, { blocked: false })
    expect((await call("POST", "/shipping/generate-labels", "ApiGenerateLabelsStatusOut", ask)).status).toBe(
      "PROCESSING"
    )
  })
})

describe("queryProblems", () => {
  it("should know what a list takes", () => {
    expect(queryProblems("/v1/admin/orders", { status: "LOST", page_size: "x" })).toEqual([
      "page_size debe ser un número",
      "status no es un valor admitido",
    ])
    expect(queryProblems("/v1/admin/orders", { status: "ANY", page_size: "10", other: "1" })).toEqual([])
  })
})
