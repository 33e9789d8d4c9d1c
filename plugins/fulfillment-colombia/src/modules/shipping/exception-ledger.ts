import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { generateEntityId, InjectManager, MedusaContext } from "@medusajs/framework/utils"
import type { ExceptionReply, ReplyType, ReportedException } from "../../carriers/port"
import type { ExceptionStatus } from "../../exceptions/states"
import { OPEN_ACCOUNT } from "./account-sql"
import { BulkLedger } from "./bulk-ledger"
import * as sql from "./exception-sql"
import { runStatement as run, toDate, type Row } from "./run-statement"
import { storableJson } from "./storable-json"
import type { OperationState } from "./types"

/** Longer than one call to a carrier with its repetitions. */
const REPLY_SECONDS = 120

export type ExceptionRecord = {
  id: string
  carrier: string
  external_id: string
  fulfillment_id: string | null
  order_id: string | null
  display_id: number | null
  tracking_number: string | null
  status: ExceptionStatus
  reason: string
  reported_at: Date
  reply_types: ReplyType[]
  reply: ExceptionReply | null
  reply_count: number
  reply_state: OperationState | null
  replied_from: ExceptionStatus | null
  /** The member of staff who answered last. */
  replied_by: string | null
  replied_at: Date | null
  error: string | null
}

/** A novedad as it was kept, with the status it had before; `null` when it is new. */
export type KeptException = Pick<
  ExceptionRecord,
  "id" | "fulfillment_id" | "order_id" | "tracking_number" | "status" | "reported_at"
> & { was: ExceptionStatus | null }

const toException = (row: Row): ExceptionRecord => ({
  ...(row as unknown as ExceptionRecord),
  display_id: row.display_id === null || row.display_id === undefined ? null : Number(row.display_id),
  reply_count: Number(row.reply_count),
  reported_at: toDate(row.reported_at) as Date,
  replied_at: toDate(row.replied_at),
})

/** The part of the shipping module that keeps novedades and what the shop answers to them. */
export abstract class ExceptionLedger extends BulkLedger {
  /** Gives one caller the right to read a carrier's novedades; `null` when its time has not come or another reads. */
  @InjectManager()
  async claimExceptionReading(
    carrier: string,
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<{ since: Date | null; read_at: Date; failures: number } | null> {
    await run(sharedContext, "open an account", OPEN_ACCOUNT, [carrier])
    const [row] = await run(sharedContext, "claim a reading", sql.CLAIM_READING, [carrier])
    return row
      ? {
          since: toDate(row.since),
          read_at: toDate(row.read_at) as Date,
          failures: Number(row.exceptions_failures),
        }
      : null
  }

  /** Ends a reading: with the time from which the next one reads, if it succeeded. */
  @InjectManager()
  async writeExceptionReading(
    input: { carrier: string; since: Date | null; failures: number; pause_seconds: number },
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<void> {
    const { carrier, since, failures, pause_seconds } = input
    await run(sharedContext, "write a reading", sql.WRITE_READING, [since, failures, pause_seconds, carrier])
  }

  /** Keeps what a carrier tells. @param read_at when it was asked */
  @InjectManager()
  async keepExceptions(
    input: { carrier: string; read_at: Date; exceptions: ReportedException[] },
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<KeptException[]> {
    const { carrier, read_at } = input
    const unique = [...new Map(input.exceptions.map((exception) => [exception.id, exception])).values()]
    if (!unique.length) {
      return []
    }
    const given = unique.map(({ id, ...exception }) => ({
      ...exception,
      id: generateEntityId(undefined, "cexc"),
      external_id: id,
    }))
    const values = [storableJson(given), carrier, carrier, carrier, read_at]
    const rows = await run(sharedContext, "keep novedades", sql.KEEP_EXCEPTIONS, values)
    return rows.map((row) => ({
      ...(row as unknown as KeptException),
      reported_at: toDate(row.reported_at) as Date,
    }))
  }

  /** Records an answer before it is sent. @returns whether it may be sent: nobody else has answered */
  @InjectManager()
  async recordReply(
    input: { id: string; reply: ExceptionReply; actor_id: string | null },
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<boolean> {
    const values = [JSON.stringify(input.reply), input.actor_id, input.id]
    return (await run(sharedContext, "record an answer", sql.RECORD_REPLY, values)).length > 0
  }

  /** Gives one caller the right to send an answer, or to look for it; `null` when there is nothing to send now. */
  @InjectManager()
  async takeReply(
    id: string,
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<{ lease_id: string; exception: ExceptionRecord } | null> {
    const leaseId = generateEntityId(undefined, "lease")
    const [row] = await run(sharedContext, "take an answer", sql.TAKE_REPLY, [leaseId, REPLY_SECONDS, id])
    return row ? { lease_id: leaseId, exception: toException(row) } : null
  }

  /** Prolongs the right to send. @returns whether it is still held */
  @InjectManager()
  async renewReply(
    input: { id: string; lease_id: string },
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<boolean> {
    const values = [REPLY_SECONDS, input.id, input.lease_id]
    return (await run(sharedContext, "renew an answer", sql.RENEW_REPLY, values)).length > 0
  }

  /** Ends a turn of an answer. Without a next turn, an answer that is not done has been given up. */
  @InjectManager()
  async closeReply(
    input: { id: string; lease_id: string; state: OperationState; error: string | null; next_run_at: Date | null },
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<void> {
    const { id, lease_id, state, error, next_run_at } = input
    const values = [state, state, state, next_run_at, error, next_run_at, id, lease_id]
    await run(sharedContext, "close an answer", sql.CLOSE_REPLY, values)
  }

  /** Novedades whose answer is to be sent, or looked for, now. */
  @InjectManager()
  async listDueReplies(
    limit: number,
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<string[]> {
    return (await run(sharedContext, "list answers", sql.LIST_DUE_REPLIES, [limit])).map((row) => row.id as string)
  }

  @InjectManager()
  async findExceptions(
    filters: sql.ExceptionFilters,
    page: { limit: number; offset: number; order: string },
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<{ rows: ExceptionRecord[]; count: number }> {
    const list = sql.listExceptionsQuery(filters, page)
    const total = sql.countExceptionsQuery(filters)
    const rows = await run(sharedContext, "list novedades", list.text, list.values)
    const [{ count }] = await run(sharedContext, "count novedades", total.text, total.values)
    return { rows: rows.map(toException), count: Number(count) }
  }

  /** @returns `null` when there is no such novedad */
  @InjectManager()
  async findException(
    id: string,
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<ExceptionRecord | null> {
    const list = sql.listExceptionsQuery({ id }, { limit: 1, offset: 0, order: "reported_at" })
    const [row] = await run(sharedContext, "find a novedad", list.text, list.values)
    return row ? toException(row) : null
  }
}
