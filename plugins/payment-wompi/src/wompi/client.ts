import { createHttpClient, type HttpLogger } from "@kaiu/medusa-kit"
import type { ParsedWompiOptions } from "../options"
import type { WompiReversal, WompiTransaction } from "./types"
import { parseRefund, parseTransaction, parseTransactions, parseVoid } from "./wire"

const TIMEOUT_MS = 10_000

/** Wompi's API with the private key: server only. Every method throws `OutsideCallError` when the call fails. */
export type WompiClient = {
  /** `GET /transactions/{id}`. With a wrong key Wompi answers 404, as for an unknown id. */
  retrieveTransaction: (id: string) => Promise<WompiTransaction>
  /** `GET /transactions?reference=`: empty when nobody has started to pay, which does not mean "not paid" for good. */
  listTransactions: (reference: string) => Promise<WompiTransaction[]>
  /** `POST /transactions/{id}/void`, the whole amount of a card payment. Never repeated by itself. */
  voidTransaction: (id: string) => Promise<WompiReversal>
  /** `POST /refunds`, whole or partial. Never repeated by itself. */
  createRefund: (refund: { transactionId: string; amountInCents: number; reference: string }) => Promise<WompiReversal>
}

/**
 * The one place that speaks Wompi's wire format over HTTP. Reads are repeated by error class; a void or a refund is
 * repeated only when Wompi cannot have seen it.
 *
 * @example
 * const wompi = createWompiClient(parseWompiOptions(options), logger)
 * await wompi.retrieveTransaction("113879-1635300853-71494")
 */
export const createWompiClient = (
  options: Pick<ParsedWompiOptions, "apiUrl" | "privateKey">,
  logger?: HttpLogger,
  overrides: { timeoutMs?: number; sleep?: (ms: number) => Promise<void> } = {}
): WompiClient => {
  const http = createHttpClient({
    system: "wompi",
    baseUrl: options.apiUrl,
    timeoutMs: overrides.timeoutMs ?? TIMEOUT_MS,
    headers: { authorization: `Bearer ${options.privateKey}` },
    sleep: overrides.sleep,
    logger,
  })

  return {
    retrieveTransaction: async (id) => {
      const { data } = await http.request({ method: "GET", path: `/transactions/${encodeURIComponent(id)}` })
      return parseTransaction(data)
    },
    listTransactions: async (reference) => {
      const { data } = await http.request({ method: "GET", path: "/transactions", query: { reference } })
      return parseTransactions(data).filter((transaction) => transaction.reference === reference)
    },
    voidTransaction: async (id) => {
      const { data } = await http.request({ method: "POST", path: `/transactions/${encodeURIComponent(id)}/void` })
      return parseVoid(data)
    },
    createRefund: async ({ transactionId, amountInCents, reference }) => {
      const body = { transaction_id: transactionId, amount_in_cents: amountInCents, reference }
      const { data } = await http.request({ method: "POST", path: "/refunds", body })
      return parseRefund(data)
    },
  }
}
