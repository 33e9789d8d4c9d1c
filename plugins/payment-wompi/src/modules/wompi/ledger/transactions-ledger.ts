import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import type { Verdict } from "../../../wompi/judge"
import { mayFollow } from "../../../wompi/status-order"
import type { WompiTransaction } from "../../../wompi/types"
import { nextAfter } from "../lib/next-after"
import { orphanage } from "../lib/orphanage"
import { RESOLVE_ORPHAN } from "../lib/statements"
import type { WompiTransactionDTO } from "../types"
import { AttemptsLedger } from "./attempts-ledger"
import type { LedgerContext } from "./ledger-base"

export type ConcludeTransactionInput = { id: string; status: WompiTransactionDTO["status"]; verdict: Verdict }

export type ResolveOrphanInput = { id: string; resolution: "refunded" | "by_hand"; note: string; actor_id: string }

/** What we know of each transaction. */
export class TransactionsLedger extends AttemptsLedger {
  /**
   * Writes down what was read from Wompi, never back in time. Call it under the lock of the transaction's reference.
   *
   * @returns the ledger's row; its status is newer than the one given when the reader was overtaken
   */
  @InjectManager()
  async recordTransaction(
    transaction: WompiTransaction,
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
        next_action: transaction.next ?? null,
      }
      return (await this.createWompiTransactions(row, sharedContext)) as WompiTransactionDTO
    }
    const next_action = nextAfter(known as WompiTransactionDTO, transaction)
    const news = mayFollow(known.status, transaction.status)
      ? { status: transaction.status, status_message: transaction.statusMessage, finalized_at: finalizedAt }
      : {}
    const data = { id: known.id, last_read_at: new Date(), next_action, ...news }
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
}
