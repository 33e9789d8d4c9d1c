import type { Brand } from "../../templates/types"
import type { ResendOptions } from "./options"

/** What the mails say about the shop, out of the provider's options. */
export const brandOf = ({ storeName, storeUrl, checkoutPath, trackingPath }: ResendOptions): Brand => {
  const under = (path: string) => storeUrl && storeUrl.replace(/\/+$/, "") + path
  return { storeName, storeUrl, checkoutUrl: under(checkoutPath), trackingUrl: under(trackingPath) }
}
