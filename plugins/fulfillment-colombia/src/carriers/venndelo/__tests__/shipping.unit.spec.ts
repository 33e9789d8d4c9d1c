import { createVenndeloCarrier } from ".."
import { startRecordingServer, type Answer, type Recorded } from "../__fixtures__/recording-server"
import { apiOrder, options } from "../__fixtures__/samples"
import type { CarrierPort } from "../../port"

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
  return {
    ...result,
    requests: server.requests.map(({ method, path, query, body }) => ({ method, path, query, body })),
  }
}

describe("label", () => {
  const fetchLabel = (carrier: CarrierPort) => carrier.label("873", "LABEL_10x15")
  const pdf = Buffer.from("%PDF-1.4 label")

  it("should ask for the PDF in the answer and read it", async () => {
    const { value, requests } = await against(
      { body: { status: "SUCCESS", order_ids: ["873"], output: "BASE64", data: pdf.toString("base64") } },
      fetchLabel
    )

    expect(requests).toEqual([
      {
        method: "POST",
        path: "/v1/admin/shipping/generate-labels",
        query: {},
        body: { output: "BASE64", format: "LABEL_10x15", order_ids: ["873"] },
      },
    ])
    expect(value).toEqual({ status: "ready", pdf })
  })

  it("should wait while the label is made", async () => {
    const { value } = await against(
      { body: { status: "PROCESSING", items_processed: 0, items_count: 1, items: [] } },
      fetchLabel
    )

    expect(value).toEqual({ status: "pending" })
  })

  it("should tell what the carrier says of a label it cannot make, without the numbers of people", async () => {
    const errors = [{ code: "1", message: "Sin cobertura para 3001234567" }]
    const items = [{ order_id: "873", status: "ERROR", errors }]
    const { error } = await against(
      { body: { status: "ERROR", items_processed: 1, items_count: 1, items } },
      fetchLabel
    )

    expect(error).toMatchObject({ kind: "refused", message: expect.stringMatching(/Sin cobertura para …$/) })
  })

  it("should not keep what is not a PDF", async () => {
    const data = Buffer.from("<html>").toString("base64")
    const { error } = await against(
      { body: { status: "SUCCESS", order_ids: ["873"], output: "BASE64", data } },
      fetchLabel
    )

    expect(error).toMatchObject({ kind: "unknown" })
  })
})

describe("pickup", () => {
  it("should name the orders and tell which were taken", async () => {
    const pickups = [{ order_ids: ["1"], pickup_location_id: "x", address: "y" }]
    const { value, requests } = await against({ body: { pickups } }, (carrier) =>
      carrier.pickup(["1", "2"], "2026-12-01")
    )

    expect(requests).toEqual([
      { method: "POST", path: "/v1/admin/shipping/request-pickup", query: {}, body: { order_ids: ["1", "2"] } },
    ])
    expect(value).toEqual({ accepted: ["1"] })
  })

  it("should not repeat it after a 500", async () => {
    const { error, requests } = await against({ status: 500, body: {} }, (carrier) =>
      carrier.pickup(["1"], "2026-12-01")
    )

    expect(error).toMatchObject({ kind: "unknown" })
    expect(requests).toHaveLength(1)
  })
})

describe("track", () => {
  const shipment = {
    tracking_number: "98765432100",
    type: "OUTBOUND" as const,
    tracking_status: "OUT-FOR-DELIVERY" as const,
    tracking_date: "2026-11-22T15:00:00Z",
    delivery_date: null,
  }

  it("should read the order", async () => {
    const { value, requests } = await against(
      { body: apiOrder({ status: "SHIPPED", shipments: [shipment] }) },
      (carrier) => carrier.track("873")
    )

    expect(requests).toEqual([{ method: "GET", path: "/v1/admin/orders/873", query: {}, body: undefined }])
    expect(value).toEqual({
      status: "out_for_delivery",
      tracking_number: "98765432100",
      at: new Date("2026-11-22T15:00:00Z"),
    })
  })

  it("should tell when the order is not there, after one try", async () => {
    const { error, requests } = await against({ status: 404, body: {} }, (carrier) => carrier.track("873"))

    expect(error).toMatchObject({ kind: "not_found" })
    expect(requests).toHaveLength(1)
  })

  it("should not invent a meaning for an unknown state", async () => {
    const { error } = await against({ body: { ...apiOrder(), status: "LOST" } }, (carrier) => carrier.track("873"))

    expect(error).toMatchObject({ kind: "unknown" })
  })
})

describe("cancel", () => {
  it("should cancel without a body", async () => {
    const { error, requests } = await against({ body: { message: "ok" } }, (carrier) => carrier.cancel("873"))

    expect(error).toBeNull()
    expect(requests).toEqual([{ method: "POST", path: "/v1/admin/orders/873/cancel", query: {}, body: undefined }])
  })

  it.each([
    ["CANCELLED", null],
    ["SHIPPED", { kind: "refused" }],
  ] as const)("should take a refusal for done only if the order is cancelled: %s", async (status, expected) => {
    const { error } = await against(
      ({ method }) => (method === "GET" ? { body: apiOrder({ status }) } : { status: 422, body: {} }),
      (carrier) => carrier.cancel("873")
    )

    expect(error).toEqual(expected && expect.objectContaining(expected))
  })
})

const UNUSABLE: [string, unknown][] = [
  ["nothing", null],
  ["an empty object", {}],
  ["a page in HTML", "<html>Mantenimiento</html>"],
]

describe.each(UNUSABLE)("%s that comes with 200", (_, body) => {
  it.each<[string, (carrier: CarrierPort) => Promise<unknown>]>([
    ["label", (carrier) => carrier.label("873", "LABEL_10x15")],
    ["pickup", (carrier) => carrier.pickup(["873"], "2026-11-28")],
    ["track", (carrier) => carrier.track("873")],
    [
      "look for the shipment",
      (carrier) => carrier.createShipment[2].find!({ external_order_id: "ful_1" }, "873", new Date(0)),
    ],
    ["cities", (carrier) => carrier.cities()],
    ["novedades", (carrier) => carrier.exceptions!.list(new Date())],
    ["a novedad", (carrier) => carrier.exceptions!.get("1")],
    ["counters of a novedad", (carrier) => carrier.exceptions!.collectionPoints("1")],
    ["counters", (carrier) => carrier.collectionPoints!()],
    ["balance", (carrier) => carrier.wallet!.balance()],
  ])("should be no answer: %s", async (_, act) => {
    expect((await against({ body }, act)).error).toMatchObject({ name: "CarrierError", kind: "unknown" })
  })
})

describe("cities", () => {
  it("should read every page and keep Colombian places with eight digits", async () => {
    const city = { country_code: "CO", subdivision_code: "05", subdivision_name: "Antioquia" }
    const pages: Record<string, object> = {
      "": { next_page_token: "b", items: [{ ...city, code: "05001000", name: "Medellín" }] },
      b: {
        next_page_token: "",
        items: [
          { ...city, code: "05002", name: "Abejorral" },
          { ...city, code: "5", name: "Nowhere" },
          { ...city, code: "05001000", name: "Elsewhere", country_code: "EC" },
        ],
      },
    }
    const { value, requests } = await against(
      ({ query }) => ({ body: pages[query.page_token] }),
      (carrier) => carrier.cities()
    )

    expect(requests.map(({ path, query }) => [path, query.page_token])).toEqual([
      ["/v1/admin/region/cities", ""],
      ["/v1/admin/region/cities", "b"],
    ])
    expect(value).toEqual([
      { code: "05001000", name: "Medellín", department_code: "05", department_name: "Antioquia" },
      { code: "05002000", name: "Abejorral", department_code: "05", department_name: "Antioquia" },
    ])
  })
})

describe("health", () => {
  it("should check the key", async () => {
    const { error, requests } = await against({ body: { message: "ok" } }, (carrier) => carrier.health())

    expect(error).toBeNull()
    expect(requests[0]).toMatchObject({ method: "GET", path: "/v1/admin/check-auth" })
  })

  it("should say that the key is wrong", async () => {
    expect((await against({ status: 401, body: {} }, (carrier) => carrier.health())).error).toMatchObject({
      kind: "unauthorized",
    })
  })
})
