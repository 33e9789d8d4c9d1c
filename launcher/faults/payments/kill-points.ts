import type { HoldPoint } from "../hold"
import { APPROVED_PHONE, type Buyer, type Method } from "../buyer"
import type { Staff } from "./staff"
import type { Deal } from "./types"

export type Situation = { buyer: Buyer; staff: Staff; loseEvents: (isLost: boolean) => void }

/** Brings about what is to be interrupted: everything up to it, and then the act itself. */
export type Occasion = (situation: Situation) => Promise<{
  cartId: string
  sessions: string[]
  expected: Deal["expected"]
  act: () => Promise<unknown>
}>

export type KillPoint = { name: string; occasion: Occasion; at: HoldPoint }

const checkoutOf = async ({ buyer }: Situation) => {
  const cart = await buyer.fill()
  return buyer.startPayment(cart)
}

/** Wompi approves and its event arrives. */
const eventArrives: Occasion = async (situation) => {
  const checkout = await checkoutOf(situation)
  return {
    cartId: checkout.cartId,
    sessions: [checkout.sessionId],
    expected: "order",
    act: () => situation.buyer.pay(checkout, "APPROVED", "NEQUI"),
  }
}

/** The shopper pays in the shop's own checkout, with Nequi. */
const paidInShop =
  (expected: Deal["expected"]): Occasion =>
  async (situation) => {
    const checkout = await checkoutOf(situation)
    return {
      cartId: checkout.cartId,
      sessions: [checkout.sessionId],
      expected,
      act: () => situation.buyer.payInShop(checkout, APPROVED_PHONE, 1),
    }
  }

/** The shopper has paid in the shop, Wompi has not decided, and the order is placed. */
const orderIsPlaced: Occasion = async (situation) => {
  const checkout = await checkoutOf(situation)
  await situation.buyer.payInShop(checkout, APPROVED_PHONE)
  return {
    cartId: checkout.cartId,
    sessions: [checkout.sessionId],
    expected: "order",
    act: () => situation.buyer.comeBack(checkout),
  }
}

/** Wompi approves, its event is lost, and the browser comes back. */
const browserReturns: Occasion = async (situation) => {
  const checkout = await checkoutOf(situation)
  situation.loseEvents(true)
  await situation.buyer.pay(checkout, "APPROVED", "CARD")
  situation.loseEvents(false)
  return {
    cartId: checkout.cartId,
    sessions: [checkout.sessionId],
    expected: "order",
    act: () => situation.buyer.comeBack(checkout),
  }
}

const paid = async (situation: Situation, method: Method) => {
  const checkout = await checkoutOf(situation)
  const transactionId = await situation.buyer.pay(checkout, "APPROVED", method)
  const payment = await situation.staff.paymentOf(checkout.sessionId)
  const deal = { cartId: checkout.cartId, sessions: [checkout.sessionId], expected: "order" as const }
  return { deal, transactionId, payment }
}

/** Staff refunds a part of a card payment, by Wompi's refund. */
const partIsRefunded: Occasion = async (situation) => {
  const { deal, payment } = await paid(situation, "CARD")
  return { ...deal, act: () => situation.staff.refund(payment, 7_000) }
}

/** Staff refunds a whole card payment on its day, by a void. */
const cardIsVoided: Occasion = async (situation) => {
  const { deal, payment } = await paid(situation, "CARD")
  return { ...deal, act: () => situation.staff.refund(payment, situation.staff.remaining(payment)) }
}

/** Staff refunds a whole Nequi payment, by Wompi's refund. */
const nequiIsRefunded: Occasion = async (situation) => {
  const { deal, payment } = await paid(situation, "NEQUI")
  return { ...deal, act: () => situation.staff.refund(payment, situation.staff.remaining(payment)) }
}

/** The merchant voids the payment in Wompi's dashboard. */
const voidedInDashboard: Occasion = async (situation) => {
  const { deal, transactionId } = await paid(situation, "CARD")
  return { ...deal, act: () => situation.staff.voidInDashboard(transactionId) }
}

const before = (on: "insert" | "update", table: string, when?: string): HoldPoint => ({
  table,
  on,
  when,
  isCarriedOut: false,
})

const after = (on: "insert" | "update", table: string): HoldPoint => ({ table, on, isCarriedOut: true })

const during = (call: string, fate: "late" | "lost" | "unanswered"): HoldPoint => ({ provider: "wompi", call, fate })

const PAY = "POST /v1/transactions"
const REFUND = "POST /v1/refunds"
const VOID = "/void"

const COMPLETED = "OLD.completed_at IS NULL AND NEW.completed_at IS NOT NULL"
const CLOSED = "OLD.is_open AND NOT NEW.is_open"
const DIRECT = "NEW.channel = 'direct'"
const PROCESSED = "NEW.state = 'processed'"

/** Every place at which Medusa is killed, in the order in which it comes to them. */
export const KILL_POINTS: KillPoint[] = [
  { name: "event: before it is stored", occasion: eventArrives, at: before("insert", "wompi_event") },
  { name: "event: stored, not answered", occasion: eventArrives, at: after("insert", "wompi_event") },
  { name: "event: before it is claimed", occasion: eventArrives, at: before("update", "wompi_event") },
  { name: "event: reading its transaction", occasion: eventArrives, at: during("GET /v1/transactions/", "lost") },
  { name: "approval: before it is recorded", occasion: eventArrives, at: before("insert", "wompi_transaction") },
  { name: "approval: recorded, not judged", occasion: eventArrives, at: after("insert", "wompi_transaction") },
  { name: "approval: before the payment exists", occasion: eventArrives, at: before("insert", "payment") },
  { name: "approval: before it is captured", occasion: eventArrives, at: before("insert", "capture") },
  { name: "approval: before it counts as captured", occasion: eventArrives, at: before("update", "payment") },
  { name: "order: before it exists", occasion: eventArrives, at: before("insert", "order") },
  { name: "order: before it has its cart", occasion: eventArrives, at: before("insert", "order_cart") },
  { name: "order: it has its cart, not its payment", occasion: eventArrives, at: after("insert", "order_cart") },
  {
    name: "order: before it has its payment",
    occasion: eventArrives,
    at: before("insert", "order_payment_collection"),
  },
  { name: "order: before its stock is reserved", occasion: eventArrives, at: before("insert", "reservation_item") },
  { name: "order: before the cart is completed", occasion: eventArrives, at: before("update", "cart", COMPLETED) },
  { name: "order: before its balance", occasion: eventArrives, at: before("insert", "order_transaction") },
  { name: "order: balanced, not concluded", occasion: eventArrives, at: after("insert", "order_transaction") },
  { name: "approval: before it is concluded", occasion: eventArrives, at: before("update", "wompi_transaction") },
  {
    name: "approval: before its attempt is closed",
    occasion: eventArrives,
    at: before("update", "wompi_attempt", CLOSED),
  },
  { name: "event: before it is done", occasion: eventArrives, at: before("update", "wompi_event", PROCESSED) },

  { name: "return: looking the payment up", occasion: browserReturns, at: during("GET /v1/transactions", "late") },
  { name: "return: before the order exists", occasion: browserReturns, at: before("insert", "order") },
  { name: "return: before the order has its cart", occasion: browserReturns, at: before("insert", "order_cart") },
  { name: "return: before its stock is reserved", occasion: browserReturns, at: before("insert", "reservation_item") },
  { name: "return: before the payment exists", occasion: browserReturns, at: before("insert", "payment") },
  { name: "return: before it is captured", occasion: browserReturns, at: before("insert", "capture") },
  { name: "return: before its balance", occasion: browserReturns, at: before("insert", "order_transaction") },

  {
    name: "in the shop: before it is recorded",
    occasion: paidInShop("no order"),
    at: before("insert", "wompi_attempt", DIRECT),
  },
  { name: "in the shop: asked for, never arrives", occasion: paidInShop("no order"), at: during(PAY, "lost") },
  { name: "in the shop: asked for, arrives late", occasion: paidInShop("order"), at: during(PAY, "late") },
  { name: "in the shop: made, answer lost", occasion: paidInShop("order"), at: during(PAY, "unanswered") },
  { name: "in the shop: made, not recorded", occasion: paidInShop("order"), at: before("insert", "wompi_transaction") },
  { name: "in the shop: before the order exists", occasion: orderIsPlaced, at: before("insert", "order") },
  { name: "in the shop: before the order has its cart", occasion: orderIsPlaced, at: before("insert", "order_cart") },
  { name: "in the shop: before its stock", occasion: orderIsPlaced, at: before("insert", "reservation_item") },

  { name: "refund: before Medusa has it", occasion: partIsRefunded, at: before("insert", "refund") },
  { name: "refund: before it is recorded", occasion: partIsRefunded, at: before("insert", "wompi_operation") },
  { name: "refund: recorded, not sent", occasion: partIsRefunded, at: after("insert", "wompi_operation") },
  { name: "refund: sent, never arrives", occasion: partIsRefunded, at: during(REFUND, "lost") },
  { name: "refund: sent, arrives late", occasion: partIsRefunded, at: during(REFUND, "late") },
  { name: "refund: carried out, answer lost", occasion: partIsRefunded, at: during(REFUND, "unanswered") },
  { name: "refund: before its outcome is recorded", occasion: partIsRefunded, at: before("update", "wompi_operation") },
  { name: "refund: before its balance", occasion: partIsRefunded, at: before("insert", "order_transaction") },
  { name: "refund: before its credit line", occasion: partIsRefunded, at: before("insert", "order_credit_line") },

  { name: "void: sent, never arrives", occasion: cardIsVoided, at: during(VOID, "lost") },
  { name: "void: sent, arrives late", occasion: cardIsVoided, at: during(VOID, "late") },
  { name: "void: carried out, answer lost", occasion: cardIsVoided, at: during(VOID, "unanswered") },
  { name: "void: before its outcome is recorded", occasion: cardIsVoided, at: before("update", "wompi_operation") },
  { name: "void: before its balance", occasion: cardIsVoided, at: before("insert", "order_transaction") },
  { name: "Nequi refund: carried out, answer lost", occasion: nequiIsRefunded, at: during(REFUND, "unanswered") },

  {
    name: "Wompi's void: before it is recorded",
    occasion: voidedInDashboard,
    at: before("update", "wompi_transaction"),
  },
  { name: "Wompi's void: before Medusa's refund", occasion: voidedInDashboard, at: before("insert", "refund") },
  { name: "Wompi's void: before its operation", occasion: voidedInDashboard, at: before("insert", "wompi_operation") },
  { name: "Wompi's void: before its balance", occasion: voidedInDashboard, at: before("insert", "order_transaction") },
  {
    name: "Wompi's void: before its credit line",
    occasion: voidedInDashboard,
    at: before("insert", "order_credit_line"),
  },
]
