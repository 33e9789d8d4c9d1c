import { shopSuite } from "./helpers/shop-suite"
import { answersTo, answerTo, deliver, say, textDelivery } from "./helpers/whatsapp"
import { orderOf, payOnCheckout, readyToPay } from "./helpers/buy"

jest.setTimeout(180_000)

/** `npm test` leaves this file out where there is no Redis, and says so. */
const REDIS_URL = process.env.REDIS_URL ?? "redis://localhost:6379"

// The same paths with Medusa's event bus, workflow engine, locks and cache on Redis.
shopSuite(
  "redis",
  (shop) => {
    it("answers a customer once", async () => {
      const body = textDelivery({
        from: "573001119001",
        wamid: "wamid.redis",
        text: "¿Cuánto vale el aceite de lavanda?",
      })
      await Promise.all([deliver(shop, body), deliver(shop, body)])
      await answerTo(shop, "573001119001")
      await say(shop, "573001119001", "Gracias")
      await answerTo(shop, "573001119001", 2)
      expect(await answersTo(shop, "573001119001")).toHaveLength(2)
    })

    it("takes an approved payment to a captured order", async () => {
      const checkout = await readyToPay(shop, await shop.storeHeaders())
      await payOnCheckout(shop, checkout, "APPROVED")
      expect((await orderOf(shop, checkout.cartId)).payment_status).toBe("captured")
    })
  },
  { REDIS_URL }
)
