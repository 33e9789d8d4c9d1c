import { browserInfo, CardError, tokenizeCard, type CreateTransactionBody } from "@kaiu/medusa-payment-wompi/browser"
import { updateCart, type Cart } from "../api/cart"
import { completeCart, openSession, payWithWompi, readContracts, type PaymentSession } from "../api/payment"
import type { ConfigAnswer } from "@kaiu/medusa-payment-wompi/browser"
import type { HttpTypes } from "@medusajs/types"
import type { PaymentChoice } from "./draft"
import { WOMPI, WOMPI_PAGE, type WompiMethod } from "./methods/payment-choices"
import { cardOf, toPaymentMethod, type PaymentDetails } from "./methods/payment-details"

/** What the page does next. */
export type Placed =
  | { kind: "result" }
  /** To Wompi's own page. */
  | { kind: "leave"; url: string }
  /** Nothing was charged and no order made; the shop's sentence. */
  | { kind: "refused"; message: string }

/** Where the shopper sees what came of it, now and whenever the link is opened again. */
export const resultPath = (cartId: string): string => `/checkout/resultado?carrito=${encodeURIComponent(cartId)}`

const cardToken = async (config: ConfigAnswer | null, details: PaymentDetails): Promise<string> => {
  if (!config) {
    throw new CardError("wompi_unavailable")
  }
  const { token } = await tokenizeCard({ apiUrl: config.api_url, publicKey: config.public_key, card: cardOf(details) })
  return token
}

type Payment = { method: WompiMethod; details: PaymentDetails; config: ConfigAnswer | null }

/** Asks Wompi for the money of a session. @throws CardError, ApiError with `fields` */
export const payInTheShop = async (
  session: PaymentSession | { id: string },
  { method, details, config }: Payment,
  redirect_url: string
) => {
  const token = method === "CARD" ? await cardToken(config, details) : ""
  // Fresh for every try: the contracts' tokens are good for one payment.
  const contracts = await readContracts()
  const body: CreateTransactionBody = {
    acceptance_token: contracts.acceptance.acceptance_token,
    accept_personal_auth: contracts.personal_data_auth.acceptance_token,
    payment_method: toPaymentMethod(method, details, token),
    browser_info: browserInfo(),
    redirect_url,
  }
  return payWithWompi(session.id, body)
}

type Order = {
  cart: Cart
  consents: HttpTypes.StoreUpdateCart
  choice: PaymentChoice
  details: PaymentDetails
  config: ConfigAnswer | null
}

/**
 * Pays and places the order. A second run after a failure goes on with the same payment session: nobody pays twice.
 *
 * @throws CardError what to correct on the card; ApiError
 */
export const placeOrder = async ({ cart, consents, choice, details, config }: Order): Promise<Placed> => {
  const agreed = await updateCart(cart.id, consents)
  const redirect_url = new URL(resultPath(cart.id), window.location.origin).href
  if (choice.provider_id !== WOMPI) {
    await openSession(agreed, choice.provider_id)
    const completion = await completeCart(cart.id)
    return completion.kind === "order" ? { kind: "result" } : { kind: "refused", message: completion.message }
  }
  const session = await openSession(agreed, WOMPI, { redirect_url })
  if (choice.method === WOMPI_PAGE) {
    return { kind: "leave", url: String(session.data.checkout_url) }
  }
  const method = choice.method as WompiMethod
  await payInTheShop(session, { method, details, config }, redirect_url)
  if (method !== "CARD") {
    // The order waits for its payment with its stock reserved. What fails here is done again by the result page.
    await completeCart(cart.id).catch(() => undefined)
  }
  return { kind: "result" }
}
