import type { Brand } from "../../templates/types"
import type { ResendOptions } from "./options"

/** What the mails say about the shop, out of the provider's options. */
export const brandOf = ({ storeName, storeUrl, ...paths }: ResendOptions): Brand => {
  const under = (path: string) => storeUrl && storeUrl.replace(/\/+$/, "") + path
  return {
    storeName,
    storeUrl,
    checkoutUrl: under(paths.checkoutPath),
    trackingUrl: under(paths.trackingPath),
    accountUrl: under(paths.accountPath),
    transferUrl: under(paths.transferPath),
    withdrawalUrl: under(paths.withdrawalPath),
  }
}
