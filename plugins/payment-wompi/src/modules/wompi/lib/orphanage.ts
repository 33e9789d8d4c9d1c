import type { Verdict } from "../../../wompi/judge"
import type { WompiTransactionDTO } from "../types"

type Row = Pick<WompiTransactionDTO, "status" | "orphan_reason" | "resolution" | "resolved_at">

export type Orphanage = Pick<WompiTransactionDTO, "is_orphan" | "orphan_reason" | "resolution" | "resolved_at">

/**
 * What a verdict means for the list of orphans. What somebody has dealt with stays dealt with, and an orphan keeps its
 * reason when its money has gone back.
 */
export const orphanage = (row: Row, verdict: Verdict, now = new Date()): Orphanage => {
  const { resolution, resolved_at } = row
  if (verdict.kind === "orphan") {
    return { is_orphan: resolution === null, orphan_reason: verdict.reason, resolution, resolved_at }
  }
  const wasOrphan = row.orphan_reason !== null && resolution === null
  if (wasOrphan && (verdict.kind === "returned" || row.status === "VOIDED")) {
    const how = row.status === "VOIDED" ? "voided" : "refunded"
    return { is_orphan: false, orphan_reason: row.orphan_reason, resolution: how, resolved_at: now }
  }
  const orphan_reason = resolution === null ? null : row.orphan_reason
  return { is_orphan: false, orphan_reason, resolution, resolved_at }
}
