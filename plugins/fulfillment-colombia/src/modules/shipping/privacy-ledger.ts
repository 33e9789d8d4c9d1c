import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import { StatusNotices } from "./status-notices"
import * as sql from "./privacy-sql"
import { runStatement as run } from "./run-statement"

/** How many rows lost their personal data. `waiting`: answers on their way to a carrier, which keep theirs until then. */
export type ErasedCounts = {
  labels: number
  manifests: number
  exceptions: number
  operation_texts: number
  bulk_texts: number
  waiting: number
}

/** The part of the shipping module that forgets persons. */
export abstract class PrivacyLedger extends StatusNotices {
  /** The next orders of which the module knows, after that id. */
  @InjectManager()
  async listKnownOrders(
    { after, limit }: { after: string; limit: number },
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<string[]> {
    const rows = await run(sharedContext, "list its orders", sql.LIST_ORDERS, [after, limit])
    return rows.map((row) => row.order_id as string)
  }

  /** Erases what names a person in the rows of these orders. Repeated, it finds nothing more. */
  @InjectTransactionManager()
  async erasePersonalData(
    orderIds: string[],
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<ErasedCounts> {
    const orders = JSON.stringify(orderIds)
    const context = { ...sharedContext, manager: sharedContext.transactionManager }
    const erase = async (statement: string, values = [orders]) =>
      (await run(context, "erase personal data", statement, values)).length
    await erase(sql.MARK_PARCELS)
    const labels = await erase(sql.ERASE_LABELS)
    const manifests = await erase(sql.ERASE_MANIFESTS)
    const exceptions = await erase(sql.ERASE_EXCEPTIONS)
    const operation_texts = await erase(sql.ERASE_OPERATION_TEXTS)
    const bulk_texts = await erase(sql.ERASE_BULK_TEXTS, [orders, orders])
    const [{ count }] = await run(context, "erase personal data", sql.COUNT_WAITING, [orders])
    return { labels, manifests, exceptions, operation_texts, bulk_texts, waiting: Number(count) }
  }
}
