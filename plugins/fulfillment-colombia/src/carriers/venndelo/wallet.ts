import { CarrierError } from "../carrier-error"
import type { CarrierWallet } from "../port"
import type { VenndeloClient } from "./client"

const LOCAL = new Set(["localhost", "127.0.0.1"])

/**
 * A page that staff may be sent to, written as browsers read it: one of HTTPS, or of this machine, where Venndelo is
 * its sandbox. `null` for anything else.
 */
const paymentAddress = (text: unknown): string | null => {
  if (typeof text !== "string" || /[\s<>"'`\\]/.test(text) || !URL.canParse(text)) {
    return null
  }
  const { protocol, hostname, username, href } = new URL(text)
  const isPrivate = protocol === "https:" || (protocol === "http:" && LOCAL.has(hostname))
  return isPrivate && !username ? href : null
}

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
    const address = paymentAddress(url)
    if (!address) {
      throw new CarrierError("venndelo", "unknown", "venndelo: POST /wallet/initiate-wallet-topup answered no address")
    }
    return address
  },
})
