import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { generateEntityId, InjectManager, MedusaContext } from "@medusajs/framework/utils"
import type {
  CollectedBy,
  ReconciliationRow,
  ReconciliationState,
  ReconciliationTotals,
  RemittanceRecord,
  RemittanceRow,
} from "../../cod/reconciliation"
import { remittanceKey } from "../../cod/remittance-key"
import { CollectionLedger } from "./collection-ledger"
import * as sql from "./remittance-sql"
import { runStatement as run, toDate, type Row } from "./run-statement"

const pesosOrNull = (value: unknown): number | null => (value === null || value === undefined ? null : Number(value))

const toRow = (row: Row): ReconciliationRow => ({
  order_id: row.order_id as string,
  display_id: pesosOrNull(row.display_id),
  tracking_number: row.tracking_number as string | null,
  carrier: row.carrier as string | null,
  expected: Number(row.expected),
  collected: pesosOrNull(row.collected),
  collected_by: row.collected_by as CollectedBy | null,
  remitted: pesosOrNull(row.remitted),
  difference: Number(row.difference),
  collected_difference: Number(row.collected_difference),
  delivered_at: toDate(row.delivered_at),
  state: row.state as ReconciliationState,
})

/** The part of the shipping module that compares what couriers collected with what carriers have paid to the shop. */
export abstract class RemittanceLedger extends CollectionLedger {
  @InjectManager()
  async reconcileCod(
    { state, limit, offset }: { state: ReconciliationState | null; limit: number; offset: number },
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<{ rows: ReconciliationRow[]; totals: ReconciliationTotals; count: number }> {
    const what = "reconcile contra entrega"
    const rows = await run(sharedContext, what, sql.LIST_RECONCILIATION, [state, state, limit, offset])
    const [{ count }] = await run(sharedContext, what, sql.COUNT_RECONCILIATION, [state, state])
    const [total] = await run(sharedContext, what, sql.TOTAL_RECONCILIATION, [])
    const { expected, collected, remitted } = total
    return {
      rows: rows.map(toRow),
      totals: {
        expected: Number(expected),
        collected: Number(collected),
        remitted: Number(remitted),
        outstanding: Number(collected) - Number(remitted),
      },
      count: Number(count),
    }
  }

  /** Records what a carrier has paid; `null` when its reference is on record already, however it was spelled. */
  @InjectManager()
  async recordRemittance(
    input: { reference: string; received_at: Date; actor_id: string | null; rows: RemittanceRow[] },
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<RemittanceRecord | null> {
    const id = generateEntityId(undefined, "codrem")
    const { reference, received_at, actor_id } = input
    const total = input.rows.reduce((sum, { amount }) => sum + amount, 0)
    const rows = input.rows.map((row) => ({ ...row, id: generateEntityId(undefined, "codrow") }))
    const values = [
      id,
      reference,
      remittanceKey(reference),
      received_at,
      total,
      rows.length,
      actor_id,
      JSON.stringify(rows),
    ]
    const recorded = await run(sharedContext, "record a remittance", sql.RECORD_REMITTANCE, values)
    return recorded.length ? { id, reference, total, count: rows.length } : null
  }
}
