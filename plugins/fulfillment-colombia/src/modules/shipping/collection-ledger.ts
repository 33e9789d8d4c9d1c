import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { COLLECTION_READS } from "../../cod/collection-reads"
import { CodLedger } from "./cod-ledger"
import * as sql from "./collection-sql"
import { runStatement as run } from "./run-statement"

/** A delivered parcel whose carrier is to be asked what it collected. */
export type DueCollection = { fulfillment_id: string; carrier: string; carrier_id: string }

/** The part of the shipping module that keeps what carriers say that they collected. */
export abstract class CollectionLedger extends CodLedger {
  /** Takes the delivered parcels of these carriers whose money wants a look now, each for one caller. */
  @InjectManager()
  async claimDueCollections(
    { carriers, limit }: { carriers: string[]; limit: number },
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<DueCollection[]> {
    const { firstPause, longestPause, most } = COLLECTION_READS
    const values = [firstPause, longestPause, JSON.stringify(carriers), most, limit]
    return (await run(sharedContext, "claim collections", sql.CLAIM_COLLECTIONS, values)) as DueCollection[]
  }

  /** Keeps the carrier's word. A later one takes its place. @param amount whole pesos */
  @InjectManager()
  async keepCollected(
    input: { fulfillment_id: string; amount: number; collected_at: Date },
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<void> {
    const values = [input.amount, input.collected_at, input.fulfillment_id]
    await run(sharedContext, "keep a collection", sql.KEEP_COLLECTED, values)
  }
}
