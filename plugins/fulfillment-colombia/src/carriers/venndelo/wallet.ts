import { CarrierError } from "../carrier-error"
import type { CarrierWallet } from "../port"
import type { VenndeloClient } from "./client"

/** The prepaid account that Venndelo takes freight from. */
export const venndeloWallet = (client: VenndeloClient): CarrierWallet => ({
  balance: async () => {
    const balance = (await client.walletBalance())?.balance
    if (typeof balance !== "number" || !Number.isFinite(balance)) {
      throw new CarrierError("venndelo", "unknown", "venndelo: GET /wallet/get-wallet-balance answered no balance")
    }
    return Math.floor(balance)
  },

  topUp: async (amount, returnUrl) => {
    const urls = returnUrl ? { return_url: returnUrl, cancel_url: returnUrl } : {}
    const url = (await client.topUpWallet({ amount, ...urls }))?.payment_url
    // Staff are sent there: nothing but a web address may be handed on.
    if (typeof url !== "string" || !/^https?:\/\//.test(url)) {
      throw new CarrierError("venndelo", "unknown", "venndelo: POST /wallet/initiate-wallet-topup answered no address")
    }
    return url
  },
})
