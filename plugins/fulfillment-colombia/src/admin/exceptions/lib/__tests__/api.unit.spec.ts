import { getException, listExceptions, resolveException } from "../api"

jest.mock("../../../lib/backend-url", () => ({ backendUrl: "http://shop.test" }))

const realFetch = globalThis.fetch

afterAll(() => {
  globalThis.fetch = realFetch
})

it("should list, read and answer novedades", async () => {
  const sent: string[] = []
  globalThis.fetch = async (input, init) => {
    sent.push([init?.method ?? "GET", String(input), init?.body].filter(Boolean).join(" "))
    return new Response(JSON.stringify({ exceptions: [], exception: { id: "exc_1", status: "transmitting" } }))
  }

  await listExceptions({ status: "pending", limit: 20, offset: 0 })
  await getException("exc_1")
  const answered = await resolveException("exc_1", { type_id: 1, notes: "Llamar antes" })

  expect(answered.status).toBe("transmitting")
  expect(sent).toEqual([
    "GET http://shop.test/admin/shipping/exceptions?status=pending&limit=20&offset=0",
    "GET http://shop.test/admin/shipping/exceptions/exc_1",
    'POST http://shop.test/admin/shipping/exceptions/exc_1/resolve {"type_id":1,"notes":"Llamar antes"}',
  ])
})
