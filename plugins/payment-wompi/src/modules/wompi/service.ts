import type { Context, Logger } from "@medusajs/framework/types"
import { generateEntityId, InjectManager, MedusaContext, MedusaError, MedusaService } from "@medusajs/framework/utils"
import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { parseWompiOptions, type ParsedWompiOptions } from "../../options"
import { createWompiClient, type WompiClient } from "../../wompi/client"
import type { Verdict } from "../../wompi/judge"
import { formatReference } from "../../wompi/reference"
import { mayFollow } from "../../wompi/status-order"
import type { WompiTransaction as ReadTransaction } from "../../wompi/types"
import type { VerifiedWompiEvent } from "../../wompi/verify-event"
import { withCleanErrors } from "./lib/database-error"
import { orphanage } from "./lib/orphanage"
import { ATTEMPT_HORIZON_MS, checkBackoffMs, eventBackoffMs, MAX_EVENT_ATTEMPTS } from "./lib/schedule"
import {
  CLAIM_ATTEMPTS,
  CLAIM_EVENT,
  CLAIM_RETURNED,
  GIVE_UP_SILENT_OPERATIONS,
  INSERT_ATTEMPT,
  INSERT_EVENT,
  INSERT_OPERATION,
  rawBigNumber,
  RESOLVE_ORPHAN,
  SELECT_DUE_EVENTS,
  SETTLE_OPERATION,
  SUM_RETURNED,
} from "./lib/statements"
import WompiAttempt from "./models/wompi-attempt"
import WompiEvent from "./models/wompi-event"
import WompiOperation from "./models/wompi-operation"
import WompiTransaction from "./models/wompi-transaction"
import type {
  BeginOperationInput,
  BeginOperationResult,
  ClaimReturnedInput,
  FinishOperationInput,
  IssueAttemptInput,
  IssuedAttempt,
  WompiLedger,
  WompiOperationDTO,
  WompiTransactionDTO,
} from "./types"

export type ConcludeTransactionInput = { id: string; status: WompiTransactionDTO["status"]; verdict: Verdict }

export type ResolveOrphanInput = { id: string; resolution: "refunded" | "by_hand"; note: string; actor_id: string }

export type SettleOperationInput = {
  id: string
  outcome: "returned" | "not_returned"
  note: string
  actor_id: string | null
}

type LedgerContext = Context<EntityManager>

/** Numbers tried when several attempts of one session are issued at the same instant. */
const MAX_NUMBERING_TRIES = 10

/**
 * The ledger: what Wompi told us (events), what we know (transactions), what we handed out (attempts) and what we sent
 * (operations). It moves no money.
 */
class WompiModuleService
  extends MedusaService({ WompiAttempt, WompiEvent, WompiOperation, WompiTransaction })
  implements WompiLedger
{
  private readonly rawOptions: unknown
  private readonly logger: Logger
  private parsed?: { options: ParsedWompiOptions; client: WompiClient }

  constructor(container: { logger: Logger }, options?: unknown) {
    super(container, options)
    this.rawOptions = options
    this.logger = container.logger
  }

  private configure() {
    const options = parseWompiOptions(this.rawOptions)
    return { options, client: createWompiClient(options, this.logger) }
  }

  private configured() {
    return (this.parsed ??= this.configure())
  }

  /** @throws MedusaError `invalid_argument` when the plugin has no valid options */
  async getOptions(): Promise<ParsedWompiOptions> {
    return this.configured().options
  }

  /** @throws MedusaError `invalid_argument` when the plugin has no valid options */
  async getClient(): Promise<WompiClient> {
    return this.configured().client
  }

  /** Commits an event. The second delivery of the same event changes nothing. @returns its id, or `null` if known */
  @InjectManager()
  async storeEvent(
    event: VerifiedWompiEvent,
    @MedusaContext() sharedContext: LedgerContext = {}
  ): Promise<string | null> {
    const now = new Date()
    const nextAttemptAt = new Date(now.getTime() + eventBackoffMs(0))
    const values = [event.eventKey, event.type, event.transactionId, event.body, nextAttemptAt, now]
    const rows = await this.insert_<{ id: string }>("store the event", INSERT_EVENT, values, "wpev", sharedContext)
    return rows[0]?.id ?? null
  }

  /** Ids of events whose turn it is: the bell was lost, or a try failed. */
  @InjectManager()
  async listDueEventIds(limit: number, @MedusaContext() sharedContext: LedgerContext = {}): Promise<string[]> {
    const rows = await this.query_<{ id: string }>("list events", SELECT_DUE_EVENTS, [new Date(), limit], sharedContext)
    return rows.map(({ id }) => id)
  }

  /**
   * Takes a pending event for one try and sets the time of the next. After {@link MAX_EVENT_ATTEMPTS} it is failed.
   *
   * @returns `null` when there is nothing to do: done, ignored, given up, or unknown
   */
  @InjectManager()
  async claimEvent(
    id: string,
    @MedusaContext() sharedContext: LedgerContext = {}
  ): Promise<{ id: string; type: string; transaction_id: string | null } | null> {
    const [event] = await this.listWompiEvents({ id, state: "pending" }, { take: 1 }, sharedContext)
    const nextAttemptAt = new Date(Date.now() + eventBackoffMs(event?.attempts ?? 0))
    const values = [MAX_EVENT_ATTEMPTS, `given up after ${MAX_EVENT_ATTEMPTS} tries`, nextAttemptAt, id]
    const rows = await this.query_<{ id: string; type: string; transaction_id: string | null; state: string }>(
      "claim the event",
      CLAIM_EVENT,
      values,
      sharedContext
    )
    return rows[0]?.state === "pending" ? rows[0] : null
  }

  /** Ends an event and erases its text, which names the payer. */
  @InjectManager()
  async finishEvent(
    input: { id: string; state: "processed" | "ignored"; reason?: string },
    @MedusaContext() sharedContext: LedgerContext = {}
  ): Promise<void> {
    await this.updateWompiEvents({ ...input, reason: input.reason ?? null, body: null }, sharedContext)
  }

  /** Issues a reference that was never used before, for one try to pay. */
  @InjectManager()
  async issueAttempt(
    input: IssueAttemptInput,
    @MedusaContext() sharedContext: LedgerContext = {}
  ): Promise<{ reference: string; attempt: number }> {
    const [, issued] = await this.listAndCountWompiAttempts(
      { session_id: input.session_id },
      { take: 1 },
      sharedContext
    )
    const { reconcileAfterMinutes } = await this.getOptions()
    const firstCheckAt = new Date(Date.now() + reconcileAfterMinutes * 60_000)
    const cents = rawBigNumber(input.amount_in_cents)
    for (let attempt = issued + 1; attempt <= issued + MAX_NUMBERING_TRIES; attempt++) {
      const reference = formatReference(input.session_id, attempt)
      const {
        session_id,
        amount_in_cents,
        currency,
        expires_at,
        channel = "checkout",
        payment_method_type = null,
      } = input
      const row = [reference, session_id, amount_in_cents, cents, currency, expires_at, firstCheckAt]
      const values = [...row, channel, payment_method_type]
      const rows = await this.insert_("record the attempt", INSERT_ATTEMPT, values, "wpat", sharedContext)
      if (rows.length > 0) {
        return { reference, attempt }
      }
    }
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "No free payment reference was found for the session.")
  }

  /** Every attempt of a payment session, the oldest first. */
  @InjectManager()
  async listAttempts(sessionId: string, @MedusaContext() sharedContext: LedgerContext = {}): Promise<IssuedAttempt[]> {
    const order = { created_at: "ASC", id: "ASC" } as const
    const rows = await this.listWompiAttempts({ session_id: sessionId }, { order }, sharedContext)
    return rows.map(({ reference, channel, payment_method_type }) => ({ reference, channel, payment_method_type }))
  }

  /**
   * Takes the open attempts whose turn it is and sets the time of their next look-up, so that several workers share
   * them and a crash skips nobody for ever. Attempts past their horizon are closed.
   *
   * @returns their payment sessions, each once
   */
  @InjectManager()
  async claimDueSessions(limit: number, @MedusaContext() sharedContext: LedgerContext = {}): Promise<string[]> {
    const now = new Date()
    const firstMs = (await this.getOptions()).reconcileAfterMinutes * 60_000
    const rows = await this.query_<{ id: string; session_id: string; checks: number; expires_at: Date }>(
      "claim attempts",
      CLAIM_ATTEMPTS,
      [new Date(now.getTime() + firstMs), now, limit],
      sharedContext
    )
    await this.updateWompiAttempts(
      rows.map((row) => ({
        id: row.id,
        is_open: now.getTime() < new Date(row.expires_at).getTime() + ATTEMPT_HORIZON_MS,
        next_check_at: new Date(now.getTime() + checkBackoffMs(row.checks, firstMs)),
      })),
      sharedContext
    )
    return [...new Set(rows.map((row) => row.session_id))]
  }

  /** Ends the look-ups of a reference: its money has its place. */
  @InjectManager()
  async closeAttempt(reference: string, @MedusaContext() sharedContext: LedgerContext = {}): Promise<void> {
    await this.updateWompiAttempts({ selector: { reference }, data: { is_open: false } }, sharedContext)
  }

  /**
   * Writes down what was read from Wompi, never back in time. Call it under the lock of the transaction's reference.
   *
   * @returns the ledger's row; its status is newer than the one given when the reader was overtaken
   */
  @InjectManager()
  async recordTransaction(
    transaction: ReadTransaction,
    sessionId: string,
    @MedusaContext() sharedContext: LedgerContext = {}
  ): Promise<WompiTransactionDTO> {
    const selector = { transaction_id: transaction.id }
    const [known] = await this.listWompiTransactions(selector, { take: 1 }, sharedContext)
    const finalizedAt = transaction.finalizedAt === null ? null : new Date(transaction.finalizedAt)
    if (!known) {
      const row = {
        ...selector,
        reference: transaction.reference,
        session_id: sessionId,
        status: transaction.status,
        status_message: transaction.statusMessage,
        amount_in_cents: transaction.amountInCents,
        currency: transaction.currency,
        payment_method_type: transaction.paymentMethodType,
        last_read_at: new Date(),
        finalized_at: finalizedAt,
      }
      return (await this.createWompiTransactions(row, sharedContext)) as WompiTransactionDTO
    }
    const news = mayFollow(known.status, transaction.status)
      ? { status: transaction.status, status_message: transaction.statusMessage, finalized_at: finalizedAt }
      : {}
    const data = { id: known.id, last_read_at: new Date(), ...news }
    return (await this.updateWompiTransactions(data, sharedContext)) as WompiTransactionDTO
  }

  /** Writes down where the money of a transaction is, and that its status is told to the rest of the shop. */
  @InjectManager()
  async concludeTransaction(
    input: ConcludeTransactionInput,
    @MedusaContext() sharedContext: LedgerContext = {}
  ): Promise<WompiTransactionDTO> {
    const row = (await this.retrieveWompiTransaction(input.id, {}, sharedContext)) as WompiTransactionDTO
    const data = { id: row.id, announced_status: input.status, ...orphanage(row, input.verdict) }
    return (await this.updateWompiTransactions(data, sharedContext)) as WompiTransactionDTO
  }

  /** Takes an orphan off the list, once. @returns `null` when it is none, or somebody was quicker */
  @InjectManager()
  async resolveOrphan(
    input: ResolveOrphanInput,
    @MedusaContext() sharedContext: LedgerContext = {}
  ): Promise<WompiTransactionDTO | null> {
    const values = [input.resolution, input.note, input.actor_id, new Date(), input.id]
    const rows = await this.query_("resolve the orphan", RESOLVE_ORPHAN, values, sharedContext)
    const [row] = rows.length > 0 ? await this.listWompiTransactions({ id: input.id }, {}, sharedContext) : []
    return (row as WompiTransactionDTO | undefined) ?? null
  }

  /** Records a void or refund before it is sent: each key once, and one unsettled operation per transaction. */
  @InjectManager()
  async beginOperation(
    input: BeginOperationInput,
    @MedusaContext() sharedContext: LedgerContext = {}
  ): Promise<BeginOperationResult> {
    const {
      operation_key,
      kind,
      transaction_id,
      amount_in_cents,
      refund_id,
      origin = "payment",
      actor_id = null,
    } = input
    const money = [amount_in_cents, rawBigNumber(amount_in_cents)]
    const values = [operation_key, kind, transaction_id, ...money, refund_id, origin, actor_id]
    const rows = await this.insert_("record the operation", INSERT_OPERATION, values, "wpop", sharedContext)
    if (rows.length > 0) {
      return { kind: "send" }
    }
    const [known] = await this.listWompiOperations({ operation_key }, { take: 1 }, sharedContext)
    return known ? { kind: "known", state: known.state, reason: known.reason } : { kind: "blocked" }
  }

  /** Records how a void or refund ended. Medusa drops its refund unless the money was returned. */
  @InjectManager()
  async finishOperation(
    input: FinishOperationInput,
    @MedusaContext() sharedContext: LedgerContext = {}
  ): Promise<void> {
    const { operation_key, ...outcome } = input
    const data = outcome.state === "done" ? outcome : { ...outcome, refund_id: null }
    await this.updateWompiOperations({ selector: { operation_key }, data }, sharedContext)
  }

  /** Decides a void or refund whose outcome is unknown, once. @returns `null` when it is known already */
  @InjectManager()
  async settleOperation(
    input: SettleOperationInput,
    @MedusaContext() sharedContext: LedgerContext = {}
  ): Promise<WompiOperationDTO | null> {
    const state = input.outcome === "returned" ? "done" : "refused"
    const values = [state, input.note, input.actor_id, input.id]
    const rows = await this.query_("settle the operation", SETTLE_OPERATION, values, sharedContext)
    const [row] = rows.length > 0 ? await this.listWompiOperations({ id: input.id }, {}, sharedContext) : []
    return (row as WompiOperationDTO | undefined) ?? null
  }

  /** Voids and refunds that were sent and never heard of since: their process died. */
  @InjectManager()
  async giveUpSilentOperations(before: Date, @MedusaContext() sharedContext: LedgerContext = {}): Promise<void> {
    const values = ["the process ended before Wompi's answer", before]
    await this.query_("give up operations", GIVE_UP_SILENT_OPERATIONS, values, sharedContext)
  }

  @InjectManager()
  async claimReturned(
    { transaction_id, amount_in_cents, refund_id }: ClaimReturnedInput,
    @MedusaContext() sharedContext: LedgerContext = {}
  ): Promise<boolean> {
    const values = [refund_id, transaction_id, amount_in_cents]
    return (await this.query_("claim returned money", CLAIM_RETURNED, values, sharedContext)).length > 0
  }

  /** Wompi shows the transaction voided: so was the void of ours whose answer was lost. Medusa does not show it yet. */
  @InjectManager()
  async finishUnsettledVoid(transactionId: string, @MedusaContext() sharedContext: LedgerContext = {}): Promise<void> {
    const selector = {
      transaction_id: transactionId,
      kind: "void" as const,
      state: ["sent" as const, "unknown" as const],
    }
    const data = { state: "done" as const, refund_id: null, reason: null }
    await this.updateWompiOperations({ selector, data }, sharedContext)
  }

  /** Integer cents of a transaction that went back, by whatever way this plugin knows of. */
  @InjectManager()
  async returnedInCents(transactionId: string, @MedusaContext() sharedContext: LedgerContext = {}): Promise<number> {
    const rows = await this.query_<{ cents: string }>("sum up", SUM_RETURNED, [transactionId], sharedContext)
    return Number(rows[0].cents)
  }

  private async insert_<T>(what: string, sql: string, values: unknown[], prefix: string, context: LedgerContext) {
    return this.query_<T>(what, sql, [generateEntityId(undefined, prefix), ...values], context)
  }

  private async query_<T>(what: string, sql: string, values: unknown[], context: LedgerContext): Promise<T[]> {
    const manager = context.manager as EntityManager
    return withCleanErrors(what, () => manager.execute<T[]>(sql, values))
  }
}

export default WompiModuleService
