export const SHIPPING_EVENTS = {
  /** `{order_id, fulfillment_id, status, tracking_number, at}`; may come twice after a crash. */
  STATUS_CHANGED: "shipping.status_changed",
  /** `{bulk_id}`: work of the dispatch centre is on record and waits to be done. */
  BULK_STARTED: "shipping.bulk_started",
} as const

export const COD_EVENTS = {
  /** `{order_id, by: "buyer" | "staff"}`; may come twice after a crash. */
  CONFIRMED: "cod.confirmed",
  /** `{order_id, kind: "cod_confirmation"}` when an order waits for its buyer's word; may come twice after a crash. */
  NEWS: "order.news",
} as const

export const PRIVACY_EVENTS = {
  /** `{request_id, customer_id?, email_hash?, phone_hash?}`: a person is to be forgotten. */
  ERASURE_REQUESTED: "privacy.erasure_requested",
  /** `{request_id, plugin, counts}`; may come twice after a crash. */
  ERASED: "privacy.erased",
} as const

/** The kind of {@link COD_EVENTS.NEWS}. */
export const COD_CONFIRMATION = "cod_confirmation"
