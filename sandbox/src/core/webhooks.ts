import type { Clock } from "./clock"
import type { Faults } from "./faults"

export type Webhook = {
  provider: string
  url: string
  headers: Record<string, string>
  /** The exact bytes that are signed and sent. */
  body: string
  /** Pauses before the second, third … try when the answer is not 200, in milliseconds. */
  retryDelaysMs: number[]
  /** Called when a try was answered with 200. */
  onDelivered?: () => void
}

export type DeliveryAttempt = {
  provider: string
  url: string
  body: string
  status: number | "unreachable"
  at: string
}

/** How a provider always delivers; a fault does the same to one webhook. */
export type DeliveryHabits = { duplicate?: boolean; reorder?: boolean }

const TIMEOUT_MS = 10_000
/** A webhook held back by `reorder` goes out by then, even if no other follows to overtake it. */
const LONGEST_HOLD_MS = 5_000
const LIMIT = 5_000

/** Delivers the providers' webhooks as they do it: retried on anything but 200, and disturbed by the faults. */
export class Webhooks {
  private attempts: DeliveryAttempt[] = []
  private readonly held = new Map<string, () => Promise<void>>()

  constructor(
    private readonly clock: Clock,
    private readonly faults: Faults
  ) {}

  /** Resolves after the first try; retries follow on the clock. */
  async send(webhook: Webhook, habits: DeliveryHabits = {}): Promise<void> {
    const release = this.held.get(webhook.provider)
    const fault = this.faults.takeForWebhook(webhook.provider)
    if ((fault?.reorder || habits.reorder) && !release) {
      return this.hold(webhook)
    }
    await this.deliver(webhook)
    if (fault?.duplicate || habits.duplicate) {
      await this.deliver(webhook)
    }
    await release?.()
  }

  list(provider?: string): DeliveryAttempt[] {
    return provider ? this.attempts.filter((attempt) => attempt.provider === provider) : this.attempts
  }

  /** Forgets what was sent and what is held. Tries still on their way are not counted any more. */
  reset(): void {
    this.attempts = []
    this.held.clear()
  }

  private hold(webhook: Webhook): void {
    const release = async () => {
      cancel()
      if (this.held.get(webhook.provider) === release) {
        this.held.delete(webhook.provider)
        await this.deliver(webhook)
      }
    }
    const cancel = this.clock.schedule(LONGEST_HOLD_MS, release)
    this.held.set(webhook.provider, release)
  }

  private async deliver(webhook: Webhook): Promise<void> {
    const attempts = this.attempts
    const status = await this.post(webhook)
    if (attempts !== this.attempts) {
      return
    }
    const { provider, url, body } = webhook
    attempts.push({ provider, url, body, status, at: new Date(this.clock.now()).toISOString() })
    if (attempts.length > LIMIT) {
      attempts.shift()
    }
    if (status === 200) {
      return webhook.onDelivered?.()
    }
    const [delay, ...rest] = webhook.retryDelaysMs
    if (delay !== undefined) {
      this.clock.schedule(delay, () => this.deliver({ ...webhook, retryDelaysMs: rest }))
    }
  }

  private async post(webhook: Webhook): Promise<number | "unreachable"> {
    try {
      const response = await fetch(webhook.url, {
        method: "POST",
        headers: { "content-type": "application/json", ...webhook.headers },
        body: webhook.body,
        signal: AbortSignal.timeout(TIMEOUT_MS),
      })
      await response.arrayBuffer()
      return response.status
    } catch {
      return "unreachable"
    }
  }
}
