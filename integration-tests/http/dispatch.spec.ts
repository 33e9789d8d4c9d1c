import { placeCodOrder } from "./helpers/cod"
import { dispatchCentre, placePaidOrder, shippingOf, whileTimePasses } from "./helpers/dispatch"
import { eventually, shopSuite } from "./helpers/shop-suite"

jest.setTimeout(300_000)

const LONG_AGO = new Date(0)

shopSuite("dispatch", (shop) => {
  it("lists a paid order to be packed and one at the door that waits for its buyer's word", async () => {
    const centre = dispatchCentre(shop)
    const paid = await placePaidOrder(shop)
    const door = await placeCodOrder(shop)
    const row = await centre.inState(paid.id, "to_prepare")
    expect(row).toMatchObject({
      display_id: paid.display_id,
      customer_name: "Camila Rojas",
      city: { code: "05001000" },
      payment_mode: "EXTERNAL_PAYMENT",
      carrier: "venndelo",
      item_count: 2,
      total: paid.total,
      currency_code: "cop",
      shipments: [],
    })
    expect(await centre.inState(door.id, "waiting")).toMatchObject({ payment_mode: "COD" })
    expect((await centre.list()).counts).toMatchObject({ to_prepare: 1, ready: 0, problem: 0 })

    const found = async (q: string) =>
      (await centre.list(`&q=${encodeURIComponent(q)}`)).dispatches.map(({ order_id }) => order_id).sort()
    expect(await found(`#${paid.display_id}`)).toEqual([paid.id])
    expect(await found("rojas CAMILA")).toEqual([paid.id, door.id].sort())
    expect(await found("camila nadie")).toEqual([])
    expect(await found("%")).toEqual([])

    await shop.api.post(`/admin/shipping/cod/${door.id}/confirm`, {}, { headers: await shop.as("warehouse@kaiu.test") })
    await centre.inState(door.id, "to_prepare")
  })

  it("prepares ten orders in bulk for two members of staff at once: one parcel each, collected and delivered", async () => {
    const centre = dispatchCentre(shop)
    const other = dispatchCentre(shop, "admin@kaiu.test")
    const orders = []
    for (let index = 0; index < 10; index++) {
      orders.push(await placePaidOrder(shop))
    }
    const order_ids = orders.map(({ id }) => id)
    const unpaid = await placeCodOrder(shop)
    const [mine, theirs] = await Promise.all([
      centre.bulk({ kind: "prepare", order_ids: [...order_ids, unpaid.id] }),
      other.bulk({ kind: "prepare", order_ids }),
    ])
    const outcomes = [...mine.items, ...theirs.items].filter(({ order_id }) => order_id !== unpaid.id)
    expect(outcomes.map(({ status }) => status).sort()).toEqual([
      ...Array.from({ length: 10 }, () => "done"),
      ...Array.from({ length: 10 }, () => "skipped"),
    ])
    expect(mine.items.find(({ order_id }) => order_id === unpaid.id)).toMatchObject({
      status: "failed",
      message: expect.stringContaining("aún no está confirmado"),
      remedy: expect.any(String),
    })
    expect(await shippingOf(shop).listShippingBulkItems({ status: "waiting" })).toEqual([])

    const ready = async () => {
      const { dispatches } = await centre.list("&state=ready&order=display_id")
      return dispatches.length === 10 && dispatches
    }
    const dispatches = await whileTimePasses(shop, ready, 120_000)
    expect(dispatches.map(({ shipments }) => shipments.length)).toEqual(Array.from({ length: 10 }, () => 1))
    const shipments = dispatches.map(({ shipments: [shipment] }) => shipment)
    expect(shipments[0]).toMatchObject({
      label_ready: true,
      problem: null,
      cost: { quoted: expect.any(Number), quote_source: "carrier", billed_by_carrier: expect.any(Number) },
    })
    const { orders: made } = (await (await fetch(`${shop.sandbox().url}/_sandbox/venndelo/orders`)).json()) as {
      orders: unknown[]
    }
    expect(made).toHaveLength(10)

    const asked = shipments.map(({ fulfillment_id }) => fulfillment_id)
    const pickup = await centre.bulk({ kind: "pickup", fulfillment_ids: asked })
    expect(pickup.items.map(({ status, message }) => [status, message])).toEqual(asked.map(() => ["done", null]))
    await whileTimePasses(shop, async () => (await centre.list()).counts.delivered === 10, 120_000)
    const { data } = await centre.get(`/orders/${order_ids[0]}`)
    const [{ timeline }] = data.shipments as { timeline: { kind: string; name: string }[] }[]
    expect(timeline.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Registrar el envío", "Generar la guía", "Pedir la recogida", "delivered"])
    )
  })
})
void eventually
void LONG_AGO
