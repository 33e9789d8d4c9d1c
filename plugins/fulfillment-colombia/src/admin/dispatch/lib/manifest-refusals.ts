import type { ManifestRefusal } from "../types"

export type RefusalReason = { message: string; remedy: string | null; fulfillmentIds: string[] }

/** Parcels that are on no list, together by what is said of them, in the order in which it is said first. */
export const refusalsByReason = (refused: ManifestRefusal[]): RefusalReason[] => {
  const reasons = new Map<string, RefusalReason>()
  for (const { message, remedy, fulfillment_id } of refused) {
    const reason = reasons.get(message) ?? { message, remedy, fulfillmentIds: [] }
    reasons.set(message, { ...reason, fulfillmentIds: [...reason.fulfillmentIds, fulfillment_id] })
  }
  return [...reasons.values()]
}
