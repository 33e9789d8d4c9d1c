import { cleanDatabaseError, isUniqueViolation } from "@kaiu/medusa-kit"
import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import { generateEntityId, InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { bankReferenceKey } from "../../bank-transfer/bank-reference"
import {
  ADD_BANK_REFERENCE,
  CLAIM_OVERDUE,
  CLAIM_TO_CANCEL,
  CLAIM_TO_CONFIRM,
  CONCLUDE_CLOSED,
  CONCLUDE_CONFIRMED,
  OPEN_TRANSFER,
  rawBigNumber,
  RELEASE,
} from "./lib/statements"
import BankTransfer from "./models/bank-transfer"
import type {
  ClaimedTransfer,
  ClaimInput,
  ClaimResult,
  ConcludeInput,
  ConfirmationInput,
  OpenTransferInput,
  ReleaseInput,
} from "./types"

type TransferContext = Context<EntityManager>

/** How long one confirmation or cancellation may take before somebody else may try. */
const CLAIM_MS = 120_000

/**
 * Which orders wait for a bank transfer, and what became of them. It moves no money and cancels nothing: whoever does
 * that claims the transfer first, and concludes it from what Medusa says afterwards.
 */
class BankTransferModuleService extends MedusaService({ BankTransfer }) {
  /** Opens the transfer of a placed order. The second time changes nothing. @returns its id, or `null` if known */
  @InjectManager()
  async open(input: OpenTransferInput, @MedusaContext() sharedContext: TransferContext = {}): Promise<string | null> {
    const values = [
      generateEntityId(undefined, "btr"),
      input.order_id,
      input.order_number,
      input.payment_id,
      input.payment_session_id,
      input.amount,
      rawBigNumber(input.amount),
      input.reference,
      JSON.stringify(input.accounts),
      input.deadline,
      input.deadline,
    ]
    const rows = await this.query_<{ id: string }>("open a transfer", OPEN_TRANSFER, values, sharedContext)
    return rows[0]?.id ?? null
  }

  /** Takes a waiting transfer, to confirm it or to cancel its order: one caller at a time gets it. */
  @InjectManager()
  async claim(input: ClaimInput, @MedusaContext() sharedContext: TransferContext = {}): Promise<ClaimResult> {
    const now = new Date()
    const claimed_until = new Date(now.getTime() + CLAIM_MS)
    const [sql, values] =
      input.intent === "confirm"
        ? [CLAIM_TO_CONFIRM, [...referenceValues(input), input.confirmed_by]]
        : [CLAIM_TO_CANCEL, [input.closed_by]]
    const rows = await this.unlessUsed_(
      () => this.execute_(sql, [claimed_until, ...values, input.id, now], sharedContext),
      "claim the transfer"
    )
    if (rows === "reference_used") {
      return { kind: "reference_used" }
    }
    return rows.length > 0 ? { kind: "claimed", claimed_until } : { kind: "busy" }
  }

  /** Takes one transfer whose time limit has run out, for one try: several workers share them. */
  @InjectManager()
  async claimOverdue(@MedusaContext() sharedContext: TransferContext = {}): Promise<ClaimedTransfer | null> {
    const now = new Date()
    const values = [new Date(now.getTime() + CLAIM_MS), now]
    const rows = await this.query_<ClaimedTransfer>("claim a transfer", CLAIM_OVERDUE, values, sharedContext)
    return rows[0] ? { ...rows[0], claimed_until: new Date(rows[0].claimed_until) } : null
  }

  /** Gives a claimed transfer back: nothing was done. A claim that has run out is somebody else's by now. */
  @InjectManager()
  async release(
    { id, claimed_until, retry }: ReleaseInput,
    @MedusaContext() sharedContext: TransferContext = {}
  ): Promise<void> {
    const values = [retry?.next_check_at ?? null, retry?.problem ?? null, id, new Date(claimed_until)]
    await this.query_("release the transfer", RELEASE, values, sharedContext)
  }

  /** Ends a waiting transfer as Medusa's payment or order has ended. @returns whether it was still waiting */
  @InjectManager()
  async conclude(
    { id, state, closed_at, by }: ConcludeInput,
    @MedusaContext() sharedContext: TransferContext = {}
  ): Promise<boolean> {
    const [sql, values] =
      state === "confirmed" ? [CONCLUDE_CONFIRMED, [by, closed_at, id]] : [CONCLUDE_CLOSED, [state, closed_at, by, id]]
    return (await this.query_("conclude the transfer", sql, values, sharedContext)).length > 0
  }

  /** Adds the bank's number to a transfer that was captured without one, with Medusa's own button. */
  @InjectManager()
  async addBankReference(
    { id, ...confirmation }: { id: string } & Omit<ConfirmationInput, "confirmed_by">,
    @MedusaContext() sharedContext: TransferContext = {}
  ): Promise<"added" | "busy" | "reference_used"> {
    const values = [...referenceValues(confirmation), id]
    const rows = await this.unlessUsed_(
      () => this.execute_(ADD_BANK_REFERENCE, values, sharedContext),
      "add the bank's number"
    )
    if (rows === "reference_used") {
      return rows
    }
    return rows.length > 0 ? "added" : "busy"
  }

  private async unlessUsed_(run: () => Promise<unknown[]>, what: string): Promise<unknown[] | "reference_used"> {
    try {
      return await run()
    } catch (error) {
      if (isUniqueViolation(error)) {
        return "reference_used"
      }
      throw cleanDatabaseError(`The bank transfers could not ${what}`, error)
    }
  }

  private async query_<T>(what: string, sql: string, values: unknown[], context: TransferContext): Promise<T[]> {
    try {
      return await this.execute_<T>(sql, values, context)
    } catch (error) {
      throw cleanDatabaseError(`The bank transfers could not ${what}`, error)
    }
  }

  private async execute_<T>(sql: string, values: unknown[], context: TransferContext): Promise<T[]> {
    const manager = context.manager as EntityManager
    return manager.execute<T[]>(sql, values)
  }
}

const referenceValues = ({ bank_reference, note }: Pick<ConfirmationInput, "bank_reference" | "note">) => [
  bank_reference,
  bankReferenceKey(bank_reference),
  note,
]

export default BankTransferModuleService
