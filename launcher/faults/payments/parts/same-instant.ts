import { FAIR } from "../../event-network"
import type { Json } from "../../patient-http"
import type { Trial } from "../trial"

/** The event and the browser come back to the shop at the same instant: one order, and both are told so. */
export const meetAtTheSameInstant = async (trial: Trial, carts: number): Promise<void> => {
  const { shop, buyer, deals, differences, random, settle, say } = trial
  shop.network.setWeather(FAIR)
  for (let cart = 0; cart < carts; cart++) {
    const checkout = await buyer.startPayment(await buyer.fill())
    const about = `cart ${checkout.cartId} (same instant)`
    const came: Promise<Json>[] = []
    shop.network.meet(checkout.reference, () => came.push(buyer.comeBack(checkout)))
    await buyer.pay(checkout, "APPROVED", random.pick(["CARD", "NEQUI"]))
    deals.push({ cartId: checkout.cartId, sessions: [checkout.sessionId], story: "same instant", expected: "order" })
    const [answer] = await Promise.all(came).catch((error: Error) => [{ type: error.message }])
    if (answer?.type !== "order") {
      differences.push({ about, says: `the browser was answered ${JSON.stringify(answer)?.slice(0, 300)}` })
    }
    const event = shop.network.sent.find(({ reference }) => reference === checkout.reference)
    const status = event && shop.network.answers.get(event.body)
    if (status !== 200) {
      differences.push({ about, says: `the event was answered ${status}` })
    }
  }
  await settle("same instant")
  say(`${carts} payments with event and browser at the same instant`)
}
