import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { generateEntityId, InjectManager, MedusaContext } from "@medusajs/framework/utils"
import type { BulkItemState, BulkKind, BulkState } from "../../bulks/kinds"
import { AccountLedger } from "./account-ledger"
import * as sql from "./bulk-sql"
import { runStatement as run, toDate, type Row } from "./run-statement"

/** Longer than one item, or one request of pickups, takes. */
const ITEM_SECONDS = 120

export type BulkRecord = {
  id: string
  kind: BulkKind
  state: BulkState
  actor_id: string | null
  pickup_date: string | null
  total: number
  /** Skipped ones included: nothing is left to do for them. */
  done: number
  skipped: number
  failed: number
  created_at: Date
  finished_at: Date | null
}

/** An item that its holder works on. */
export type ClaimedItem = {
  id: string
  lease_id: string
  order_id: string | null
  fulfillment_id: string | null
  /** Takes so far, from 1: after the first, somebody may have died half way. */
  attempts: number
}

export type BulkItemRow = {
  order_id: string | null
  display_id: number | null
  fulfillment_id: string | null
  status: BulkItemState
  message: string | null
  remedy: string | null
}

const toBulk = (row: Row): BulkRecord => ({
  id: row.id as string,
  kind: row.kind as BulkKind,
  state: row.state as BulkState,
  actor_id: row.actor_id as string | null,
  pickup_date: row.pickup_date as string | null,
  total: Number(row.total),
  done: Number(row.done),
  skipped: Number(row.skipped),
  failed: Number(row.failed),
  created_at: toDate(row.created_at) as Date,
  finished_at: toDate(row.finished_at),
})

/** The part of the shipping module that keeps work on many orders or parcels: recorded first, then done one by one. */
export abstract class BulkLedger extends AccountLedger {
  /** @returns the bulk's id */
  @InjectManager()
  async openBulk(
    input: {
      kind: BulkKind
      actor_id: string | null
      pickup_date: string | null
      /** When work begins; now without it. */
      first_attempt_at: Date | null
      items: { order_id: string | null; fulfillment_id: string | null }[]
    },
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<string> {
    const id = generateEntityId(undefined, "bulk")
    const { kind, actor_id, pickup_date, first_attempt_at } = input
    const items = input.items.map((item, position) => ({ ...item, position, id: generateEntityId(undefined, "bulki") }))
    const values = [id, kind, actor_id, pickup_date, items.length, id, first_attempt_at, JSON.stringify(items)]
    await run(sharedContext, "open a bulk", sql.OPEN_BULK, values)
    return id
  }

  /** Takes items that wait, each for one caller. */
  @InjectManager()
  async claimBulkItems(
    input: { bulk_id: string; limit: number },
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<ClaimedItem[]> {
    const leaseId = generateEntityId(undefined, "lease")
    const values = [leaseId, ITEM_SECONDS, input.bulk_id, input.limit]
    const rows = await run(sharedContext, "claim items", sql.CLAIM_ITEMS, values)
    return rows.map((row) => ({
      id: row.id as string,
      lease_id: leaseId,
      order_id: row.order_id as string | null,
      fulfillment_id: row.fulfillment_id as string | null,
      attempts: Number(row.attempts),
    }))
  }

  @InjectManager()
  async finishBulkItem(
    input: {
      item: Pick<ClaimedItem, "id" | "lease_id">
      status: Exclude<BulkItemState, "waiting">
      message: string | null
      remedy: string | null
      fulfillment_id: string | null
    },
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<void> {
    const { item, status, message, remedy, fulfillment_id } = input
    const values = [status, message, remedy, fulfillment_id, item.id, item.lease_id]
    await run(sharedContext, "finish an item", sql.FINISH_ITEM, values)
  }

  /** Leaves an item to whoever comes after a pause. A take that found somebody else at it does not count as one. */
  @InjectManager()
  async putBulkItemBack(
    input: { item: Pick<ClaimedItem, "id" | "lease_id">; seconds: number; counts: boolean },
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<void> {
    const { item, seconds, counts } = input
    const values = [seconds, counts ? 0 : 1, item.id, item.lease_id]
    await run(sharedContext, "put an item back", sql.PUT_ITEM_BACK, values)
  }

  /** Says that a bulk is done, if nothing of it waits. */
  @InjectManager()
  async finishBulk(bulkId: string, @MedusaContext() sharedContext: Context<SqlEntityManager> = {}): Promise<void> {
    await run(sharedContext, "finish a bulk", sql.FINISH_BULK, [bulkId])
  }

  /** Bulks that somebody should work on, the oldest first. */
  @InjectManager()
  async listRunnableBulks(
    limit: number,
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<string[]> {
    const rows = await run(sharedContext, "list bulks", sql.LIST_RUNNABLE, [limit])
    return rows.map((row) => row.id as string)
  }

  @InjectManager()
  async readBulk(
    bulkId: string,
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<BulkRecord | null> {
    const [row] = await run(sharedContext, "read a bulk", sql.READ_BULK, [bulkId])
    return row ? toBulk(row) : null
  }

  @InjectManager()
  async readBulkItems(
    bulkId: string,
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<BulkItemRow[]> {
    const rows = await run(sharedContext, "read a bulk", sql.READ_ITEMS, [bulkId])
    return rows.map((row) => ({
      order_id: row.order_id as string | null,
      display_id: row.display_id === null ? null : Number(row.display_id),
      fulfillment_id: row.fulfillment_id as string | null,
      status: row.status as BulkItemState,
      message: row.message as string | null,
      remedy: row.remedy as string | null,
    }))
  }

  /** The newest bulks first. */
  @InjectManager()
  async listRecentBulks(
    limit: number,
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<BulkRecord[]> {
    return (await run(sharedContext, "list bulks", sql.LIST_BULKS, [limit])).map(toBulk)
  }
}
