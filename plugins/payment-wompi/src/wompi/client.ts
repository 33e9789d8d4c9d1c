import { createHttpClient, type HttpLogger } from "@kaiu/medusa-kit"
import type { ParsedWompiOptions } from "../options"
import type { TransactionRequest } from "./transaction-request"
import type { WompiBank, WompiMerchant, WompiReversal, WompiTransaction } from "./types"
import { parseBanks, parseMerchant, parseRefund, parseTransaction, parseTransactions, parseVoid } from "./wire"

const TIMEOUT_MS = 10_000
/** Wompi asks the network of the method before it answers. */
const CREATE_TIMEOUT_MS = 20_000

/** Wompi's API: server only. Every method throws `OutsideCallError` when the call fails. */
export type WompiClient = {
  /** `GET /transactions/{id}`. With a wrong key Wompi answers 404, as for an unknown id. */
  retrieveTransaction: (id: string) => Promise<WompiTransaction>
  /** `GET /transactions?reference=`: empty when nobody has started to pay, which does not mean "not paid" for good. */
  listTransactions: (reference: string) => Promise<WompiTransaction[]>
  /** `POST /transactions`. Never repeated by itself: an answer that was lost may have charged somebody. */
  createTransaction: (request: TransactionRequest) => Promise<WompiTransaction>
  /** `POST /transactions/{id}/void`, the whole amount of a card payment. Never repeated by itself. */
  voidTransaction: (id: string) => Promise<WompiReversal>
  /** `POST /refunds`, whole or partial. Never repeated by itself. */
  createRefund: (refund: { transactionId: string; amountInCents: number; reference: string }) => Promise<WompiReversal>
  /** `GET /merchants/info` with the public key: the account's methods and fresh acceptance tokens, each of one use. */
  retrieveMerchant: () => Promise<WompiMerchant>
  /** `GET /pse/financial_institutions` with the public key. */
  listPseBanks: () => Promise<WompiBank[]>
}

export type WompiClientOverrides = {
  /** Limit of one try of every call, in milliseconds. */
  timeoutMs?: number
  /** Tries of a call in all. */
  attempts?: number
  sleep?: (ms: number) => Promise<void>
}

/**
 * The one place that speaks Wompi's wire format over HTTP. Reads are repeated by error class; a payment, a void or a
 * refund is repeated only when Wompi cannot have seen it.
 *
 * @example
 * const wompi = createWompiClient(parseWompiOptions(options), logger)
 * await wompi.retrieveTransaction("113879-1635300853-71494")
 */
export const createWompiClient = (
  options: Pick<ParsedWompiOptions, "apiUrl" | "privateKey" | "publicKey">,
  logger?: HttpLogger,
  overrides: WompiClientOverrides = {}
): WompiClient => {
  const http = createHttpClient({
    system: "wompi",
    baseUrl: options.apiUrl,
    timeoutMs: overrides.timeoutMs ?? TIMEOUT_MS,
    retry: overrides.attempts === undefined ? {} : { attempts: overrides.attempts },
    sleep: overrides.sleep,
    logger,
  })
  const headers = { authorization: `Bearer ${options.privateKey}` }

  return {
    retrieveTransaction: async (id) => {
      const { data } = await http.request({ method: "GET", path: `/transactions/${encodeURIComponent(id)}`, headers })
      return parseTransaction(data)
    },
    listTransactions: async (reference) => {
      const { data } = await http.request({ method: "GET", path: "/transactions", query: { reference }, headers })
      return parseTransactions(data).filter((transaction) => transaction.reference === reference)
    },
    createTransaction: async (body) => {
      const timeoutMs = overrides.timeoutMs ?? CREATE_TIMEOUT_MS
      const { data } = await http.request({ method: "POST", path: "/transactions", body, headers, timeoutMs })
      return parseTransaction(data)
    },
    voidTransaction: async (id) => {
      const path = `/transactions/${encodeURIComponent(id)}/void`
      const { data } = await http.request({ method: "POST", path, headers })
      return parseVoid(data)
    },
    createRefund: async ({ transactionId, amountInCents, reference }) => {
      const body = { transaction_id: transactionId, amount_in_cents: amountInCents, reference }
      const { data } = await http.request({ method: "POST", path: "/refunds", body, headers })
      return parseRefund(data)
    },
    retrieveMerchant: async () => {
      const headers = { "x-merchant-public-key": options.publicKey }
      const { data } = await http.request({ method: "GET", path: "/merchants/info", headers })
      return parseMerchant(data)
    },
    listPseBanks: async () => {
      const headers = { authorization: `Bearer ${options.publicKey}` }
      const { data } = await http.request({ method: "GET", path: "/pse/financial_institutions", headers })
      return parseBanks(data)
    },
  }
}
