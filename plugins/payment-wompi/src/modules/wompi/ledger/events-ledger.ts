import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import type { VerifiedWompiEvent } from "../../../wompi/verify-event"
import { eventBackoffMs, MAX_EVENT_ATTEMPTS } from "../lib/schedule"
import { CLAIM_EVENT, INSERT_EVENT, SELECT_DUE_EVENTS } from "../lib/statements"
import { LedgerBase, type LedgerContext } from "./ledger-base"

/** What Wompi told us. */
export class EventsLedger extends LedgerBase {
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
}
