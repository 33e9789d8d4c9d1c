import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { generateEntityId, InjectManager, MedusaContext } from "@medusajs/framework/utils"
import type { CarrierErrorKind } from "../../carriers/carrier-error"
import type { PaymentMode } from "../../carriers/port"
import { changedOrderText } from "../../dispatches/problem-texts"
import { CHANGED_ORDER } from "../../shipments/steps"
import { DISPATCH_STATES, isOver, type DispatchState } from "../../dispatches/states"
import { RemittanceLedger } from "./remittance-ledger"
import * as sql from "./dispatch-sql"
import { runStatement as run, toDate, type Row } from "./run-statement"

/** Looks at an order whose bells may all have been lost. */
const PATROL_SECONDS = 15 * 60

/** Longer than Medusa takes to make a fulfillment. */
const PACKING_SECONDS = 120

export type DispatchRow = {
  order_id: string
  display_id: number
  state: DispatchState
  payment_mode: PaymentMode | null
  carrier: string | null
  city: { code: string; name: string; department_name: string } | null
  placed_at: Date
}

export type DispatchCounts = Record<Exclude<DispatchState, "waiting"> | "problem", number>

export type ProblemRow = {
  fulfillment_id: string
  step: string
  kind: CarrierErrorKind
  /** Why it could not even be sent, in Spanish. */
  reason: string | null
  next_attempt_at: Date | null
}

/** Why a write was not sent is said in Spanish for staff; what a carrier said bears its code in front, and is not. */
const ownWords = (error: string | null, carrier: string): string | null =>
  error?.startsWith(`${carrier}:`) ? null : error

const toDispatch = (row: Row): DispatchRow => ({
  order_id: row.order_id as string,
  display_id: Number(row.display_id),
  state: row.state as DispatchState,
  payment_mode: row.payment_mode as PaymentMode | null,
  carrier: row.carrier as string | null,
  city: row.city_code
    ? {
        code: row.city_code as string,
        name: (row.city_name ?? row.city_code) as string,
        department_name: (row.department_name ?? "") as string,
      }
    : null,
  placed_at: toDate(row.placed_at) as Date,
})

const toMischarge = (row: Row): ProblemRow => ({
  fulfillment_id: row.fulfillment_id as string,
  step: CHANGED_ORDER,
  kind: "refused",
  reason: changedOrderText({ collects: Number(row.amount), due: Number(row.due_at_door) }),
  next_attempt_at: null,
})

const COUNTED = [...DISPATCH_STATES.filter((state) => state !== "waiting"), "problem"] as (keyof DispatchCounts)[]

/** The part of the shipping module that knows how far each order is on its way out of the shop. */
export abstract class DispatchBook extends RemittanceLedger {
  /**
   * Makes the order's row if there is none, and answers the revision under which its asker may write what it will see:
   * whoever asks later sees more.
   */
  @InjectManager()
  async claimDispatch(
    input: { order_id: string; display_id: number; placed_at: Date },
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<number> {
    const { order_id, display_id, placed_at } = input
    const id = generateEntityId(undefined, "disp")
    const values = [id, order_id, display_id, placed_at]
    const [row] = await run(sharedContext, "claim a dispatch", sql.CLAIM_DISPATCH, values)
    return Number(row.revision)
  }

  /** The same for an order that has a row; `null` when it has none. */
  @InjectManager()
  async reclaimDispatch(
    orderId: string,
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<number | null> {
    const [row] = await run(sharedContext, "claim a dispatch", sql.RECLAIM_DISPATCH, [orderId])
    return row ? Number(row.revision) : null
  }

  /** Writes what was seen of an order. @returns whether nobody has begun to look meanwhile */
  @InjectManager()
  async writeDispatch(
    input: {
      order_id: string
      revision: number
      state: DispatchState
      payment_mode: PaymentMode | null
      carrier: string | null
      city_code: string | null
      due_at_door: number | null
    },
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<boolean> {
    const { order_id, revision, state, payment_mode, carrier, city_code, due_at_door } = input
    const pause = isOver(state) ? null : PATROL_SECONDS
    const values = [state, state, payment_mode, carrier, city_code, due_at_door, pause, order_id, revision]
    const written = await run(sharedContext, "write a dispatch", sql.WRITE_DISPATCH, values)
    return written.length > 0
  }

  /** Takes the orders that want a look now, each for one caller. */
  @InjectManager()
  async claimDueDispatches(
    limit: number,
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<string[]> {
    const rows = await run(sharedContext, "claim dispatches", sql.CLAIM_DUE_DISPATCHES, [limit])
    return rows.map((row) => row.order_id as string)
  }

  /** Gives one caller the right to pack an order; `null` when another has it. */
  @InjectManager()
  async takeDispatch(
    orderId: string,
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<string | null> {
    const leaseId = generateEntityId(undefined, "lease")
    const values = [leaseId, PACKING_SECONDS, orderId]
    const taken = await run(sharedContext, "take a dispatch", sql.TAKE_DISPATCH, values)
    return taken.length ? leaseId : null
  }

  @InjectManager()
  async giveDispatchBack(
    input: { order_id: string; lease_id: string },
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<void> {
    await run(sharedContext, "give a dispatch back", sql.GIVE_DISPATCH_BACK, [input.order_id, input.lease_id])
  }

  @InjectManager()
  async findDispatches(
    filters: sql.DispatchFilters,
    page: { limit: number; offset: number; order: string },
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<{ rows: DispatchRow[]; count: number }> {
    const list = sql.listDispatchesQuery(filters, page)
    const total = sql.countDispatchesQuery(filters)
    const rows = await run(sharedContext, "list dispatches", list.text, list.values)
    const [{ count }] = await run(sharedContext, "count dispatches", total.text, total.values)
    return { rows: rows.map(toDispatch), count: Number(count) }
  }

  @InjectManager()
  async countDispatches(@MedusaContext() sharedContext: Context<SqlEntityManager> = {}): Promise<DispatchCounts> {
    const rows = await run(sharedContext, "count dispatches", sql.COUNT_BY_STATE, [])
    const byName = new Map(rows.map((row) => [row.name, Number(row.count)]))
    return Object.fromEntries(COUNTED.map((name) => [name, byName.get(name) ?? 0])) as DispatchCounts
  }

  /**
   * What wants attention of these shipments: first that one is being cancelled, then a wrong amount, for nothing is to be
   * tried again in either case; then the oldest.
   */
  @InjectManager()
  async findProblems(
    fulfillmentIds: string[],
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<ProblemRow[]> {
    const ids = JSON.stringify(fulfillmentIds)
    const mischarged = await run(sharedContext, "look for wrong amounts", sql.MISCHARGED_OF, [ids])
    const rows = await run(sharedContext, "look for problems", sql.PROBLEMS_OF, [ids])
    const toProblem = (row: Row): ProblemRow => ({
      fulfillment_id: row.fulfillment_id as string,
      step: row.step as string,
      // A label that is awaited has failed in no way yet.
      // One whose cancellation is open may be cancelled or not, whatever was last said of it.
      kind: row.is_being_cancelled
        ? "unknown"
        : ((row.error_kind ?? (row.state === "sent" ? "unknown" : "refused")) as CarrierErrorKind),
      reason: ownWords(row.error as string | null, row.carrier as string),
      next_attempt_at: toDate(row.next_attempt_at),
    })
    const [cancelling, others] = [true, false].map((is) => rows.filter((row) => row.is_being_cancelled === is))
    return [...cancelling.map(toProblem), ...mischarged.map(toMischarge), ...others.map(toProblem)]
  }
}
