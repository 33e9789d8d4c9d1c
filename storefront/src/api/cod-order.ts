import { queryOptions } from "@tanstack/react-query"
import { storeClient } from "./store-client"

export type CodState = "pending" | "confirmed" | "collected" | "cancelled" | "returned"

/** An order that is paid at the door, as its link shows it. */
export type CodOrder = {
  display_id: number
  /** Pesos to pay at the door. */
  total: number
  items_count: number
  state: CodState
  cancel_reason: "expired" | "buyer" | "order" | null
  deadline_at: string | null
}

export type CodDecision = "confirm" | "cancel"

type Answer = { order: CodOrder }

/** Not in the address: logs keep addresses. Encoded, since a header takes no character beyond Latin-1. */
const withToken = (token: string) => ({ headers: { "x-order-token": encodeURIComponent(token) } })

/** The order of a link. @throws ApiError `not_found` for a link that is old, cut or made up */
export const codOrderQuery = (token: string) =>
  queryOptions({
    queryKey: ["cod-order", token],
    // Without it the page would wait in silence, without connection, until there is one.
    networkMode: "always",
    // Somebody else, or the same person on another device, may have decided meanwhile.
    refetchOnWindowFocus: true,
    queryFn: async ({ signal }) =>
      (await storeClient().fetch<Answer>("/store/cod", { ...withToken(token), signal })).order,
  })

/** Confirms or cancels. Doing it twice is the same as once, so it may be tried again after a lost answer. */
export const decideCodOrder = async (token: string, decision: CodDecision): Promise<CodOrder> =>
  (await storeClient().fetch<Answer>(`/store/cod/${decision}`, { ...withToken(token), method: "POST", body: {} })).order
