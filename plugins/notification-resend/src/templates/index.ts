import { COD_CONFIRMATION, codConfirmation } from "./cod-confirmation"
import { EMAIL_VERIFICATION, emailVerification } from "./email-verification"
import { ORDER_CONFIRMED, orderConfirmed } from "./order-confirmed"
import { ORDER_SHIPPED, orderShipped } from "./order-shipped"
import { ORDER_TRANSFER, orderTransfer } from "./order-transfer"
import { PASSWORD_RESET, passwordReset } from "./password-reset"
import { PAYMENT_REJECTED, paymentRejected } from "./payment-rejected"
import type { EmailTemplate } from "./types"
import { WITHDRAWAL, withdrawal } from "./withdrawal"

/** The mails of this package by name. A store replaces one, or adds its own, with the option `templates`. */
export const TEMPLATES: Readonly<Record<string, EmailTemplate>> = {
  [ORDER_CONFIRMED]: orderConfirmed,
  [COD_CONFIRMATION]: codConfirmation,
  [PAYMENT_REJECTED]: paymentRejected,
  [ORDER_SHIPPED]: orderShipped,
  [EMAIL_VERIFICATION]: emailVerification,
  [PASSWORD_RESET]: passwordReset,
  [ORDER_TRANSFER]: orderTransfer,
  [WITHDRAWAL]: withdrawal,
}
