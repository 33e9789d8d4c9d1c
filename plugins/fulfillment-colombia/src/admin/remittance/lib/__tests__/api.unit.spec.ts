import { createRemittance, listMoney } from "../api"

jest.mock("../../../lib/backend-url", () => ({ backendUrl: "http://shop.test" }))

const realFetch = globalThis.fetch

afterAll(() => {
  globalThis.fetch = realFetch
})

it("should read the money and book a transfer", async () => {
  const sent: string[] = []
  globalThis.fetch = async (input, init) => {
    sent.push([init?.method ?? "GET", String(input), init?.body].filter(Boolean).join(" "))
    return new Response(JSON.stringify({ rows: [], remittance: { id: "rem_1", total: 85_000 } }))
  }
  const body = {
    reference: "TR-881",
    received_at: "2026-11-27T17:00:00.000Z",
    rows: [{ order_id: "order_1", amount: 85_000 }],
  }

  await listMoney({ state: "to_remit", limit: 50, offset: 0 })
  expect(await createRemittance(body)).toEqual({ id: "rem_1", total: 85_000 })

  expect(sent).toEqual([
    "GET http://shop.test/admin/shipping/cod/reconciliation?state=to_remit&limit=50&offset=0",
    `POST http://shop.test/admin/shipping/cod/remittances ${JSON.stringify(body)}`,
  ])
})
