import type {
  AcceptanceAnswer,
  ConfigAnswer,
  CreateTransactionAnswer,
  ErrorAnswer,
  PaymentMethodInput,
  SessionAnswer,
} from "../../../plugins/payment-wompi/src/browser"
import type { Checkout } from "./buy"
import type { Shop } from "./shop-suite"

type Answer = CreateTransactionAnswer & Partial<ErrorAnswer>

const ANY = { validateStatus: () => true }

/** What a storefront does with the routes below `/store/wompi`, and what the test does at Wompi. */
export const directPayments = (shop: Shop) => {
  const get = async <T>(path: string) => {
    const { status, data, headers } = await shop.api.get(`/store/wompi${path}`, {
      headers: await shop.storeHeaders(),
      ...ANY,
    })
    return { status, data: data as T & Partial<ErrorAnswer>, headers }
  }

  const acceptance = async () => {
    const { data } = await get<AcceptanceAnswer>("/acceptance")
    return {
      acceptance_token: data.acceptance.acceptance_token,
      accept_personal_auth: data.personal_data_auth.acceptance_token,
    }
  }

  const post = async (sessionId: string, body: unknown) => {
    const { status, data } = await shop.api.post(`/store/wompi/sessions/${sessionId}/transactions`, body, {
      headers: { ...(await shop.storeHeaders()), "content-type": "application/json" },
      transformRequest: [(data: unknown) => (typeof data === "string" ? data : JSON.stringify(data))],
      ...ANY,
    })
    return { status, data: data as Answer }
  }

  return {
    config: () => get<ConfigAnswer>("/config"),
    banks: () => get<{ banks: { code: string; name: string }[] }>("/pse-banks"),
    acceptance,
    readAcceptance: () => get<AcceptanceAnswer>("/acceptance"),
    post,
    /** Ticks both contracts and pays. */
    pay: async (checkout: Checkout, payment_method: PaymentMethodInput, more: Record<string, unknown> = {}) =>
      post(checkout.sessionId, { ...(await acceptance()), payment_method, ...more }),
    session: async (checkout: Pick<Checkout, "sessionId">, query = "") =>
      (await get<SessionAnswer>(`/sessions/${checkout.sessionId}${query}`)).data.session,
    get,
    complete: async (checkout: Checkout) => {
      const headers = await shop.storeHeaders()
      return (await shop.api.post(`/store/carts/${checkout.cartId}/complete`, {}, { headers, ...ANY })).data
    },
    settle: async (transactionId: string | undefined, status: string) => {
      const response = await fetch(`${shop.sandbox().url}/_sandbox/wompi/transactions/${transactionId}/settle`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ status }),
      })
      expect(response.status).toBe(200)
    },
    /** Requests for a transaction that reached Wompi. */
    asked: () =>
      shop
        .sandbox()
        .world.calls.list("wompi")
        .filter(({ method, path }) => method === "POST" && path.endsWith("/v1/transactions")),
    /** Payments of the order, and what its balance says, in pesos. */
    moneyOf: async (orderId: string) => {
      const { data } = await shop
        .container()
        .resolve("query")
        .graph({
          entity: "order",
          fields: ["status", "transactions.amount", "payment_collections.payments.captures.amount"],
          filters: { id: orderId },
        })
      const order = data[0] as unknown as {
        transactions: { amount: number }[]
        payment_collections: { payments: { captures: { amount: number }[] }[] }[]
      }
      const captures = order.payment_collections.flatMap(({ payments }) => payments.flatMap(({ captures }) => captures))
      return {
        captured: captures.map(({ amount }) => Number(amount)),
        booked: order.transactions.map(({ amount }) => Number(amount)),
      }
    },
  }
}
