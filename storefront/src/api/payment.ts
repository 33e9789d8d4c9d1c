import type {
  AcceptanceAnswer,
  ConfigAnswer,
  CreateTransactionAnswer,
  CreateTransactionBody,
  PseBanksAnswer,
  SessionAnswer,
} from "@kaiu/medusa-payment-wompi/browser"
import type { HttpTypes } from "@medusajs/types"
import { queryOptions } from "@tanstack/react-query"
import { ApiError } from "./api-error"
import type { Cart } from "./cart"
import { storeApi, storeClient } from "./store-client"

const MINUTE_MS = 60_000

/** Ids of the payment providers that the region offers, in the shop's order. */
export const providersQuery = (regionId: string) =>
  queryOptions({
    queryKey: ["payment-providers", regionId],
    staleTime: 5 * MINUTE_MS,
    queryFn: async () => {
      const { payment_providers } = await storeApi().payment.listPaymentProviders({ region_id: regionId })
      return payment_providers.map(({ id }) => id)
    },
  })

/** Wompi's methods and keys for the browser. `null` in a store without Wompi. */
export const wompiConfigQuery = () =>
  queryOptions({
    queryKey: ["wompi", "config"],
    staleTime: 5 * MINUTE_MS,
    queryFn: async (): Promise<ConfigAnswer | null> => {
      try {
        return await storeClient().fetch<ConfigAnswer>("/store/wompi/config")
      } catch (error) {
        if (error instanceof ApiError && error.kind === "not_found") {
          return null
        }
        throw error
      }
    },
  })

/** Wompi's two contracts. Their tokens are for one payment. */
export const readContracts = (): Promise<AcceptanceAnswer> => storeClient().fetch("/store/wompi/acceptance")

export const contractsQuery = () =>
  queryOptions({ queryKey: ["wompi", "contracts"], staleTime: 10 * MINUTE_MS, queryFn: readContracts })

export const banksQuery = () =>
  queryOptions({
    queryKey: ["wompi", "banks"],
    staleTime: 10 * MINUTE_MS,
    queryFn: async () => (await storeClient().fetch<PseBanksAnswer>("/store/wompi/pse-banks")).banks,
  })

export type PaymentSession = HttpTypes.StorePaymentSession

/** The cart's open session with a provider, made when there is none for what the cart costs now. */
export const openSession = async (
  cart: Cart,
  provider_id: string,
  data?: Record<string, unknown>
): Promise<PaymentSession> => {
  const present = cart.payment_collection?.payment_sessions?.find(
    (session) => session.provider_id === provider_id && session.status === "pending" && session.amount === cart.total
  )
  if (present) {
    return present
  }
  const { payment_collection } = await storeApi().payment.initiatePaymentSession(cart, { provider_id, data })
  const session = payment_collection.payment_sessions?.find((candidate) => candidate.provider_id === provider_id)
  if (!session) {
    throw new ApiError({ kind: "unavailable", message: "The shop made no payment session." })
  }
  return session
}

/** Asks Wompi for the money. @throws ApiError with the server's sentence and `fields` where something is to be corrected */
export const payWithWompi = (sessionId: string, body: CreateTransactionBody): Promise<CreateTransactionAnswer> =>
  storeClient().fetch(`/store/wompi/sessions/${sessionId}/transactions`, { method: "POST", body })

export const readWompiSession = async (sessionId: string): Promise<SessionAnswer["session"]> =>
  (await storeClient().fetch<SessionAnswer>(`/store/wompi/sessions/${sessionId}`)).session

const CONFLICT = 409
const TRIES = 6
const PAUSE_MS = 500

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

export type Completion =
  | { kind: "order"; order: HttpTypes.StoreOrder }
  /** Medusa made no order: the payment does not stand, or something ran out. */
  | { kind: "refused"; message: string }

/**
 * Turns the cart into its order; of a cart that is one already, tells which. While the payment's event does the same, the
 * shop answers 409: it is asked again, for half a minute at most.
 */
export const completeCart = async (cartId: string): Promise<Completion> => {
  for (let attempt = 1; ; attempt++) {
    try {
      const answer = await storeApi().cart.complete(cartId)
      return answer.type === "order"
        ? { kind: "order", order: answer.order }
        : { kind: "refused", message: answer.error.message }
    } catch (error) {
      const isBusy = error instanceof ApiError && error.status === CONFLICT
      if (!isBusy || attempt === TRIES) {
        throw error
      }
      await pause(PAUSE_MS * 2 ** (attempt - 1))
    }
  }
}
