import { COD, collectionOf, fulfill, placeCodOrder } from "./helpers/cod"
import { cartWithShipping, startPayment } from "./helpers/buy"
import { eventually, shopSuite } from "./helpers/shop-suite"

jest.setTimeout(240_000)

type Entry = { state: string; text: string; at: string; parcel: number | null }
type Tracking = {
  display_id: number
  state: string
  city: string
  estimated_days: { days: number }
  parcels: { carrier: string; status: string; tracking_number: string | null }[]
  timeline: Entry[]
}

shopSuite("order_tracking", (shop) => {
  const lookUp = async (body: Record<string, unknown>) =>
    shop.api.post("/store/order-lookup", body, { headers: await shop.storeHeaders(), validateStatus: () => true })

  const tokenOf = async (display_id: number): Promise<string> =>
    (await lookUp({ display_id, phone: "300 123 4567" })).data.tracking_token

  const track = async (token?: string, headers: Record<string, string> = {}) =>
    shop.api.get("/store/order-tracking", {
      headers: { ...(await shop.storeHeaders()), ...(token ? { "x-tracking-token": token } : {}), ...headers },
      validateStatus: () => true,
    })

  it("lets whoever looked an order up watch it, from the purchase to the door", async () => {
    const placed = await placeCodOrder(shop)
    await collectionOf(shop, placed.id)
    const token = await tokenOf(placed.display_id)
    const show = async () => (await track(token)).data.order as Tracking

    const first = await track(token)
    expect(first.data.order).toMatchObject({
      display_id: placed.display_id,
      state: "pending",
      text: "Recibimos tu pedido",
      city: "Medellín",
      estimated_days: { days: expect.any(Number) },
      parcels: [],
    })
    expect(JSON.stringify(first.data)).not.toMatch(/Camila|Rojas|Calle 45|3001234567|example\.com|order_/)
    expect(first.headers["cache-control"]).toBe("private, no-cache")
    expect(String(first.headers.vary).toLowerCase()).toContain("x-tracking-token")
    const etag = { "if-none-match": String(first.headers.etag) }
    const unchanged = await track(token, etag)
    expect(unchanged.status).toBe(304)
    expect(unchanged.data).toBe("")

    const headers = await shop.as("admin@kaiu.test")
    await shop.api.post(`/admin/shipping/cod/${placed.id}/confirm`, {}, { headers })
    expect(await track(token, etag)).toMatchObject({ status: 200, data: { order: { state: "confirmed" } } })

    expect((await fulfill(shop, placed.id)).status).toBe(200)
    const packed = await eventually(async () => {
      await shop.sandbox().world.clock.advance(2_000)
      const order = await show()
      const [parcel] = order.parcels
      return parcel?.tracking_number && parcel.status !== "pending" ? order : undefined
    }, 60_000)
    expect(packed.parcels[0].carrier).toMatch(/^(Venndelo|Coordinadora)$/)
    const states = packed.timeline.map(({ state }) => state)
    expect(states.slice(0, 4)).toEqual(["pending", "confirmed", "pending", "label_created"])
    expect(packed.timeline.map(({ at }) => at)).toEqual(packed.timeline.map(({ at }) => at).sort())
  })

  it("shows nothing for a made-up token, another purpose's, or none, and no other order for a real one", async () => {
    const headers = await shop.storeHeaders()
    // The first request reads the carriers' cities, whose names the tracking shows.
    await shop.api.get("/store/locations", { headers })
    const one = await placeCodOrder(shop)
    const { cart } = await cartWithShipping(shop, headers, { paymentMode: "COD", cityCode: "11001000" })
    await startPayment(shop, headers, cart.id, COD)
    const { data } = await shop.api.post(`/store/carts/${cart.id}/complete`, {}, { headers })
    const other = data.order as { id: string; display_id: number }

    const token = await tokenOf(one.display_id)
    const { link } = await collectionOf(shop, one.id)
    const swapped = Buffer.concat([Buffer.from(token, "base64url").subarray(0, 21), Buffer.from(other.id)])
    const refused = [undefined, "x", one.id, link.split("/").at(-1), swapped.toString("base64url")]
    const answers = await Promise.all(refused.map((bad) => track(bad)))
    expect(answers.map(({ status }) => status)).toEqual(refused.map(() => 404))
    expect(new Set(answers.map((answer) => answer.data.message)).size).toBe(1)

    expect((await track(token)).data.order).toMatchObject({ display_id: one.display_id, city: "Medellín" })
    const theirs = await track(await tokenOf(other.display_id))
    expect(theirs.data.order).toMatchObject({ display_id: other.display_id, city: "Bogotá D.C." })

    const wrongProof = await lookUp({ display_id: one.display_id, phone: "3009999999" })
    const wrongNumber = await lookUp({ display_id: 999_999, phone: "3001234567" })
    expect([wrongProof.status, wrongProof.data]).toEqual([404, wrongNumber.data])
  })
})
