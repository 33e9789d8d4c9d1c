import { documentProblems, type SchemaName } from "../document"
import type { ApiOrder, CreateOrderInput } from "../types"
import { startSandboxWithShop } from "../../wompi/__tests__/start-sandbox-with-shop"

const KEY = { "x-venndelo-api-key": "sandbox" }

const place = (city_code: string) => ({
  city_code,
  subdivision_code: city_code.slice(0, 2),
  country_code: "CO",
  postal_code: "",
})

const orderBody = (changes: Partial<CreateOrderInput> = {}): CreateOrderInput => ({
  pickup_info: {
    ...place("11001000"),
    contact_name: "Bodega KAIU",
    contact_phone: "+573001112233",
    address_1: "Calle 80 # 20-30, bodega 4",
  },
  billing_info: {
    first_name: "Ana",
    last_name: "Ruiz",
    email: "ana@example.com",
    phone: "+573004445566",
    identification_type: "CC",
    identification: "1000123",
  },
  shipping_info: {
    ...place("05001000"),
    first_name: "Ana",
    last_name: "Ruiz",
    address_1: "Carrera 43A # 1-50",
    phone: "+573004445566",
  },
  line_items: [
    {
      sku: "ACE-LAV-10",
      name: "Aceite esencial de lavanda",
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
  external_order_id: "ful_1",
  discounts: [],
  ...changes,
})

describe("venndeloDouble", () => {
  let sandbox: Awaited<ReturnType<typeof startSandboxWithShop>>

  beforeAll(async () => {
    sandbox = await startSandboxWithShop()
  })

  afterAll(() => sandbox.close())

  beforeEach(() => sandbox.reset())

  /** Calls the API and holds the answer against the document. */
  const call = async (method: string, path: string, schema: SchemaName, body?: unknown) => {
    const answer = await sandbox.request(method, `/venndelo/v1/admin${path}`, { headers: KEY, body })
    expect(answer.status).toBeLessThan(300)
    expect(documentProblems(schema, answer.json)).toEqual([])
    return answer.json
  }

  const refusal = async (method: string, path: string, body?: unknown) => {
    const { status, json } = await sandbox.request(method, `/venndelo/v1/admin${path}`, { headers: KEY, body })
    return { status, ...json.errors[0] }
  }

  const create = async (changes: Partial<CreateOrderInput> = {}): Promise<ApiOrder> =>
    (await call("POST", "/orders", "ApiCreateOrderOut", orderBody(changes))).items[0]

  const read = (id: string): Promise<ApiOrder> => call("GET", `/orders/${id}`, "ApiOrder")

  const ship = (...order_ids: string[]) => call("POST", "/shipping/create-shipments", "ApiReturnMessage", { order_ids })

  const labels = (order_ids: string[], changes = {}, schema: SchemaName = "ApiGenerateLabelsOut") =>
    call("POST", "/shipping/generate-labels", schema, {
      order_ids,
      output: "BASE64",
      format: "LABEL_10x15",
      ...changes,
    })

  const createLabelled = async (changes: Partial<CreateOrderInput> = {}): Promise<ApiOrder> => {
    const { id } = await create(changes)
    await ship(id)
    await sandbox.world.clock.advance(1_100)
    await labels([id], {}, "ApiGenerateLabelsStatusOut")
    await sandbox.world.clock.advance(2_100)
    return read(id)
  }

  it("should refuse every call without the key in Venndelo's own header", async () => {
    const wrong: Record<string, string>[] = [
      {},
      { "x-vendelo-api-key": "sandbox" },
      { "x-venndelo-api-key": "other" },
      { authorization: "Bearer sandbox" },
    ]
    for (const headers of wrong) {
      const answer = await sandbox.request("GET", "/venndelo/v1/admin/check-auth", { headers })
      expect(answer.status).toBe(401)
    }
    await call("GET", "/check-auth", "ApiReturnMessage")
  })

  it("should remember what broke the document, and nothing else, through a reset", async () => {
    const { breaches } = sandbox.world
    breaches.length = 0
    await create()
    await refusal("POST", "/orders/quotation", { line_items: [] })
    await refusal("GET", "/orders/100/labels")
    await refusal("POST", "/orders/1/cancel", {})
    sandbox.reset()
    expect(breaches).toEqual([
      { provider: "venndelo", call: "POST /quotation", problems: expect.arrayContaining([expect.any(String)]) },
      { provider: "venndelo", call: "GET /v1/admin/orders/100/labels", problems: ["is not in the document"] },
    ])
  })

  describe("quotation", () => {
    const quotation = (changes = {}) => {
      const { line_items, payment_method_code } = orderBody()
      const items = line_items.map(({ type: _type, ...item }) => ({ ...item, free_shipping: false }))
      return {
        pickup_info: place("11001000"),
        shipping_info: place("05001000"),
        line_items: items,
        payment_method_code,
        ...changes,
      }
    }

    it("should answer pesos, more for contra entrega", async () => {
      const prepaid = await call("POST", "/orders/quotation", "ApiOrderQuotationOut", quotation())
      const cod = await call(
        "POST",
        "/orders/quotation",
        "ApiOrderQuotationOut",
        quotation({ payment_method_code: "COD" })
      )
      expect(prepaid).toEqual({ assumed_shipping_total: 0, quoted_shipping_total: 13_200 })
      expect(cod.quoted_shipping_total).toBe(16_700)
    })

    it("should say APP_PUBLIC_ERROR where there is no coverage", async () => {
      const body = quotation({ shipping_info: place("27075000") })
      expect(await refusal("POST", "/orders/quotation", body)).toEqual({
        status: 422,
        code: "APP_PUBLIC_ERROR",
        message: "No existe Tarifa de transporte para la ciudad 27075000",
      })
    })

    it("should refuse a body that the document does not allow", async () => {
      expect(await refusal("POST", "/orders/quotation", { ...quotation(), payment_method_code: "CASH" })).toEqual({
        status: 422,
        code: "10000",
        message: "payment_method_code must be equal to one of the allowed values",
      })
    })
  })

  describe("orders", () => {
    it("should add up: goods, freight and discount", async () => {
      const order = await create({ payment_method_code: "COD", discounts: [{ type: "GLOBAL", amount: 10_000 }] })
      expect(order).toMatchObject({
        status: "PENDING",
        confirmation_status: "PENDING",
        external_order_id: "ful_1",
        shipments: [],
        subtotal: 90_000,
        shipping_total: 16_700,
        total_discount: 10_000,
        total: 96_700,
      })
      expect(order.id).toMatch(/^\d{7,8}$/)
    })

    it("should accept the same external_order_id twice, the trap for blind retries", async () => {
      const [first, second] = [await create(), await create()]
      expect(first.id).not.toBe(second.id)
      const { items } = await call("GET", "/orders?status=ANY", "ApiOrdersPaginatedOut")
      expect(items.map(({ external_order_id }: ApiOrder) => external_order_id)).toEqual(["ful_1", "ful_1"])
    })

    it("should page, filter by status and refuse an unknown one", async () => {
      const ids = [(await create()).id, (await create()).id, (await create()).id]
      const first = await call("GET", "/orders?page_size=2", "ApiOrdersPaginatedOut")
      const next = await call("GET", `/orders?page_size=2&page_token=${first.next_page_token}`, "ApiOrdersPaginatedOut")
      const listed = [...first.items, ...next.items].map(({ id }: ApiOrder) => id)
      expect(listed).toEqual([...ids].reverse())
      expect(next.next_page_token).toBe("")
      expect((await call("GET", "/orders?status=SHIPPED", "ApiOrdersPaginatedOut")).items).toEqual([])
      expect(await refusal("GET", "/orders?status=LOST")).toMatchObject({ status: 422 })
    })

    it.each<[string, (body: CreateOrderInput) => void, object]>([
      [
        "goods for nothing on contra entrega",
        (body) => {
          body.payment_method_code = "COD"
          body.line_items[0].unit_price = 0
        },
        { status: 500, code: "500", message: "The entity Order has invalid values" },
      ],
      ["a passport", (body) => (body.billing_info.identification_type = "PP"), { status: 422, code: "10000" }],
      [
        "a discount of everything",
        (body) => body.discounts.push({ type: "GLOBAL", amount: 90_000 }),
        { status: 404, message: "El tipo de descuento no es válido" },
      ],
      ["an order of nothing", (body) => body.line_items.splice(0), { status: 422, code: "10000" }],
    ])("should refuse %s", async (_what, spoil, expected) => {
      const body = orderBody()
      spoil(body)
      expect(await refusal("POST", "/orders", body)).toMatchObject(expected)
    })

    it("should confirm, and work the freight out again for another address", async () => {
      const order = await create({ payment_method_code: "COD" })
      const path = `/orders/${order.id}/modify-order-confirmation-status`
      const shipping_info = { ...order.shipping_info, ...place("11001000") }
      await call("POST", path, "ApiReturnMessage", { confirmation_status: "CONFIRMED", shipping_info })
      const confirmed = await read(order.id)
      expect(confirmed).toMatchObject({ status: "PENDING", confirmation_status: "CONFIRMED" })
      expect(confirmed.shipping_total).toBeLessThan(order.shipping_total)
      expect(confirmed.total).toBe(confirmed.subtotal + confirmed.shipping_total)
    })

    it("should cancel on rejection, and only while the parcel has not left", async () => {
      const rejected = await create()
      const path = `/orders/${rejected.id}/modify-order-confirmation-status`
      await call("POST", path, "ApiReturnMessage", { confirmation_status: "REJECTED" })
      expect((await read(rejected.id)).status).toBe("CANCELLED")

      const { id } = await createLabelled()
      await sandbox.request("POST", `/_sandbox/venndelo/orders/${id}/advance`, { body: { status: "SHIPPED" } })
      expect(await refusal("POST", `/orders/${id}/cancel`)).toMatchObject({ status: 422 })
      expect(await refusal("POST", "/orders/1/cancel")).toMatchObject({ status: 404 })
    })
  })

  describe("shipments and labels", () => {
    it("should prepare a shipment behind the scenes and refuse to make it twice", async () => {
      const { id } = await create()
      await ship(id)
      expect((await read(id)).status).toBe("PENDING")
      await sandbox.world.clock.advance(1_100)
      expect((await read(id)).status).toBe("PREPARING")
      expect(await refusal("POST", "/shipping/create-shipments", { order_ids: [id] })).toEqual({
        status: 422,
        code: "APP_PUBLIC_ERROR",
        message: `El envío para el pedido ${id} ya existe`,
      })
    })

    it("should process labels for a while, and show the tracking number only after that", async () => {
      const { id } = await create()
      await ship(id)
      expect(await labels([id], {}, "ApiGenerateLabelsStatusOut")).toEqual({
        status: "PROCESSING",
        items_processed: 0,
        items_count: 1,
        items: [{ order_id: id, status: "PROCESSING", errors: [] }],
      })
      await sandbox.world.clock.advance(1_600)
      const { status, data } = await labels([id])
      expect(status).toBe("SUCCESS")
      expect(Buffer.from(data, "base64").subarray(0, 5).toString()).toBe("%PDF-")
      expect((await read(id)).shipments).toEqual([])
      await sandbox.world.clock.advance(500)
      const [shipment] = (await read(id)).shipments
      expect(shipment.tracking_number).toMatch(/^\d{11}$/)
      expect(shipment).toMatchObject({ carrier_code: "COORDINADORA", tracking_status: "PENDING" })
    })

    it("should serve the label at an address that needs no key", async () => {
      const { id } = await createLabelled()
      const { data } = await labels([id], { output: "URL", format: "LETTER_2PP" })
      expect(data).toMatch(new RegExp(`^${sandbox.url}/venndelo/labels/[\\w-]+\\.pdf$`))
      const response = await fetch(data)
      expect(response.headers.get("content-type")).toBe("application/pdf")
      expect((await fetch(data.replace(/\w{4}\.pdf$/, "0000.pdf"))).status).toBe(404)
    })

    it("should say which order has no shipment", async () => {
      const { id } = await create()
      const { status, items } = await labels([id], {}, "ApiGenerateLabelsStatusOut")
      expect({ status, item: items[0].status }).toEqual({ status: "ERROR", item: "ERROR" })
    })

    it("should take prepaid freight from the wallet, give it back on cancellation and stop at an empty one", async () => {
      const balance = async () => (await call("GET", "/wallet/get-wallet-balance", "ApiWalletBalance")).balance
      const before = await balance()
      const { id } = await createLabelled()
      expect(await balance()).toBe(before - 13_200)
      await call("POST", `/orders/${id}/cancel`, "ApiReturnMessage")
      expect(await balance()).toBe(before)

      await sandbox.request("POST", "/_sandbox/venndelo/wallet", { body: { balance: 13_199 } })
      const prepaid = await create()
      expect(await refusal("POST", "/shipping/create-shipments", { order_ids: [prepaid.id] })).toMatchObject({
        status: 422,
        message: "Saldo insuficiente en la billetera para crear el envío",
      })
      const cod = await create({ payment_method_code: "COD" })
      await ship(cod.id)
    })
  })

  describe("pickup and journey", () => {
    const pickUp = (...order_ids: string[]) =>
      call("POST", "/shipping/request-pickup", "ApiPickupRequestOut", { order_ids })

    it("should gather orders of one address and refuse what is not ready", async () => {
      const pickup_info = { ...orderBody().pickup_info, address_1: "Carrera 7 # 1-1" }
      const orders = [await createLabelled(), await createLabelled(), await createLabelled({ pickup_info })]
      const { pickups } = await pickUp(...orders.map(({ id }) => id))
      expect(pickups.map(({ order_ids }: { order_ids: string[] }) => order_ids)).toEqual([
        [orders[0].id, orders[1].id],
        [orders[2].id],
      ])
      const unlabelled = await create()
      const refused = () => refusal("POST", "/shipping/request-pickup", { order_ids: [unlabelled.id] })
      expect(await refused()).toMatchObject({ status: 422 })
      await ship(unlabelled.id)
      await sandbox.world.clock.advance(1_100)
      expect((await read(unlabelled.id)).status).toBe("PREPARING")
      expect(await refused()).toMatchObject({ status: 422 })
    })

    it("should travel to the door by itself and bring home what was collected", async () => {
      const { id } = await createLabelled({ payment_method_code: "COD" })
      const balance = async () => (await call("GET", "/wallet/get-wallet-balance", "ApiWalletBalance")).balance
      const before = await balance()
      await pickUp(id)
      const seen = [await read(id)]
      for (let step = 0; step < 5; step++) {
        await sandbox.world.clock.advance(3_000)
        seen.push(await read(id))
      }
      expect(seen.map(({ status, shipments }) => `${status} ${shipments[0].tracking_status}`)).toEqual([
        "READY READY",
        "SHIPPED IN-ORIGIN",
        "SHIPPED TRANSIT",
        "SHIPPED IN-DESTINATION",
        "SHIPPED OUT-FOR-DELIVERY",
        "DELIVERED DELIVERED",
      ])
      expect(new Set(seen.map(({ shipments }) => shipments[0].tracking_number)).size).toBe(1)
      expect(seen[5].shipments[0].delivery_date).not.toBeNull()
      expect(await balance()).toBe(before + 90_000)
    })

    it("should stay where the control route put it", async () => {
      const { id } = await createLabelled()
      await pickUp(id)
      const path = `/_sandbox/venndelo/orders/${id}/advance`
      const { json } = await sandbox.request("POST", path, { body: { status: "INCIDENT" } })
      expect(json.order).toMatchObject({ status: "INCIDENT", shipments: [{ tracking_status: "INCIDENT" }] })
      await sandbox.world.clock.advance(60_000)
      expect((await read(id)).status).toBe("INCIDENT")
      expect((await sandbox.request("POST", path, { body: { status: "LOST" } })).status).toBe(422)
    })
  })

  it("should list the cities page by page", async () => {
    const first = await call("GET", "/region/cities?page_size=50", "ApiCitiesPaginatedOut")
    const rest = await call("GET", `/region/cities?page_token=${first.next_page_token}`, "ApiCitiesPaginatedOut")
    const codes = [...first.items, ...rest.items].map(({ code }: { code: string }) => code)
    expect(codes).toContain("88001000")
    expect(codes).not.toContain("27075000")
    expect(new Set(codes).size).toBe(codes.length)
  })
})
