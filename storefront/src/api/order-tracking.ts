import { queryOptions } from "@tanstack/react-query"
import { ApiError } from "./api-error"
import { storeClient } from "./store-client"

export type OrderState =
  | "pending"
  | "confirmed"
  | "processing"
  | "ready_to_ship"
  | "pickup_requested"
  | "shipped"
  | "delivered"
  | "returned"
  | "cancelled"

export type ParcelState =
  | "pending"
  | "label_created"
  | "pickup_requested"
  | "in_transit"
  | "out_for_delivery"
  | "exception"
  | "at_pickup_point"
  | "delivered"
  | "returned"
  | "cancelled"

/** Working days, as the shopper was told when choosing the shipping. */
export type EstimatedDays = { days: number; is_estimate: boolean }

export type TrackedParcel = {
  carrier: string | null
  status: ParcelState
  tracking_number: string | null
  estimated_days: EstimatedDays | null
}

/** Something that happened: to the whole order, or to the parcel at that position. */
export type TrackingEntry =
  { state: OrderState; at: string; parcel: null } | { state: ParcelState; at: string; parcel: number }

export type OrderTracking = {
  display_id: number
  state: OrderState
  city: string | null
  estimated_days: EstimatedDays | null
  parcels: TrackedParcel[]
  /** The oldest first. */
  timeline: TrackingEntry[]
}

const POLL_MS = 20_000

const OVER: ReadonlySet<OrderState> = new Set(["delivered", "returned", "cancelled"])

/** Nothing more will happen to the order. */
export const isOver = (state: OrderState): boolean => OVER.has(state)

/** The token that an order is watched with shows it no longer, and never will again. */
export const isTrackingExpired = (error: Error | null): boolean =>
  error instanceof ApiError && error.kind === "not_found"

type Look = { state: { data?: OrderTracking; error: Error | null } }

/** May another look at the order bring something new? */
const isWorthALook = ({ state: { data, error } }: Look): boolean =>
  !isTrackingExpired(error) && !(data && isOver(data.state))

/**
 * The token to watch an order with; `null` when the shop gives none.
 *
 * @throws ApiError `not_found` for a wrong number as for a wrong proof
 */
export const lookUpOrder = async (body: {
  display_id: string
  phone?: string
  email?: string
}): Promise<string | null> =>
  (await storeClient().fetch<{ tracking_token: string | null }>("/store/order-lookup", { method: "POST", body }))
    .tracking_token

/** An order, read anew every 20 seconds while the page is seen and there may be news. @throws ApiError `not_found` when the token is over */
export const orderTrackingQuery = (token: string) =>
  queryOptions<OrderTracking, Error, OrderTracking, string[]>({
    queryKey: ["order-tracking", token],
    networkMode: "always",
    refetchOnWindowFocus: isWorthALook,
    refetchOnReconnect: isWorthALook,
    refetchInterval: (query) => (isWorthALook(query) ? POLL_MS : false),
    refetchIntervalInBackground: false,
    queryFn: async ({ signal }) =>
      (
        await storeClient().fetch<{ order: OrderTracking }>("/store/order-tracking", {
          signal,
          headers: { "x-tracking-token": token },
        })
      ).order,
  })
