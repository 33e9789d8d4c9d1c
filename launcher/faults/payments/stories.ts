import type { SeededRandom } from "../seeded-random"
import { APPROVED_PHONE, DECLINED_PHONE, type Buyer, type Checkout, type Method } from "../buyer"
import type { MerchantApi } from "./merchant-api"
import type { Staff } from "./staff"
import type { Deal } from "./types"

export type Cast = { buyer: Buyer; staff: Staff; merchant: MerchantApi; random: SeededRandom }

export type Outcome = Omit<Deal, "story">

const METHODS: readonly Method[] = ["CARD", "NEQUI"]

const start = async ({ buyer }: Cast): Promise<Checkout> => buyer.startPayment(await buyer.fill())

const outcome = (checkout: Checkout, expected: Deal["expected"], ...others: Checkout[]): Outcome => ({
  cartId: checkout.cartId,
  sessions: [checkout, ...others].map(({ sessionId }) => sessionId),
  expected,
})

/** Some come back from the checkout while the event is on its way, some never do. */
const perhapsComeBack = async ({ buyer, random }: Cast, checkout: Checkout) => {
  if (random.chance(0.5)) {
    await buyer.comeBack(checkout).catch(() => undefined)
  }
}

const approved = async (cast: Cast): Promise<Outcome> => {
  const checkout = await start(cast)
  await Promise.all([cast.buyer.pay(checkout, "APPROVED", cast.random.pick(METHODS)), perhapsComeBack(cast, checkout)])
  await perhapsComeBack(cast, checkout)
  return outcome(checkout, "order")
}

const declinedThenApproved = async (cast: Cast): Promise<Outcome> => {
  const checkout = await start(cast)
  await cast.buyer.pay(checkout, "DECLINED", "CARD")
  await perhapsComeBack(cast, checkout)
  // Coming back after a decline leaves the session open for as long as Wompi lets the payer try again.
  await cast.buyer.pay(checkout, "APPROVED", cast.random.pick(METHODS))
  return outcome(checkout, "order")
}

/** Pays at the address that was handed out before the cart changed; perhaps at the new one too. */
const approvedUnderAnOldAddress = async (cast: Cast): Promise<Outcome> => {
  const { buyer, random } = cast
  const cart = await buyer.fill()
  const old = await buyer.startPayment(cart)
  await buyer.change(cart)
  if (random.chance(0.5)) {
    await buyer.pay(old, "APPROVED", random.pick(METHODS))
    return outcome(old, "no order")
  }
  const current = await buyer.startPayment(cart)
  await Promise.all([
    buyer.pay(old, "APPROVED", random.pick(METHODS)),
    buyer.pay(current, "APPROVED", random.pick(METHODS)),
  ])
  return outcome(current, "order", old)
}

/** Pays in the shop with Nequi; the order waits for it, for those who stay until Wompi has been asked. */
const approvedInShop = async (cast: Cast): Promise<Outcome> => {
  const checkout = await start(cast)
  await cast.buyer.payInShop(checkout, APPROVED_PHONE)
  await perhapsComeBack(cast, checkout)
  return outcome(checkout, "order")
}

/** Nequi declines, and the order that waits for it is cancelled; or the shopper pays at the hosted checkout instead. */
const declinedInShop = async (cast: Cast): Promise<Outcome> => {
  const checkout = await start(cast)
  await cast.buyer.payInShop(checkout, DECLINED_PHONE)
  await perhapsComeBack(cast, checkout)
  if (cast.random.chance(0.5)) {
    return outcome(checkout, "no order")
  }
  await cast.buyer.pay(checkout, "APPROVED", "CARD")
  return outcome(checkout, "order")
}

/** In the shop and, in another tab, at the hosted checkout. */
const approvedBothWays = async (cast: Cast): Promise<Outcome> => {
  const checkout = await start(cast)
  await Promise.all([
    cast.buyer.payInShop(checkout, APPROVED_PHONE),
    cast.buyer.pay(checkout, "APPROVED", cast.random.pick(METHODS)),
    perhapsComeBack(cast, checkout),
  ])
  return outcome(checkout, "order")
}

/** Two shoppers pay for more than there is together: one gets the order, the other the money back. */
const soldOut = async (cast: Cast): Promise<Outcome[]> => {
  const items = cast.buyer.mostOfSomethingScarce()
  if (!items) {
    return [await approved(cast)]
  }
  const carts = [await cast.buyer.fill(items), await cast.buyer.fill(items)]
  const checkouts = [await cast.buyer.startPayment(carts[0]), await cast.buyer.startPayment(carts[1])]
  await Promise.all(checkouts.map((checkout) => cast.buyer.pay(checkout, "APPROVED", cast.random.pick(METHODS))))
  return checkouts.map((checkout) => outcome(checkout, "either"))
}

/** A second approval that names the same payment session. */
const approvedTwice = async (cast: Cast): Promise<Outcome> => {
  const checkout = await start(cast)
  await Promise.all([cast.buyer.pay(checkout, "APPROVED", cast.random.pick(METHODS)), cast.merchant.payAgain(checkout)])
  return outcome(checkout, "order")
}

/** Voided in Wompi's dashboard: at once, before anybody at the shop may have noticed the payment, or later. */
const voidedAtWompi = async (cast: Cast): Promise<Outcome> => {
  const { buyer, staff, random } = cast
  const checkout = await start(cast)
  const isNoticed = random.chance(0.7)
  const transactionId = await buyer.pay(checkout, "APPROVED", "CARD")
  if (isNoticed) {
    await staff.paymentOf(checkout.sessionId)
  }
  await staff.voidInDashboard(transactionId)
  return outcome(checkout, isNoticed ? "order" : "either")
}

const refundedWhole = async (cast: Cast): Promise<Outcome> => {
  const checkout = await start(cast)
  await cast.buyer.pay(checkout, "APPROVED", cast.random.pick(METHODS))
  const payment = await cast.staff.paymentOf(checkout.sessionId)
  await cast.staff.refundAsPeopleDo(payment, cast.staff.remaining(payment), cast.random)
  return outcome(checkout, "order")
}

const refundedInParts = async (cast: Cast): Promise<Outcome> => {
  const checkout = await start(cast)
  await cast.buyer.pay(checkout, "APPROVED", "CARD")
  const payment = await cast.staff.paymentOf(checkout.sessionId)
  for (let parts = cast.random.integer(1, 3); parts > 0; parts--) {
    await cast.staff.refundAsPeopleDo(payment, cast.random.integer(1, 9) * 1_000, cast.random)
  }
  return outcome(checkout, "order")
}

const declined = async (cast: Cast): Promise<Outcome> => {
  const checkout = await start(cast)
  await cast.buyer.pay(checkout, cast.random.pick(["DECLINED", "ERROR"]), "CARD")
  await perhapsComeBack(cast, checkout)
  return outcome(checkout, "no order")
}

export type Story = { name: string; weight: number; play: (cast: Cast) => Promise<Outcome | Outcome[]> }

/** What buyers, staff and the merchant do, and how often. */
export const STORIES: Story[] = [
  { name: "approved", weight: 5, play: approved },
  { name: "declined, then approved", weight: 3, play: declinedThenApproved },
  { name: "approved under an old address", weight: 3, play: approvedUnderAnOldAddress },
  { name: "approved in the shop", weight: 4, play: approvedInShop },
  { name: "declined in the shop", weight: 2, play: declinedInShop },
  { name: "approved both ways", weight: 2, play: approvedBothWays },
  { name: "approved twice", weight: 2, play: approvedTwice },
  { name: "voided at Wompi", weight: 3, play: voidedAtWompi },
  { name: "refunded whole", weight: 3, play: refundedWhole },
  { name: "refunded in parts", weight: 3, play: refundedInParts },
  { name: "sold out", weight: 2, play: soldOut },
  { name: "declined", weight: 1, play: declined },
]

/** So many stories, each kind about as often as its weight says and at least once when there is room. */
export const castStories = (count: number, random: SeededRandom): Story[] => {
  const drawn = STORIES.flatMap((story) => Array.from({ length: story.weight }, () => story))
  const more = Array.from({ length: Math.max(0, count - STORIES.length) }, () => random.pick(drawn))
  return random.shuffle([...STORIES.slice(0, count), ...more])
}
