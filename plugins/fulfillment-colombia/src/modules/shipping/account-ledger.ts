import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { PICKUP_STEP } from "../../shipments/steps"
import * as sql from "./account-sql"
import { DispatchBook } from "./dispatch-book"
import { runStatement as run, toDate } from "./run-statement"

/** The part of the shipping module that knows how carriers do, and what money the shop has with them. */
export abstract class AccountLedger extends DispatchBook {
  /**
   * Gives one caller the right to look at a carrier's account; `null` when its time has not come or another looks.
   *
   * @returns the balance that was seen last, in pesos, and when
   */
  @InjectManager()
  async claimAccount(
    carrier: string,
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<{ balance: number | null; balance_at: Date | null } | null> {
    await run(sharedContext, "open an account", sql.OPEN_ACCOUNT, [carrier])
    const [row] = await run(sharedContext, "claim an account", sql.CLAIM_ACCOUNT, [carrier])
    return row
      ? { balance: row.balance === null ? null : Number(row.balance), balance_at: toDate(row.balance_at) }
      : null
  }

  /** Writes what a carrier said of itself. Without a balance the one that was seen last stays. */
  @InjectManager()
  async writeAccount(
    input: { carrier: string; ok: boolean; message: string | null; balance: number | null; pause_seconds: number },
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<void> {
    const { carrier, ok, message, balance, pause_seconds } = input
    const values = [ok, message, balance, balance !== null, pause_seconds, carrier]
    await run(sharedContext, "write an account", sql.WRITE_ACCOUNT, values)
  }

  /**
   * Counts the rows of a carrier's list that made no sense.
   *
   * @returns whether there are others than last time, so that it is told of once
   */
  @InjectManager()
  async writeUnreadable(
    input: { carrier: string; list: keyof typeof sql.WRITE_UNREADABLE; rows: number },
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<boolean> {
    const { carrier, list, rows } = input
    await run(sharedContext, "open an account", sql.OPEN_ACCOUNT, [carrier])
    const values = [rows, carrier, rows]
    const changed = await run(sharedContext, "count unreadable rows", sql.WRITE_UNREADABLE[list], values)
    return changed.length > 0 && rows > 0
  }

  /** Shipments that a carrier refused for lack of money, and when it last did. */
  @InjectManager()
  async listUnpaidShipments(
    carrier: string,
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<{ fulfillment_id: string; refused_at: Date }[]> {
    const rows = await run(sharedContext, "list unpaid shipments", sql.LIST_UNPAID, [carrier])
    return rows.map((row) => ({
      fulfillment_id: row.fulfillment_id as string,
      refused_at: toDate(row.refused_at) as Date,
    }))
  }

  /**
   * Makes a shipment's failed writes due now, also those that have been given up. Pickups are left out: staff ask for
   * them.
   *
   * @returns whether there was any
   */
  @InjectManager()
  async ringShipment(
    fulfillmentId: string,
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<boolean> {
    const values = [fulfillmentId, JSON.stringify([PICKUP_STEP])]
    return (await run(sharedContext, "ring a shipment", sql.RING_OPERATIONS, values)).length > 0
  }
}
