import { FAIR } from "../../event-network"
import type { Trial } from "../trial"

/** Not one event of these payments arrives, and nobody comes back: reconciliation completes their orders. */
export const loseEveryEvent = async ({ shop, buyer, deals, random, settle, say }: Trial, carts: number) => {
  const delivered = shop.network.counts.delivered
  shop.network.setWeather({ ...FAIR, loss: 1 })
  for (let cart = 0; cart < carts; cart++) {
    const checkout = await buyer.startPayment(await buyer.fill())
    await buyer.pay(checkout, "APPROVED", random.pick(["CARD", "NEQUI"]))
    deals.push({
      cartId: checkout.cartId,
      sessions: [checkout.sessionId],
      story: "every event lost",
      expected: "order",
    })
  }
  await settle("every event lost")
  say(`${carts} payments without one event (${shop.network.counts.delivered - delivered} were delivered)`)
  shop.network.setWeather(FAIR)
}
