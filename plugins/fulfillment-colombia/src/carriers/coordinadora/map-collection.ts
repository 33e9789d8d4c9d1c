import type { CollectionAnswer } from "../port"
import type { CollectionOut } from "./wire-types"

/**
 * The rows of `Recaudos_consultar`, whose shape is nowhere published: `valor` in pesos, and `fecha_recaudo` once the
 * courier has them. `null` when nothing is collected.
 */
export const fromCollections = (rows: CollectionOut[] | null): CollectionAnswer | null => {
  const amount = (rows ?? []).reduce((sum, { valor }) => sum + (Number(valor) || 0), 0)
  if (amount <= 0) {
    return null
  }
  const day = String(rows?.[0]?.fecha_recaudo ?? "").trim()
  const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T00:00:00-05:00`) : null
  return { amount: Math.round(amount), collected_at: at }
}
