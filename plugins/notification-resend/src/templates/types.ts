import type { ReactElement } from "react"

/** What every mail says about the shop. Addresses are absolute; one that is not known is not linked. */
export type Brand = {
  storeName: string
  storeUrl?: string
  checkoutUrl?: string
  trackingUrl?: string
  accountUrl?: string
  transferUrl?: string
  /** Where a withdrawal is asked for and followed. */
  withdrawalUrl?: string
}

export type EmailContent = { subject: string; body: ReactElement }

/**
 * A mail: from the notification's data to subject and React Email body. Throws when the data do not fit.
 *
 * @example
 * const restocked: EmailTemplate = (data) => ({ subject: "De vuelta", body: <p>{String(data)}</p> })
 */
export type EmailTemplate = (data: unknown, brand: Brand) => EmailContent
