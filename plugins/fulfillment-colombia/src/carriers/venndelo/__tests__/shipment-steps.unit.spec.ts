import { createVenndeloCarrier } from ".."
import { startRecordingServer, type Answer, type Recorded } from "../__fixtures__/recording-server"
import { apiOrder, item, options, shipmentRequest } from "../__fixtures__/samples"
import type { CarrierPort } from "../../port"

const SINCE = new Date("2026-11-22T15:00:00Z")

const against = async <T>(
  answer: Answer | ((request: Recorded) => Answer),
  act: (carrier: CarrierPort) => Promise<T>
) => {
  const server = await startRecordingServer(typeof answer === "function" ? answer : () => answer)
  const carrier = createVenndeloCarrier(options(server.url), { sleep: async () => undefined })
  const result = await act(carrier).then(
    (value) => ({ value, error: null }),
    (error) => ({ value: null, error })
  )
  await server.close()
  expect(server.requests.flatMap((request) => request.problems)).toEqual([])
  return { ...result, requests: server.requests }
}

const step = (carrier: CarrierPort, name: string) =>
  carrier.createShipment.find((candidate) => candidate.name === name)!

describe("create_order", () => {
  const send = (carrier: CarrierPort) => step(carrier, "create_order").send(shipmentRequest, null)

  it("should send exactly the order", async () => {
    const { requests } = await against({ status: 201, body: { items: [apiOrder()] } }, send)

    expect(`${requests[0].method} ${requests[0].path}`).toBe("POST /v1/admin/orders")
    expect(requests[0].body).toEqual({
      pickup_info: {
        contact_name: "Bodega",
        contact_phone: "3001112233",
        address_1: "Calle 80 # 20-30",
        city_code: "11001000",
        subdivision_code: "11",
        country_code: "CO",
        postal_code: "",
      },
      billing_info: {
        first_name: "Helena",
        last_name: "Rojas",
        email: "helena@example.com",
        phone: "3014004000",
        identification_type: "CC",
        identification: "1000123456",
      },
      shipping_info: {
        first_name: "Helena",
        last_name: "Rojas",
        address_1: "Carrera 43A # 1-50, Barrio El Poblado",
        phone: "3014004000",
        city_code: "05001000",
        subdivision_code: "05",
        country_code: "CO",
        postal_code: "",
      },
      line_items: [
        {
          sku: "ACE-LAV-10ML",
          name: "Aceite esencial de lavanda 10 ml",
          type: "VIRTUAL",
          unit_price: 35_900,
          free_shipping: false,
          height: 3,
          width: 3,
          length: 8,
          dimensions_unit: "CM",
          weight: 0.085,
          weight_unit: "KG",
          quantity: 2,
        },
      ],
      payment_method_code: "EXTERNAL_PAYMENT",
      external_order_id: "ful_1",
      confirmation_status: "PENDING",
      discounts: [{ type: "GLOBAL", amount: 1_800 }],
    })
  })

  it.each([
    ["freight and all", 85_000, 1_800, [71_800, 15_000]],
    ["the articles alone", 70_000, 1_800, [71_800]],
    ["less than the articles", 60_000, 11_800, [71_800]],
  ])("should have the courier collect exactly what the buyer agreed to: %s", async (_, collect, discount, lines) => {
    const request = { ...shipmentRequest, payment_mode: "COD" as const, collect }
    const { requests } = await against({ status: 201, body: { items: [apiOrder()] } }, (carrier) =>
      step(carrier, "create_order").send(request, null)
    )
    const body = requests[0].body as {
      payment_method_code: string
      line_items: { unit_price: number; quantity: number; free_shipping: boolean }[]
      discounts: { amount: number }[]
    }

    expect(body.payment_method_code).toBe("COD")
    expect(body.line_items.map(({ unit_price, quantity }) => unit_price * quantity)).toEqual(lines)
    expect(body.line_items.every(({ free_shipping }) => free_shipping)).toBe(true)
    expect(body.discounts).toEqual([{ type: "GLOBAL", amount: discount }])
  })

  it("should tell the order's number before the first article, for the document has no other room", async () => {
    const two = [item, { ...item, sku: "JAB-1", name: "Jabón" }]
    const numbered = { ...shipmentRequest, items: two, order_number: 123 }
    const { requests } = await against({ body: { items: [apiOrder()] } }, (carrier) =>
      carrier.createShipment[0].send(numbered, null)
    )

    const { line_items, external_order_id } = requests[0].body as {
      line_items: { name: string }[]
      external_order_id: string
    }
    expect(line_items.map(({ name }) => name)).toEqual([`Pedido #123 · ${item.name}`, "Jabón"])
    expect(external_order_id).toBe("ful_1")
  })

  it.each([
    ["the document's", { items: [apiOrder()] }],
    ["the one seen in use", apiOrder()],
  ])("should read the id out of %s answer", async (_, body) => {
    expect((await against({ status: 201, body }, send)).value).toBe("87364789")
  })

  it.each([
    [{ status: 500, body: {} }, "unknown"],
    [{ status: 201, body: {} }, "unknown"],
    [{ drop: true }, "unknown"],
    [{ status: 422, body: { errors: [{ code: "10000", message: "Provider id inválido" }] } }, "refused"],
  ])("should not repeat the write after %j", async (answer, kind) => {
    const { error, requests } = await against(answer, send)

    expect(error).toMatchObject({ kind })
    expect(requests).toHaveLength(1)
  })

  it("should fetch goods that come back at the buyer's and bring them to the shop", async () => {
    const { requests } = await against({ status: 201, body: { items: [apiOrder()] } }, (carrier) =>
      step(carrier, "create_order").send({ ...shipmentRequest, is_return: true, free_shipping: true }, null)
    )

    expect(requests[0].body).toMatchObject({
      pickup_info: {
        contact_name: "Helena Rojas",
        contact_phone: "3014004000",
        address_1: "Carrera 43A # 1-50, Barrio El Poblado",
        city_code: "05001000",
        subdivision_code: "05",
      },
      billing_info: { first_name: "Helena", identification: "1000123456" },
      shipping_info: {
        first_name: "Bodega",
        last_name: "Bodega",
        address_1: "Calle 80 # 20-30",
        phone: "3001112233",
        city_code: "11001000",
        subdivision_code: "11",
      },
      payment_method_code: "EXTERNAL_PAYMENT",
      external_order_id: "ful_1",
      confirmation_status: "PENDING",
    })
  })

  it("should find the order again among all states, over the pages", async () => {
    const pages: Record<string, object> = {
      "": { next_page_token: "2", items: [apiOrder({ id: "1", external_order_id: "ful_0" })] },
      "2": {
        next_page_token: "",
        items: [
          apiOrder({ id: "4", created_at: "2026-11-22T15:02:00Z" }),
          apiOrder({ id: "3", created_at: "2026-11-22T15:01:00Z" }),
          apiOrder({ id: "2", created_at: "2026-11-22T15:00:00Z", status: "CANCELLED" }),
        ],
      },
    }
    const { value, requests } = await against(
      ({ query }) => ({ body: { curr_page_token: "", page_item_count: 1, ...pages[query.page_token] } }),
      (carrier) => step(carrier, "create_order").find!(shipmentRequest, null, SINCE)
    )

    expect(value).toBe("3")
    expect(requests.map(({ method, path, query }) => ({ method, path, query }))).toEqual(
      ["", "2"].map((page_token) => ({
        method: "GET",
        path: "/v1/admin/orders",
        query: { status: "ANY", created_min: "2026-11-22T14:00:00.000Z", page_size: "250", page_token },
      }))
    )
  })

  it("should find an order that was cancelled when there is no other", async () => {
    const { value } = await against(
      { body: { next_page_token: "", items: [apiOrder({ id: "2", status: "CANCELLED" })] } },
      (carrier) => step(carrier, "create_order").find!(shipmentRequest, null, SINCE)
    )

    expect(value).toBe("2")
  })

  it("should find nothing where there is nothing, and repeat the read after a 500", async () => {
    let calls = 0
    const { value } = await against(
      () => (++calls === 1 ? { status: 500, body: {} } : { body: { next_page_token: "", items: [] } }),
      (carrier) => step(carrier, "create_order").find!(shipmentRequest, null, SINCE)
    )

    expect(value).toBeNull()
    expect(calls).toBe(2)
  })

  it.each<[string, unknown]>([
    ["an object without a list", {}],
    ["nothing", null],
    ["a page in HTML", "<html>Mantenimiento</html>"],
  ])("should not take %s for a list without the order: another one would be sent", async (_, body) => {
    const { error } = await against({ body }, (carrier) =>
      step(carrier, "create_order").find!(shipmentRequest, null, SINCE)
    )

    expect(error).toMatchObject({ kind: "unknown" })
  })
})

describe("confirm_order", () => {
  it("should confirm by the order's id", async () => {
    const { value, requests } = await against({ status: 201, body: { message: "ok" } }, (carrier) =>
      step(carrier, "confirm_order").send(shipmentRequest, "873")
    )

    expect(value).toBe("873")
    expect(requests[0].path).toBe("/v1/admin/orders/873/modify-order-confirmation-status")
    expect(requests[0].body).toEqual({ confirmation_status: "CONFIRMED" })
  })

  it("should look first what the courier would collect", async () => {
    const request = { ...shipmentRequest, payment_mode: "COD" as const, collect: 85_000 }
    const confirm = (total?: number) =>
      against(
        ({ method }) => (method === "GET" ? { body: { ...apiOrder(), total } } : { status: 201, body: {} }),
        (carrier) => step(carrier, "confirm_order").send(request, "873")
      )
    const right = await confirm(85_000)
    const wrong = await confirm(91_000)

    expect(right.requests.map(({ method }) => method)).toEqual(["GET", "POST"])
    expect(right.value).toBe("873")
    expect(wrong.requests.map(({ method }) => method)).toEqual(["GET"])
    expect(wrong.error).toMatchObject({ kind: "refused", message: expect.stringContaining("91000 instead of 85000") })
    expect((await confirm()).error).toMatchObject({ kind: "refused" })
  })

  it("should tell that the order is not there", async () => {
    const { error } = await against({ status: 404, body: {} }, (carrier) =>
      step(carrier, "confirm_order").send(shipmentRequest, "873")
    )

    expect(error).toMatchObject({ kind: "not_found" })
  })
})

describe("create_shipments", () => {
  const send = (carrier: CarrierPort) => step(carrier, "create_shipments").send(shipmentRequest, "873")

  it("should name the order", async () => {
    const { value, requests } = await against({ body: { message: "ok" } }, send)

    expect(value).toBe("873")
    expect(requests[0].path).toBe("/v1/admin/shipping/create-shipments")
    expect(requests[0].body).toEqual({ order_ids: ["873"] })
  })

  it("should take a shipment that exists already for done", async () => {
    const { value } = await against(
      { status: 422, body: { errors: [{ code: "422", message: "El envío ya existe" }] } },
      send
    )

    expect(value).toBe("873")
  })

  it("should tell an empty wallet from other refusals", async () => {
    const { error } = await against({ status: 422, body: { message: "insufficient balance" } }, send)

    expect(error).toMatchObject({ kind: "insufficient_balance" })
  })

  it.each([
    ["PENDING", null],
    ["PREPARING", "873"],
  ] as const)("should look whether an unanswered one was made: %s is %s", async (status, found) => {
    const { value, requests } = await against({ body: apiOrder({ status }) }, (carrier) =>
      step(carrier, "create_shipments").find!(shipmentRequest, "873", SINCE)
    )

    expect(value).toBe(found)
    expect(`${requests[0].method} ${requests[0].path}`).toBe("GET /v1/admin/orders/873")
  })
})
