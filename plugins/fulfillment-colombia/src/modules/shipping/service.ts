import { parseOptions } from "@kaiu/medusa-kit"
import type { Context, Logger } from "@medusajs/framework/types"
import { generateEntityId, InjectManager, MedusaContext } from "@medusajs/framework/utils"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { CarrierErrorKind } from "../../carriers/carrier-error"
import { createCarriers, type Carriers } from "../../carriers/create-carriers"
import type { LabelFormat } from "../../carriers/port"
import type { ShipmentStatus } from "../../carriers/status"
import { answerCovering, pickCovering } from "../../cities/covering-carriers"
import { answerCollecting, type Collector } from "../../cod/collecting-carriers"
import { findCityProblem } from "../../cod/find-city-problem"
import { ManifestLedger } from "./manifest-ledger"
import { shippingOptionsSchema, type ShippingOptions } from "./options"
import { runStatement as run, toDate, type Row } from "./run-statement"
import * as sql from "./sql"
import type { BeginAnswer, Lease, OperationState, ShipmentDirection, ShipmentRecord } from "./types"

/** Longer than any one call to a carrier with its repetitions; renewed before each. */
const LEASE_SECONDS = 120

const toShipment = (row: Row): ShipmentRecord => ({
  fulfillment_id: row.fulfillment_id as string,
  order_id: row.order_id as string,
  carrier: row.carrier as string,
  carrier_id: row.carrier_id as string | null,
  status: row.status as ShipmentStatus,
  status_at: toDate(row.status_at),
  synced_status: row.synced_status as ShipmentStatus,
  tracking_number: row.tracking_number as string | null,
  polls: Number(row.polls),
})

/**
 * The ledger of what was told to carriers, with their labels and cities, and the carriers themselves; the classes it
 * extends keep one subject each. Its own writes are single statements: each is true on its own if the process dies
 * after it.
 */
class ShippingModuleService extends ManifestLedger {
  readonly carriers: Carriers
  readonly options: ShippingOptions

  constructor(container: { logger: Logger }, options: Record<string, unknown>) {
    super(container, options)
    this.options = parseOptions("@kaiu/medusa-fulfillment-colombia", shippingOptionsSchema, options)
    this.carriers = createCarriers(this.options, { logger: container.logger })
    answerCollecting((cityCode, carriers) => this.collectingIn(cityCode, carriers))
    answerCovering((cityCode, carriers) => this.coveringIn(cityCode, carriers))
  }

  private async coveringIn<T extends { code: string }>(cityCode: string, carriers: T[]): Promise<T[]> {
    const [city, known] = await Promise.all([this.findCity(cityCode), this.carriersWithCities()])
    return pickCovering({ carriers, city, known })
  }

  /** Those of the carriers whom the contra-entrega check lets collect in that city. */
  private async collectingIn<T extends Collector>(cityCode: string, carriers: T[]): Promise<T[]> {
    const [city, known] = await Promise.all([this.findCity(cityCode), this.carriersWithCities()])
    const limits = this.options.cod.cities
    return carriers.filter(
      (carrier) => findCityProblem({ cityCode, city, carriers: [carrier], known, limits }) === null
    )
  }

  /** Makes the shipment's row if there is none and takes its lease; `null` when another process has it. */
  @InjectManager()
  async openShipment(
    input: { fulfillment_id: string; order_id: string; carrier: string; direction?: ShipmentDirection },
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<{ lease: Lease; shipment: ShipmentRecord } | null> {
    const leaseId = generateEntityId(undefined, "lease")
    const { fulfillment_id, order_id, carrier, direction = "outbound" } = input
    await run(sharedContext, "open a shipment", sql.INSERT_SHIPMENT, [
      generateEntityId(undefined, "cship"),
      fulfillment_id,
      order_id,
      carrier,
      direction,
    ])
    const [row] = await run(sharedContext, "open a shipment", sql.TAKE_LEASE, [leaseId, LEASE_SECONDS, fulfillment_id])
    return row ? { lease: { fulfillment_id, lease_id: leaseId }, shipment: toShipment(row) } : null
  }

  /** Shows in the ledger what will be sent. Steps that are there already stay as they are. */
  @InjectManager()
  async planOperations(
    input: { fulfillment_id: string; carrier: string; steps: string[] },
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<void> {
    for (const step of input.steps) {
      await run(sharedContext, "plan an operation", sql.PLAN_OPERATION, [
        generateEntityId(undefined, "carop"),
        input.fulfillment_id,
        input.carrier,
        step,
      ])
    }
  }

  /** Records that a planned step is about to be sent, unless it is done, not due, or the lease is lost. */
  @InjectManager()
  async beginOperation(
    input: { lease: Lease; step: string; request_hash: string },
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<BeginAnswer> {
    const { fulfillment_id, lease_id } = input.lease
    const values = [LEASE_SECONDS, fulfillment_id, lease_id]
    const held = await run(sharedContext, "begin an operation", sql.RENEW_LEASE, values)
    return this.sendOperation({ ...input, fulfillment_id, held: held.length > 0 }, sharedContext)
  }

  /** The same for an answer to a novedad, whose right to write hangs on the novedad. */
  @InjectManager()
  async beginReply(
    input: { exception_id: string; lease: Lease; step: string; request_hash: string },
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<BeginAnswer> {
    const { fulfillment_id, lease_id } = input.lease
    const held = await this.renewReply({ id: input.exception_id, lease_id }, sharedContext)
    return this.sendOperation({ ...input, fulfillment_id, held }, sharedContext)
  }

  private async sendOperation(
    input: { fulfillment_id: string; step: string; request_hash: string; held: boolean },
    context: Context<SqlEntityManager>
  ): Promise<BeginAnswer> {
    const what = "begin an operation"
    const [before] = await run(context, what, sql.READ_OPERATION, [input.fulfillment_id, input.step])
    if (before?.state === "done") {
      return { kind: "done" }
    }
    if (!input.held || !before?.is_due) {
      return { kind: "wait" }
    }
    const [row] = await run(context, what, sql.SEND_OPERATION, [input.request_hash, before.id])
    return {
      kind: "go",
      attempt: {
        id: row.id as string,
        attempts: Number(row.attempts),
        uncertain: before.state === "sent" || before.state === "unknown",
        first_sent_at: toDate(row.first_sent_at) as Date,
      },
    }
  }

  /** Records that the carrier did it, together with its id of the shipment. */
  @InjectManager()
  async completeOperation(
    input: { id: string; carrier_id: string | null },
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<void> {
    await run(sharedContext, "complete an operation", sql.COMPLETE_OPERATION, [
      input.carrier_id,
      input.id,
      input.carrier_id,
    ])
  }

  /** Records that the carrier did not do it, or did not say. */
  @InjectManager()
  async suspendOperation(
    input: {
      id: string
      state: OperationState
      error: string | null
      error_kind?: CarrierErrorKind | null
      next_attempt_at: Date | null
    },
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<void> {
    const { id, state, error, error_kind = null, next_attempt_at } = input
    await run(sharedContext, "suspend an operation", sql.SUSPEND_OPERATION, [
      error_kind,
      id,
      state,
      error?.replaceAll("\u0000", "") ?? null,
      error_kind,
      next_attempt_at,
      id,
    ])
  }

  /** Keeps a label; a newer one of the same format takes its place. */
  @InjectManager()
  async keepLabel(
    input: { fulfillment_id: string; format: LabelFormat; pdf: Buffer },
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<void> {
    await run(sharedContext, "keep a label", sql.KEEP_LABEL, [
      generateEntityId(undefined, "shlab"),
      input.format,
      input.pdf.toString("base64"),
      input.fulfillment_id,
    ])
  }

  /** Writes what the carrier says of a shipment's whereabouts. The caller has checked that it may move there. */
  @InjectManager()
  async moveShipment(
    input: {
      lease: Lease
      status: ShipmentStatus
      status_at: Date
      tracking_number: string | null
      billed?: number
      polls: number
    },
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<void> {
    await run(sharedContext, "move a shipment", sql.MOVE_SHIPMENT, [
      input.lease.fulfillment_id,
      input.lease.lease_id,
      input.status,
      input.status_at,
      input.tracking_number?.replaceAll("\u0000", "") ?? null,
      input.billed ?? null,
      input.polls,
      generateEntityId(undefined, "shev"),
    ])
  }

  /** Gives the lease back and says when the shipment wants attention again. */
  @InjectManager()
  async closeShipment(
    input: { lease: Lease; synced_status: ShipmentStatus; next_run_at: Date | null },
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<void> {
    const { fulfillment_id, lease_id } = input.lease
    await run(sharedContext, "close a shipment", sql.CLOSE_SHIPMENT, [
      input.synced_status,
      input.synced_status,
      input.next_run_at,
      fulfillment_id,
      lease_id,
    ])
  }

  /** Fulfillments whose shipment wants attention now, the longest waiting first. */
  @InjectManager()
  async listDueShipments(
    limit: number,
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<string[]> {
    const rows = await run(sharedContext, "list due shipments", sql.LIST_DUE, [limit])
    return rows.map((row) => row.fulfillment_id as string)
  }
}

export default ShippingModuleService
