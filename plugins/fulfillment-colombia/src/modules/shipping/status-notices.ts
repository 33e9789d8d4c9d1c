import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import type { ShipmentStatus } from "../../carriers/status"
import { ExceptionNotices } from "./exception-notices"
import { runStatement as run, toDate } from "./run-statement"
import * as sql from "./status-notice-sql"

export type UntoldStatus = {
  id: string
  order_id: string
  fulfillment_id: string
  status: ShipmentStatus
  tracking_number: string | null
  at: Date
}

/**
 * The part of the shipping module that has every state of a parcel told of. A state and the notice that it owes are one
 * write, so that a process that dies before it has told leaves word to the next, also when the parcel is farther by then.
 */
export abstract class StatusNotices extends ExceptionNotices {
  /** The states of a parcel of which nobody has told, the oldest first. None of a return's. */
  @InjectManager()
  async listUntoldStatuses(
    fulfillmentId: string,
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<UntoldStatus[]> {
    const rows = await run(sharedContext, "list states to tell of", sql.LIST_UNTOLD, [fulfillmentId])
    return rows.map((row) => ({ ...(row as unknown as UntoldStatus), at: toDate(row.at) as Date }))
  }

  /** Records that a state was told of: after that was done, so that a crash makes it twice and not never. */
  @InjectManager()
  async recordStatusTold(id: string, @MedusaContext() sharedContext: Context<SqlEntityManager> = {}): Promise<void> {
    await run(sharedContext, "record a notice", sql.MARK_TOLD, [id])
  }
}
