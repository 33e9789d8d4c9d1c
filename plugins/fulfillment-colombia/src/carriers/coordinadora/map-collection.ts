import type { CollectionAnswer } from "../port"
import type { CollectionOut } from "./wire-types"

const DAY = /^\d{4}-\d{2}-\d{2}$/

const dayOf = ({ fecha_recaudo }: CollectionOut): string | null => {
  const day = String(fecha_recaudo ?? "").trim()
  return DAY.test(day) ? day : null
}

const pesosOf = ({ valor }: CollectionOut): number => Math.max(0, Number(valor) || 0)

/**
 * The rows of `Recaudos_consultar`, whose shape is nowhere published: `valor` in pesos, and `fecha_recaudo` once the
 * courier has them. Several are collected on the last of their days, and not before each of them is. `null` when
 * nothing is said.
 */
export const fromCollections = (rows: CollectionOut[] | null): CollectionAnswer | null => {
  const said = (rows ?? []).filter((row) => pesosOf(row) > 0 || dayOf(row))
  if (!said.length) {
    return null
  }
  const amount = Math.round(said.reduce((sum, row) => sum + pesosOf(row), 0))
  const days = said.map(dayOf)
  const last = days.includes(null) ? null : (days as string[]).sort()[days.length - 1]
  return { amount, collected_at: last ? new Date(`${last}T00:00:00-05:00`) : null }
}
