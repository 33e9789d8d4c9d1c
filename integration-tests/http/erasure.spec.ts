import { createHash } from "node:crypto"
import { dispatchCentre, placePaidOrder, shippingOf } from "./helpers/dispatch"
import { eventually, shopSuite } from "./helpers/shop-suite"

jest.setTimeout(180_000)

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex")

type Answer = { request_id: string; plugin: string; counts: Record<string, number> }

shopSuite("erasure", (shop) => {
  it("forgets the labels of a person's orders when asked, and answers each request", async () => {
    const order = await placePaidOrder(shop)
    const centre = dispatchCentre(shop)
    await centre.inState(order.id, "to_prepare")
    await centre.bulk({ kind: "prepare", order_ids: [order.id] })
    const [{ fulfillment_id }] = await eventually(async () => {
      const shipments = await shippingOf(shop).listCarrierShipments({ order_id: order.id })
      return shipments.length > 0 && shipments
    })
    await shippingOf(shop).keepLabel({ fulfillment_id, format: "LABEL_10x15", pdf: Buffer.from("%PDF-1.4 Camila") })

    const answers: Answer[] = []
    const bus = shop.container().resolve("event_bus")
    bus.subscribe("privacy.erased", async ({ data }) => void answers.push(data as Answer))
    const ask = async (request_id: string, whom: object) => {
      await bus.emit({ name: "privacy.erasure_requested", data: { request_id, ...whom } })
      const isOurs = (answer: Answer) => answer.request_id === request_id && answer.plugin === "fulfillment-colombia"
      return (await eventually(async () => answers.find(isOurs))).counts
    }

    const nobody = { email_hash: sha256("eva@example.com"), phone_hash: sha256("+573009999999") }
    expect(await ask("preq_1", nobody)).toMatchObject({ labels: 0 })
    expect(await shippingOf(shop).listShippingLabels({ fulfillment_id })).toHaveLength(1)

    expect(await ask("preq_2", { phone_hash: sha256("+573001234567") })).toMatchObject({ labels: 1, waiting: 0 })
    expect(await shippingOf(shop).listShippingLabels({ fulfillment_id })).toEqual([])
    expect((await centre.get(`/labels/${fulfillment_id}`)).status).toBe(404)
    expect(await ask("preq_3", { email_hash: sha256("camila@example.com") })).toMatchObject({ labels: 0 })
  })
})
