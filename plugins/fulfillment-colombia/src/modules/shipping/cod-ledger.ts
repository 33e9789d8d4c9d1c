import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { generateEntityId, InjectManager, MedusaContext } from "@medusajs/framework/utils"
import type { CodCollectionRecord } from "../../cod/collection"
import type { CodCancelReason, CodConfirmer, CodState } from "../../cod/states"
import * as sql from "./cod-sql"
import { runStatement, toDate, type Row } from "./run-statement"
import { ShippingTables } from "./tables"

/** Longer than a capture or a cancellation in Medusa takes. */
const SETTLEMENT_SECONDS = 60

const toCollection = (row: Row): CodCollectionRecord => ({
  id: row.id as string,
  order_id: row.order_id as string,
  payment_id: row.payment_id as string,
  amount: Number(row.amount),
  state: row.state as CodState,
  confirmed_by: row.confirmed_by as CodConfirmer | null,
  actor_id: row.actor_id as string | null,
  cancel_reason: row.cancel_reason as CodCancelReason | null,
  deadline_at: toDate(row.deadline_at),
  confirmed_at: toDate(row.confirmed_at),
  collected_at: toDate(row.collected_at),
  cancelled_at: toDate(row.cancelled_at),
  returned_at: toDate(row.returned_at),
  announced_state: row.announced_state as CodState | null,
  created_at: toDate(row.created_at) as Date,
})

/** The part of the shipping module that keeps what couriers collect: one collection per order. */
export abstract class CodLedger extends ShippingTables {
  /** Makes the order's collection; `null` when it has one. */
  @InjectManager()
  async openCodCollection(
    input: { order_id: string; payment_id: string; amount: number; hours: number | null },
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<CodCollectionRecord | null> {
    const [row] = await runStatement(sharedContext, "open a collection", sql.OPEN_COLLECTION, [
      generateEntityId(undefined, "codcol"),
      input.order_id,
      input.payment_id,
      input.amount,
      input.hours,
    ])
    return row ? toCollection(row) : null
  }

  /** Confirms a pending collection; `null` when it is not pending, or no longer. */
  @InjectManager()
  async confirmCodCollection(
    input: { order_id: string; by: CodConfirmer; actor_id: string | null },
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<CodCollectionRecord | null> {
    const values = [input.by, input.actor_id, input.order_id]
    const [row] = await runStatement(sharedContext, "confirm a collection", sql.CONFIRM_COLLECTION, values)
    return row ? toCollection(row) : null
  }

  /** Cancels a pending collection; `null` when it is not pending, or no longer. The order is the caller's to cancel. */
  @InjectManager()
  async cancelCodCollection(
    input: { order_id: string; reason: CodCancelReason },
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<CodCollectionRecord | null> {
    const values = [input.reason, input.order_id]
    const [row] = await runStatement(sharedContext, "cancel a collection", sql.CANCEL_COLLECTION, values)
    return row ? toCollection(row) : null
  }

  /** Takes a cancellation back whose order could not be cancelled. */
  @InjectManager()
  async reopenCodCollection(
    orderId: string,
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<void> {
    await runStatement(sharedContext, "reopen a collection", sql.REOPEN_COLLECTION, [orderId])
  }

  /**
   * Notes what is to be collected from now on, and by which payment; `null` when the collection is over. More than
   * was agreed to makes it pending again. @param hours to confirm it in; `null` when nobody has to
   */
  @InjectManager()
  async renewCodCollection(
    input: { order_id: string; payment_id: string; amount: number; hours: number | null },
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<CodCollectionRecord | null> {
    const values = [input.hours, input.amount, input.payment_id, input.order_id]
    const [row] = await runStatement(sharedContext, "renew a collection", sql.RENEW_COLLECTION, values)
    return row ? toCollection(row) : null
  }

  /** Notes that listeners have been told of a state. */
  @InjectManager()
  async markCodAnnounced(
    input: { order_id: string; state: CodState },
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<void> {
    await runStatement(sharedContext, "mark a collection", sql.MARK_ANNOUNCED, [input.state, input.order_id])
  }

  /**
   * Gives one process the right to settle an order with its carrier's word. `null` when another has it, which is left
   * word that there is news, or when the order has no collection.
   */
  @InjectManager()
  async beginCodSettlement(
    orderId: string,
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<{ lease_id: string; collection: CodCollectionRecord } | null> {
    const leaseId = generateEntityId(undefined, "lease")
    const values = [leaseId, SETTLEMENT_SECONDS, orderId]
    const [row] = await runStatement(sharedContext, "begin a settlement", sql.TAKE_SETTLEMENT, values)
    if (!row) {
      await runStatement(sharedContext, "begin a settlement", sql.RING_AGAIN, [orderId])
      return null
    }
    return { lease_id: leaseId, collection: toCollection(row) }
  }

  /** Ends a settlement: with the state that was reached, if any, and the time of the next look. */
  @InjectManager()
  async closeCodSettlement(
    input: { order_id: string; lease_id: string; state: CodState | null; next_check_at: Date | null },
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<void> {
    const { order_id, lease_id, state, next_check_at } = input
    if (state) {
      const values = [state, state, state, state, state, order_id, lease_id]
      await runStatement(sharedContext, "close a settlement", sql.CLOSE_SETTLEMENT, values)
    }
    await runStatement(sharedContext, "close a settlement", sql.RELEASE_SETTLEMENT, [next_check_at, order_id, lease_id])
  }

  /** Takes the orders whose collection wants a look now, each for one caller. */
  @InjectManager()
  async claimDueCodCollections(
    limit: number,
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<string[]> {
    const rows = await runStatement(sharedContext, "claim collections", sql.CLAIM_DUE, [limit])
    return rows.map((row) => row.order_id as string)
  }
}
