import { createLinkToken, readLinkToken } from "../cod/link-token"
import type { ShippingOptions } from "../modules/shipping/options"

const HOUR_MS = 60 * 60 * 1000

type Options = { tracking: ShippingOptions["tracking"]; cod: Pick<ShippingOptions["cod"], "linkSecret"> }

const secretOf = ({ tracking, cod }: Options): string | undefined => tracking.secret ?? cod.linkSecret

/** What lets its bearer watch one order, for a while; `null` when the store has no key to sign with. */
export const createTrackingToken = (options: Options, orderId: string, now: Date): string | null => {
  const secret = secretOf(options)
  const expiresAt = new Date(now.getTime() + options.tracking.validHours * HOUR_MS)
  return secret ? createLinkToken(secret, { orderId, expiresAt }, "order-tracking:1") : null
}

/** The order of a token; `null` for one that is forged, for another purpose, or too old. */
export const readTrackingToken = (options: Options, token: string, now: Date): string | null => {
  const secret = secretOf(options)
  return secret ? readLinkToken(secret, token, now, "order-tracking:1") : null
}
