import {
  fetchLabel,
  fetchLabels,
  fetchManifest,
  getBulk,
  getOrderShipping,
  listBulks,
  listDispatches,
  requestManifests,
  startBulk,
  startTopup,
} from "../api"

jest.mock("../../../lib/backend-url", () => ({ backendUrl: "http://shop.test" }))

type Sent = { method: string; path: string; body: unknown; accept: string | null }

const realFetch = globalThis.fetch
let sent: Sent[]

/** Answers every request with the same, and keeps what was asked. */
const answer = (body: BodyInit, init: ResponseInit = {}) => {
  globalThis.fetch = async (input, options) => {
    const { method, headers, body: text } = options ?? {}
    sent.push({
      method: method ?? "GET",
      path: String(input).replace("http://shop.test", ""),
      body: typeof text === "string" ? JSON.parse(text) : text,
      accept: new Headers(headers).get("accept"),
    })
    return new Response(body, init)
  }
}

beforeEach(() => {
  sent = []
})

afterAll(() => {
  globalThis.fetch = realFetch
})

it("should ask for a page of dispatches without what is not filtered", async () => {
  answer(JSON.stringify({ dispatches: [], counts: {}, count: 0 }))

  await listDispatches({ state: "ready", q: undefined, order: "created_at", limit: 100, offset: 0 })

  expect(sent).toMatchObject([
    { method: "GET", path: "/admin/shipping/dispatches?state=ready&order=created_at&limit=100&offset=0" },
  ])
})

it("should hand work over and read it again", async () => {
  answer(JSON.stringify({ bulk: { id: "bulk_1" }, bulks: [{ id: "bulk_1" }] }))

  expect(await startBulk({ kind: "prepare", order_ids: ["order_1"] })).toEqual({ id: "bulk_1" })
  await startBulk({ kind: "retry", fulfillment_ids: ["ful_1"] })
  expect(await getBulk("bulk/1")).toEqual({ id: "bulk_1" })
  expect(await listBulks(5)).toEqual([{ id: "bulk_1" }])
  expect(sent).toMatchObject([
    { method: "POST", path: "/admin/shipping/bulks", body: { kind: "prepare", order_ids: ["order_1"] } },
    { method: "POST", path: "/admin/shipping/retries", body: { fulfillment_ids: ["ful_1"] } },
    { path: "/admin/shipping/bulks/bulk%2F1" },
    { path: "/admin/shipping/bulks?limit=5" },
  ])
})

it("should ask for labels as PDF and read which are missing", async () => {
  answer("%PDF-1.7", { headers: { "content-type": "application/pdf", "x-missing": "ful_2" } })

  const { pdf, missing } = await fetchLabels(["ful_1", "ful_2"], "LABEL_10x15")

  expect(await pdf.text()).toBe("%PDF-1.7")
  expect(missing).toEqual(["ful_2"])
  expect(sent).toEqual([
    {
      method: "POST",
      path: "/admin/shipping/labels",
      body: { fulfillment_ids: ["ful_1", "ful_2"], format: "LABEL_10x15" },
      accept: "application/pdf",
    },
  ])
})

it("should ask for one label by its own address", async () => {
  answer("%PDF-1.7")

  expect(await (await fetchLabel("ful_1", "LABEL_10x10")).text()).toBe("%PDF-1.7")
  expect(sent).toMatchObject([
    { method: "GET", path: "/admin/shipping/labels/ful_1?format=LABEL_10x10", accept: "application/pdf" },
  ])
})

it("should fail with the server's words when no label is ready", async () => {
  answer(JSON.stringify({ type: "not_allowed", message: "Ninguna guía está lista." }), { status: 400 })

  await expect(fetchLabels(["ful_1"], "LABEL_10x15")).rejects.toMatchObject({
    status: 400,
    message: "Ninguna guía está lista.",
  })
})

it("should read an order's parcels, and where to top up", async () => {
  answer(JSON.stringify({ order_id: "order_1", shipments: [], url: "https://pay.test" }))

  expect(await getOrderShipping("order_1")).toMatchObject({ order_id: "order_1" })
  expect(await startTopup("venndelo", 200_000)).toBe("https://pay.test")
  expect(sent).toMatchObject([
    { path: "/admin/shipping/orders/order_1" },
    { method: "POST", path: "/admin/shipping/carriers/venndelo/wallet/topup", body: { amount: 200_000 } },
  ])
})

it("should ask for lists of parcels and read a document", async () => {
  answer(JSON.stringify({ manifests: [{ id: "shman_1" }], refused: [] }))
  expect(await requestManifests({ fulfillment_ids: ["ful_1"], again: true })).toMatchObject({ refused: [] })

  answer("%PDF", { headers: { "content-type": "application/pdf" } })
  expect(await (await fetchManifest("shman/1")).text()).toBe("%PDF")
  expect(sent).toMatchObject([
    { method: "POST", path: "/admin/shipping/manifests", body: { fulfillment_ids: ["ful_1"], again: true } },
    { method: "GET", path: "/admin/shipping/manifests/shman%2F1", accept: "application/pdf" },
  ])
})
