import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { ExceptionLedger, type ExceptionRecord } from "./exception-ledger"
import * as sql from "./exception-notice-sql"
import { runStatement as run, toDate } from "./run-statement"

export type UnannouncedException = Pick<ExceptionRecord, "id" | "tracking_number" | "reported_at"> & {
  order_id: string
  fulfillment_id: string
}

/**
 * The part of the shipping module that has every novedad told of once. A carrier tells of one twice: in its list of
 * novedades and in the parcel's tracking, whichever is read first. Who reads the list finds the tracking's word and
 * takes it; the tracking finds the novedad. Both write before they look, so that of two at once one tells.
 */
export abstract class ExceptionNotices extends ExceptionLedger {
  /** Open novedades of which nobody has told, the oldest first. */
  @InjectManager()
  async listUnannouncedExceptions(
    input: { carrier: string; limit: number },
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<UnannouncedException[]> {
    const values = [input.carrier, input.limit]
    const rows = await run(sharedContext, "list novedades to tell of", sql.LIST_UNANNOUNCED, values)
    return rows.map((row) => ({
      ...(row as unknown as UnannouncedException),
      reported_at: toDate(row.reported_at) as Date,
    }))
  }

  /** @returns whether the tracking tells of it, so that there is nothing to tell */
  @InjectManager()
  async isToldByTracking(id: string, @MedusaContext() sharedContext: Context<SqlEntityManager> = {}): Promise<boolean> {
    return (await run(sharedContext, "look for a word", sql.TAKE_TRACKINGS_WORD, [id, id])).length > 0
  }

  /** Records that a novedad was told of: after that was done, so that a crash makes it twice and not never. */
  @InjectManager()
  async recordAnnouncement(id: string, @MedusaContext() sharedContext: Context<SqlEntityManager> = {}): Promise<void> {
    await run(sharedContext, "record an announcement", sql.MARK_ANNOUNCED, [id])
  }

  /** The tracking shows a novedad. @returns whether to tell of it: the novedad itself is not known yet */
  @InjectManager()
  async isExceptionToBeTold(
    fulfillmentId: string,
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<boolean> {
    await run(sharedContext, "give a word", sql.GIVE_TRACKINGS_WORD, [fulfillmentId])
    const known = await run(sharedContext, "look for novedades", sql.MEET_NOVEDADES, [fulfillmentId])
    if (!known.length) {
      return true
    }
    const withdrawn = await run(sharedContext, "withdraw a word", sql.WITHDRAW_TRACKINGS_WORD, [fulfillmentId])
    return withdrawn.length === 0
  }
}
