import { COD_CONFIRMATION, codConfirmation } from "./cod-confirmation"
import { ORDER_CONFIRMED, orderConfirmed } from "./order-confirmed"
import { ORDER_SHIPPED, orderShipped } from "./order-shipped"
import { PAYMENT_REJECTED, paymentRejected } from "./payment-rejected"
import type { EmailTemplate } from "./types"

/** The mails of this package by name. A store replaces one, or adds its own, with the option `templates`. */
export const TEMPLATES: Readonly<Record<string, EmailTemplate>> = {
  [ORDER_CONFIRMED]: orderConfirmed,
  [COD_CONFIRMATION]: codConfirmation,
  [PAYMENT_REJECTED]: paymentRejected,
  [ORDER_SHIPPED]: orderShipped,
}
