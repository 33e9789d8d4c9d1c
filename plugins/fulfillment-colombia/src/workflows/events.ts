export const SHIPPING_EVENTS = {
  /** `{order_id, fulfillment_id, status, tracking_number, at}`; may come twice after a crash. */
  STATUS_CHANGED: "shipping.status_changed",
} as const
