import type { OrphanReason } from "../types"

const KNOWN: Record<OrphanReason, true> = {
  session_missing: true,
  currency_mismatch: true,
  amount_mismatch: true,
  reference_unknown: true,
  already_paid: true,
  payment_canceled: true,
  order_canceled: true,
  order_not_completed: true,
}

/** Key of the sentences about an orphan; a reason that this screen does not know yet has general ones. */
export const orphanReasonKey = (reason: string | null): string =>
  `wompi.orphans.reason.${reason !== null && Object.hasOwn(KNOWN, reason) ? reason : "other"}`
