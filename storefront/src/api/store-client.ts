import { Client, Store, type ClientFetch } from "@medusajs/js-sdk"
import { customerToken, keepToken } from "../account/session"
import { runtimeConfig } from "../config/runtime-config"
import { stringify } from "../lib/query-string"
import { ApiError, kindOfFailure, kindOfStatus } from "./api-error"

const TIMEOUT_MS = 15_000
const UNAUTHORIZED = 401

/**
 * The SDK's client with a timeout and with errors that keep Medusa's `code` and `type`: the SDK's own `FetchError` has
 * only the message and the status.
 */
class StoreClient extends Client {
  protected initClient(): ClientFetch {
    return (async (input: string, init: Record<string, unknown> = {}) => {
      const query = init.query ? `?${stringify(init.query as Parameters<typeof stringify>[0])}` : ""
      const signal = init.signal as AbortSignal | undefined
      const timeout = AbortSignal.timeout(TIMEOUT_MS)
      const token = customerToken()
      const response = await fetch(`${input}${query}`, {
        method: (init.method as string | undefined) ?? "GET",
        headers: {
          accept: "application/json",
          "content-type": "application/json",
          "x-publishable-api-key": runtimeConfig().publishableKey,
          ...(token ? { authorization: `Bearer ${token}` } : {}),
          ...(init.headers as Record<string, string> | undefined),
        },
        body: init.body === undefined ? undefined : JSON.stringify(init.body),
        // The admin's cookie, if it is on the same host, is another person's: Medusa would take it before the token.
        credentials: "omit",
        signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      }).catch((error: unknown) => {
        throw new ApiError({ kind: kindOfFailure(error) })
      })
      const body = (await response.json().catch(() => ({}))) as Record<string, string | undefined>
      if (!response.ok) {
        // Of the token that was sent: an answer that comes late says nothing of whoever logged in meanwhile.
        if (response.status === UNAUTHORIZED && token && token === customerToken() && input.includes("/store/")) {
          keepToken(null)
        }
        throw new ApiError({ kind: kindOfStatus(response.status), status: response.status, ...body })
      }
      return body
    }) as unknown as ClientFetch
  }
}

let client: Client | undefined
let store: Store | undefined

/** The shop's own origin, for routes of its plugins that Medusa's SDK has no method for. */
export const storeClient = (): Client => {
  client ??= new StoreClient({ baseUrl: "/", publishableKey: runtimeConfig().publishableKey })
  return client
}

/** Medusa's Store API on the page's own origin. */
export const storeApi = (): Store => {
  store ??= new Store(storeClient())
  return store
}
