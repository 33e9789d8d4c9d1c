import { createHttpClient, isOutsideCallError, type HttpLogger, type HttpRequest } from "@kaiu/medusa-kit"
import { CarrierError } from "../carrier-error"
import { toCarrierError } from "./map-error"
import type { VenndeloOptions } from "./options"
import type {
  ApiCarrierCollectionPoint,
  ApiCity,
  ApiCollectionPoint,
  ApiCreateOrderIn,
  ApiGenerateLabelsAnswer,
  ApiGenerateLabelsIn,
  ApiInitiateWalletTopupIn,
  ApiModifyOrderConfirmationStatusIn,
  ApiModifyOrderIn,
  ApiOrder,
  ApiOrderQuotationIn,
  ApiOrderQuotationOut,
  ApiPage,
  ApiPickupRequestOut,
  ApiResolveShippingExceptionIn,
  ApiShipmentException,
  ApiWalletBalance,
} from "./wire-types"

const CALL_TIMEOUT_MS = 15_000
/** Unpacked. The largest answers are pages of orders and labels in base64. */
const MAX_ANSWER_BYTES = 8 * 1024 * 1024
const PAGE_SIZE = 250
/** A shop that makes more orders than this between two tries of one order has other problems. */
const MAX_PAGES = 40

export type VenndeloClientSettings = Pick<VenndeloOptions, "apiUrl" | "apiKey"> & {
  logger?: HttpLogger
  sleep?: (ms: number) => Promise<void>
}

/** What an answer has to hold. A page of a gateway comes with 200 too, and says nothing. @throws CarrierError `unknown` */
const given = <T>(value: T | false | null | undefined, call: string, what: string): T => {
  if (!value) {
    throw new CarrierError("venndelo", "unknown", `venndelo: ${call} answered without ${what}`)
  }
  return value
}

/**
 * The only file that speaks to Venndelo: all 19 operations of its OpenAPI document 1.20250707. Reads are repeated on passing failures; a
 * write only when Venndelo cannot have seen it; a quotation never, for it has a budget.
 *
 * @throws CarrierError from every call
 */
export const createVenndeloClient = ({ apiUrl, apiKey, logger, sleep }: VenndeloClientSettings) => {
  const shared = {
    system: "venndelo",
    baseUrl: `${apiUrl.replace(/\/+$/, "")}/v1/admin`,
    headers: { "X-Venndelo-Api-Key": apiKey },
    timeoutMs: CALL_TIMEOUT_MS,
    maxAnswerBytes: MAX_ANSWER_BYTES,
    logger,
    sleep,
  }
  const patient = createHttpClient(shared)
  const hasty = createHttpClient({ ...shared, retry: { attempts: 1 } })

  const call = async <T>(request: HttpRequest, client = patient): Promise<T> => {
    try {
      return (await client.request<T>(request)).data
    } catch (error) {
      throw isOutsideCallError(error) ? toCarrierError(error) : error
    }
  }

  async function* pages<T>(path: string, query: Record<string, string>): AsyncGenerator<T[], void> {
    let pageToken = ""
    for (let page = 0; page < MAX_PAGES; page++) {
      const answer = await call<ApiPage<T> | null>({
        method: "GET",
        path,
        query: { ...query, page_size: PAGE_SIZE, page_token: pageToken },
      })
      // An empty page has an empty list. Without one nobody knows what there is, and an order that is not found is sent.
      yield given(Array.isArray(answer?.items) && answer.items, `GET ${path}`, "a list")
      if (!answer?.next_page_token) {
        return
      }
      pageToken = answer.next_page_token
    }
    throw new CarrierError("venndelo", "unknown", `venndelo: GET ${path} has more than ${MAX_PAGES} pages`)
  }

  const orderPath = (id: string, action = "") => `/orders/${encodeURIComponent(id)}${action}`

  const exceptionPath = (id: string, action = "") => `/shipping/exceptions/${encodeURIComponent(id)}${action}`

  return {
    checkAuth: () => call<unknown>({ method: "GET", path: "/check-auth" }),
    quote: (body: ApiOrderQuotationIn, signal: AbortSignal) =>
      call<ApiOrderQuotationOut | null>(
        { method: "POST", path: "/orders/quotation", body, safety: "safe", signal },
        hasty
      ),
    createOrder: (body: ApiCreateOrderIn) =>
      call<{ items?: ApiOrder[] } | null>({ method: "POST", path: "/orders", body }),
    getOrder: async (id: string) => {
      const order = await call<ApiOrder | null>({ method: "GET", path: orderPath(id) })
      return given(typeof order?.status === "string" && order, "GET /orders/{id}", "a state")
    },
    /** Orders of any state created since then, page by page. */
    ordersSince: (since: Date) => pages<ApiOrder>("/orders", { status: "ANY", created_min: since.toISOString() }),
    /** Says the same however often it is sent, as the confirmation does. */
    modifyOrder: (id: string, body: ApiModifyOrderIn) =>
      call<unknown>({ method: "PUT", path: orderPath(id), body, safety: "safe" }),
    modifyConfirmation: (id: string, body: ApiModifyOrderConfirmationStatusIn) =>
      call<unknown>({
        method: "POST",
        path: orderPath(id, "/modify-order-confirmation-status"),
        body,
        safety: "safe",
      }),
    cancelOrder: (id: string) => call<unknown>({ method: "POST", path: orderPath(id, "/cancel") }),
    createShipments: (ids: string[]) =>
      call<unknown>({ method: "POST", path: "/shipping/create-shipments", body: { order_ids: ids } }),
    generateLabels: async (body: ApiGenerateLabelsIn) => {
      const path = "/shipping/generate-labels"
      const answer = await call<ApiGenerateLabelsAnswer | null>({ method: "POST", path, body, safety: "safe" })
      return given(typeof answer?.status === "string" && answer, `POST ${path}`, "a state")
    },
    requestPickup: async (ids: string[]) => {
      const path = "/shipping/request-pickup"
      const answer = await call<ApiPickupRequestOut | null>({ method: "POST", path, body: { order_ids: ids } })
      return given(Array.isArray(answer?.pickups) && answer.pickups, `POST ${path}`, "a list")
    },
    /** Novedades of any status reported since then, page by page. */
    exceptionsSince: (since: Date) =>
      pages<ApiShipmentException>("/shipping/exceptions", { status: "ANY", created_min: since.toISOString() }),
    getException: (id: string) => call<ApiShipmentException | null>({ method: "GET", path: exceptionPath(id) }),
    resolveException: (id: string, body: ApiResolveShippingExceptionIn) =>
      call<unknown>({ method: "POST", path: exceptionPath(id, "/resolve"), body }),
    collectionPointsOf: async (exceptionId: string) => {
      const path = "/shipping/collection-points-by-shipping-exception"
      const body = { shipping_exception_id: exceptionId }
      const answer = await call<{ items?: ApiCollectionPoint[] } | null>({ method: "POST", path, body, safety: "safe" })
      return given(Array.isArray(answer?.items) && answer.items, `POST ${path}`, "a list")
    },
    /** The only carrier that the document knows is Coordinadora. */
    collectionPoints: () =>
      pages<ApiCarrierCollectionPoint>("/shipping/carrier-collection-points", {
        carrier_code: "COORDINADORA",
        status: "ENABLED",
      }),
    walletBalance: () => call<Partial<ApiWalletBalance> | null>({ method: "GET", path: "/wallet/get-wallet-balance" }),
    /** Only makes an address: asking twice makes two, and nobody pays until they open one. */
    topUpWallet: (body: ApiInitiateWalletTopupIn) =>
      call<{ payment_url?: string } | null>({
        method: "POST",
        path: "/wallet/initiate-wallet-topup",
        body,
        safety: "safe",
      }),
    cities: () => pages<ApiCity>("/region/cities", {}),
  }
}

export type VenndeloClient = ReturnType<typeof createVenndeloClient>
