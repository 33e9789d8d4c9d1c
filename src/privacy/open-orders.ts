/** What is needed of an order to know whether anybody still works for it. */
export type OrderState = { status: string; fulfillment_status: string }

const ENDED = ["completed", "canceled", "archived"]
const ARRIVED = ["delivered", "canceled"]

/** Does the shop still need the buyer's data for it: to pack it, to send it, to hand it over? */
export const isOpenOrder = ({ status, fulfillment_status }: OrderState): boolean =>
  !ENDED.includes(status) && !ARRIVED.includes(fulfillment_status)
