import type { CodCollectionRecord } from "./collection"
import { createLinkToken } from "./link-token"
import type { CodOptions } from "./options"

const DAY_MS = 24 * 60 * 60 * 1000
/** How long the link still shows what became of the order, after the day by which it had to be confirmed. */
const SHOWN_FOR_MS = 60 * DAY_MS

/**
 * The buyer's address of an order, the same one whenever it is asked for; `null` when the store signs no links. Whoever
 * has it may confirm or cancel the order: it belongs in no log and no event.
 */
export const codLink = (
  { linkSecret, storeUrl, linkPath }: Pick<CodOptions, "linkSecret" | "storeUrl" | "linkPath">,
  { order_id, deadline_at, created_at }: Pick<CodCollectionRecord, "order_id" | "deadline_at" | "created_at">
): string | null => {
  if (!linkSecret || !storeUrl) {
    return null
  }
  const expiresAt = new Date((deadline_at ?? created_at).getTime() + SHOWN_FOR_MS)
  const token = createLinkToken(linkSecret, { orderId: order_id, expiresAt })
  return `${storeUrl.replace(/\/+$/, "")}${linkPath.replace(/\/+$/, "")}/${token}`
}
