import { createVenndeloCarrier } from ".."
import type { CarrierExceptions, CarrierPort, CarrierWallet } from "../../port"
import { startRecordingServer, type Answer, type Recorded } from "../__fixtures__/recording-server"
import { options, shipmentRequest } from "../__fixtures__/samples"
import type { ApiShipmentException } from "../wire-types"

const against = async <T>(
  answer: Answer | ((request: Recorded) => Answer),
  act: (carrier: CarrierPort & { exceptions: CarrierExceptions; wallet: CarrierWallet }) => Promise<T>
) => {
  const server = await startRecordingServer(typeof answer === "function" ? answer : () => answer)
  const carrier = createVenndeloCarrier(options(server.url), { sleep: async () => undefined })
  const result = await act(carrier as never).then(
    (value) => ({ value, error: null }),
    (error) => ({ value: null, error })
  )
  await server.close()
  expect(server.requests.flatMap((request) => request.problems)).toEqual([])
  return {
    ...result,
    requests: server.requests.map(({ method, path, query, body }) => ({ method, path, query, body })),
  }
}

const novedad = (changes: Partial<ApiShipmentException> = {}): ApiShipmentException => ({
  id: "7d0c2f1a-1",
  order_id: "87364789",
  tracking_number: "98765432100",
  description: "Destinatario ausente",
  created_at: "2026-11-27T15:00:00Z",
  notes: "Nadie recibió",
  status: "PENDING",
  possible_replies: [
    { type_id: 3, description: "Punto Droop", fields: [{ name: "collection_point_id", type: "text" }] },
    { type_id: 4, description: "Devolver", fields: [] },
  ],
  ...changes,
})

const page = (items: unknown[], next_page_token = "") => ({
  body: { curr_page_token: "", next_page_token, page_item_count: items.length, items },
})

describe("exceptions.list", () => {
  const list = (carrier: { exceptions: CarrierExceptions }) => carrier.exceptions.list(new Date("2026-11-20T00:00:00Z"))

  it("should leave out and count what makes no sense, and read the others", async () => {
    const rows = [
      null,
      { id: "a" },
      novedad({ id: "2", status: "LOST" as never }),
      novedad({ possible_replies: [null as never] }),
    ]
    const unreadable = jest.fn()
    const { value } = await against(page(rows), (carrier) => carrier.exceptions.list(new Date(), unreadable))

    expect(value).toMatchObject([{ id: "7d0c2f1a-1", reply_types: [] }])
    expect(unreadable).toHaveBeenCalledWith(3)
  })

  it("should ask for every status since a time, page by page, and read what may be answered", async () => {
    const { value, requests } = await against(
      ({ query }) => (query.page_token ? page([novedad({ id: "2", status: "APPROVED" })]) : page([novedad()], "next")),
      list
    )
    expect(requests.map(({ method, path, query }) => [method, path, query])).toEqual(
      ["", "next"].map((page_token) => [
        "GET",
        "/v1/admin/shipping/exceptions",
        { status: "ANY", created_min: "2026-11-20T00:00:00.000Z", page_size: "250", page_token },
      ])
    )
    expect(value?.[0]).toEqual({
      id: "7d0c2f1a-1",
      carrier_id: "87364789",
      tracking_number: "98765432100",
      status: "pending",
      reason: "Destinatario ausente. Nadie recibió",
      reported_at: new Date("2026-11-27T15:00:00Z"),
      reply_types: [
        {
          type_id: 3,
          name: "Punto Droop",
          fields: [
            { name: "notes", required: true },
            { name: "collection_point_id", required: true },
          ],
        },
        { type_id: 4, name: "Devolver", fields: [{ name: "notes", required: true }] },
      ],
    })
    expect(value?.[1]).toMatchObject({ id: "2", status: "approved" })
  })

  it("should leave out a state that nobody documented, and tell of a failure", async () => {
    const { value } = await against(page([novedad({ status: "LOST" as never })]), list)
    expect(value).toEqual([])
    const { error } = await against({ status: 401, body: { errors: [{ code: "401", message: "no" }] } }, list)
    expect(error).toMatchObject({ kind: "unauthorized" })
  })
})

describe("exceptions.reply", () => {
  const reply = (carrier: { exceptions: CarrierExceptions }) =>
    carrier.exceptions.reply("7d0c2f1a-1", { type_id: 3, notes: "Llamar", collection_point_id: "p1" })

  it("should send what the answer holds and nothing else", async () => {
    const { requests } = await against({ body: { message: "ok" } }, reply)
    expect(requests).toEqual([
      {
        method: "POST",
        path: "/v1/admin/shipping/exceptions/7d0c2f1a-1/resolve",
        query: {},
        body: { type_id: 3, notes: "Llamar", collection_point_id: "p1" },
      },
    ])
  })

  it("should not be sent again by itself when no answer comes", async () => {
    const { error, requests } = await against({ drop: true }, reply)
    expect([error.kind, requests.length]).toEqual(["unknown", 1])
    const failed = await against({ status: 500, body: {} }, reply)
    expect([failed.error.kind, failed.requests.length]).toEqual(["unknown", 1])
  })
})

describe("exceptions.get and collection points", () => {
  it("should read one novedad and the counters for it", async () => {
    const one = await against({ body: novedad({ status: "REPLIED" }) }, ({ exceptions }) =>
      exceptions.get("7d0c2f1a-1")
    )
    expect([one.requests[0].path, one.value?.status]).toEqual(["/v1/admin/shipping/exceptions/7d0c2f1a-1", "replied"])
    const point = {
      id: "p1",
      name: "Papelería",
      address: "Carrera 70 # 48-10",
      city_code: "05001000",
      city_name: "Medellín",
    }
    const points = await against({ body: { items: [point] } }, ({ exceptions }) =>
      exceptions.collectionPoints("7d0c2f1a-1")
    )
    expect(points.requests[0]).toMatchObject({
      method: "POST",
      path: "/v1/admin/shipping/collection-points-by-shipping-exception",
      body: { shipping_exception_id: "7d0c2f1a-1" },
    })
    expect(points.value).toEqual([
      { id: "p1", name: "Papelería", address: "Carrera 70 # 48-10", city: "Medellín", city_code: "05001000" },
    ])
  })

  it("should list the carrier's open counters", async () => {
    const point = {
      id: "p1",
      name: "Papelería",
      address1: "Carrera 70 # 48-10",
      address2: "Local 2",
      city_code: "05001000",
      city_name: "Medellín",
      status: "ENABLED",
    }
    const { value, requests } = await against(page([point]), (carrier) => carrier.collectionPoints!())
    expect([requests[0].path, requests[0].query]).toEqual([
      "/v1/admin/shipping/carrier-collection-points",
      { carrier_code: "COORDINADORA", status: "ENABLED", page_size: "250", page_token: "" },
    ])
    expect(value).toMatchObject([{ id: "p1", address: "Carrera 70 # 48-10, Local 2", city: "Medellín" }])
  })
})

describe("wallet", () => {
  it("should read the balance in whole pesos, never more than there is", async () => {
    const { value, requests } = await against({ body: { balance: 59_000.7, detail: [] } }, ({ wallet }) =>
      wallet.balance()
    )
    expect([requests[0].path, value]).toEqual(["/v1/admin/wallet/get-wallet-balance", 59_000])
    const { error } = await against({ body: { detail: [] } }, ({ wallet }) => wallet.balance())
    expect(error).toMatchObject({ kind: "unknown" })
  })

  it("should hand on the address of a top-up, and nothing that is no web address", async () => {
    const topUp = ({ wallet }: { wallet: CarrierWallet }) => wallet.topUp(200_000, "https://shop.example/app")
    const { value, requests } = await against({ body: { payment_url: "https://pay.example/1" } }, topUp)
    expect([requests[0].path, requests[0].body, value]).toEqual([
      "/v1/admin/wallet/initiate-wallet-topup",
      { amount: 200_000, return_url: "https://shop.example/app", cancel_url: "https://shop.example/app" },
      "https://pay.example/1",
    ])
  })

  it.each([
    "javascript:alert(1)",
    "http://pay.example/1",
    "https://",
    "https://shop@pay.example/1",
    'https://pay.example/"><script>alert(1)</script>',
    "https:\\\\pay.example",
    " https://pay.example",
    7,
  ])("should send staff to no address like %s", async (payment_url) => {
    const { error } = await against({ body: { payment_url } }, ({ wallet }) => wallet.topUp(200_000))
    expect(error).toMatchObject({ kind: "unknown" })
  })
})

describe("modify", () => {
  it("should send the whole order again with the corrected address", async () => {
    const request = { ...shipmentRequest, recipient: { ...shipmentRequest.recipient, address: "Calle 10 # 5-20" } }
    const { requests, error } = await against({ status: 201, body: { items: [] } }, (carrier) =>
      carrier.modify!("87364789", request)
    )
    expect(error).toBeNull()
    expect(requests[0]).toMatchObject({
      method: "PUT",
      path: "/v1/admin/orders/87364789",
      body: { shipping_info: { address_1: "Calle 10 # 5-20" }, payment_method_code: "EXTERNAL_PAYMENT" },
    })
  })

  it("should tell when the carrier has made the guide already", async () => {
    const { error } = await against(
      { status: 422, body: { errors: [{ code: "1", message: "El pedido no se puede modificar" }] } },
      (carrier) => carrier.modify!("87364789", shipmentRequest)
    )
    expect(error).toMatchObject({ kind: "refused" })
  })
})
