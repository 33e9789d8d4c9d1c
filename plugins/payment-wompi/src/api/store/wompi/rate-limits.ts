import { clientAddress, rateLimit } from "@kaiu/medusa-kit"
import type { MedusaRequest } from "@medusajs/framework/http"

const MINUTE_MS = 60_000

const sessionOf = (req: MedusaRequest): string => `${clientAddress(req.ip)} ${String(req.params.id).slice(0, 80)}`

/** Answers that stand in memory. */
export const limitReads = rateLimit({ limit: 300, windowMs: MINUTE_MS })

/** Each asks Wompi. The phones of one mobile carrier may share an address. */
export const limitAcceptance = rateLimit({ limit: 120, windowMs: MINUTE_MS })

/** A browser asks every two seconds, perhaps in two tabs. */
export const limitStatus = rateLimit({ limit: 90, windowMs: MINUTE_MS, keyOf: sessionOf })

/** Few clicks for one payment, and not many more for one address: whoever tests stolen cards has many sessions. */
export const limitPayments = [
  rateLimit({ limit: 10, windowMs: MINUTE_MS, keyOf: sessionOf }),
  rateLimit({ limit: 60, windowMs: MINUTE_MS }),
]
