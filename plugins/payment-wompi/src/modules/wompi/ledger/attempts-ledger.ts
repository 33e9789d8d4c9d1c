import { InjectManager, MedusaContext, MedusaError } from "@medusajs/framework/utils"
import { formatReference } from "../../../wompi/reference"
import { ATTEMPT_HORIZON_MS, checkBackoffMs } from "../lib/schedule"
import { CLAIM_ATTEMPTS, INSERT_ATTEMPT, rawBigNumber } from "../lib/statements"
import type { IssueAttemptInput, IssuedAttempt } from "../types"
import { EventsLedger } from "./events-ledger"
import type { LedgerContext } from "./ledger-base"

/** Numbers tried when several attempts of one session are issued at the same instant. */
const MAX_NUMBERING_TRIES = 10

/** What we handed out to be paid. */
export class AttemptsLedger extends EventsLedger {
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
    if (!(await this.isConfigured())) {
      return []
    }
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
}
