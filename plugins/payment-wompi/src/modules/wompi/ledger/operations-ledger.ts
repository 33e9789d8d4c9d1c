import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import {
  CLAIM_RETURNED,
  GIVE_UP_SILENT_OPERATIONS,
  INSERT_OPERATION,
  rawBigNumber,
  SELECT_RETURNED_ORPHANS,
  SELECT_UNSHOWN_OPERATIONS,
  SETTLE_OPERATION,
  SUM_RETURNED,
} from "../lib/statements"
import type {
  BeginOperationInput,
  BeginOperationResult,
  ClaimReturnedInput,
  FinishOperationInput,
  WompiOperationDTO,
} from "../types"
import type { LedgerContext } from "./ledger-base"
import { TransactionsLedger } from "./transactions-ledger"

export type SettleOperationInput = {
  id: string
  outcome: "returned" | "not_returned"
  note: string
  actor_id: string | null
}

/** What we sent to return money. */
export class OperationsLedger extends TransactionsLedger {
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

  /** Payment sessions with an orphan whose money is known to have gone back. */
  @InjectManager()
  async listReturnedOrphanSessions(
    limit: number,
    @MedusaContext() sharedContext: LedgerContext = {}
  ): Promise<string[]> {
    type Row = { session_id: string }
    const rows = await this.query_<Row>("list orphans", SELECT_RETURNED_ORPHANS, [limit], sharedContext)
    return rows.map(({ session_id }) => session_id)
  }

  /** Ids of voids and refunds, settled before `before`, whose money went back and which Medusa does not show. */
  @InjectManager()
  async listUnshownOperationIds(
    { before, limit }: { before: Date; limit: number },
    @MedusaContext() sharedContext: LedgerContext = {}
  ): Promise<string[]> {
    type Row = { id: string }
    const rows = await this.query_<Row>("list operations", SELECT_UNSHOWN_OPERATIONS, [before, limit], sharedContext)
    return rows.map(({ id }) => id)
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

  /**
   * Wompi shows the transaction voided, whole: so was the void of ours whose answer was lost, and a refund whose answer
   * was lost never happened. Medusa does not show the money yet.
   */
  @InjectManager()
  async finishUnsettledByVoid(
    transactionId: string,
    @MedusaContext() sharedContext: LedgerContext = {}
  ): Promise<void> {
    const unsettled = { transaction_id: transactionId, state: ["sent" as const, "unknown" as const] }
    await this.updateWompiOperations(
      {
        selector: { ...unsettled, kind: "void" as const },
        data: { state: "done" as const, refund_id: null, reason: null },
      },
      sharedContext
    )
    const data = { state: "refused" as const, refund_id: null, reason: "the transaction was voided" }
    await this.updateWompiOperations({ selector: { ...unsettled, kind: "refund" as const }, data }, sharedContext)
  }

  /** Integer cents of a transaction that went back, by whatever way this plugin knows of. */
  @InjectManager()
  async returnedInCents(transactionId: string, @MedusaContext() sharedContext: LedgerContext = {}): Promise<number> {
    const rows = await this.query_<{ cents: string }>("sum up", SUM_RETURNED, [transactionId], sharedContext)
    return Number(rows[0].cents)
  }
}
