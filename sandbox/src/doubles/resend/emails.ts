import type { Clock } from "../../core/clock"
import { ResendError } from "./resend-error"
import type { Email, EmailInput } from "./types"

const KEY_LIFETIME_MS = 24 * 3600 * 1000
const MAX_KEY_LENGTH = 256

/** The way Resend writes a moment: `2026-10-01 12:00:00.000000+00`. */
const showMoment = (ms: number): string => new Date(ms).toISOString().replace("T", " ").replace("Z", "000+00")

type Attempt = { id: string; body: string; at: number }

/** Mails that were sent, and the idempotency keys they were sent under (Resend docs, Idempotency Keys). */
export class Emails {
  private readonly emails = new Map<string, Email>()
  private readonly attempts = new Map<string, Attempt>()
  private readonly listeners = new Set<() => void>()

  constructor(private readonly clock: Clock) {}

  /**
   * Sends a mail. The same key with the same body within 24 hours sends nothing and answers the first id.
   *
   * @throws ResendError 409 for the same key with another body
   */
  send(input: EmailInput, idempotencyKey?: string): string {
    if (idempotencyKey === undefined) {
      return this.deliver(input)
    }
    if (!idempotencyKey || idempotencyKey.length > MAX_KEY_LENGTH) {
      throw new ResendError(400, "invalid_idempotency_key", "The key must be between 1-256 chars.")
    }
    const body = JSON.stringify(input)
    const earlier = this.attempts.get(idempotencyKey)
    if (earlier && this.clock.now() - earlier.at < KEY_LIFETIME_MS) {
      if (earlier.body !== body) {
        throw new ResendError(
          409,
          "invalid_idempotent_request",
          "Same idempotency key used with a different request payload."
        )
      }
      return earlier.id
    }
    const id = this.deliver(input)
    this.attempts.set(idempotencyKey, { id, body, at: this.clock.now() })
    return id
  }

  find(id: string): Email | undefined {
    return this.emails.get(id)
  }

  /** Newest first. */
  list(): Email[] {
    return [...this.emails.values()].reverse()
  }

  /** Calls `listener` whenever the list changes. Returns a function that ends it. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  reset(): void {
    this.emails.clear()
    this.attempts.clear()
    this.announce()
  }

  private deliver(input: EmailInput): string {
    const id = crypto.randomUUID()
    const created_at = showMoment(this.clock.now())
    this.emails.set(id, { object: "email", id, created_at, last_event: "delivered", ...input })
    this.announce()
    return id
  }

  private announce(): void {
    this.listeners.forEach((listener) => listener())
  }
}
