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

const path = (token: string, decision?: CodDecision) =>
  ["/store/cod", encodeURIComponent(token), ...(decision ? [decision] : [])].join("/")

/** The order of a link. @throws ApiError `not_found` for a link that is old, cut or made up */
export const codOrderQuery = (token: string) =>
  queryOptions({
    queryKey: ["cod-order", token],
    // Without it the page would wait in silence, without connection, until there is one.
    networkMode: "always",
    // Somebody else, or the same person on another device, may have decided meanwhile.
    refetchOnWindowFocus: true,
    queryFn: async ({ signal }) => (await storeClient().fetch<Answer>(path(token), { signal })).order,
  })

/** Confirms or cancels. Doing it twice is the same as once, so it may be tried again after a lost answer. */
export const decideCodOrder = async (token: string, decision: CodDecision): Promise<CodOrder> =>
  (await storeClient().fetch<Answer>(path(token, decision), { method: "POST", body: {} })).order
