import { createHmac } from "node:crypto"

/**
 * Keyed hash of a WhatsApp message id. The id itself holds the customer's phone number; the hash recognises a
 * duplicate after the id has been erased.
 */
export const wamidHash = (key: string, wamid: string): string =>
  createHmac("sha256", key).update("wamid:").update(wamid).digest("hex")
