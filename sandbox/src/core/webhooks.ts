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
}

export type DeliveryAttempt = { provider: string; url: string; status: number | "unreachable"; at: string }

const TIMEOUT_MS = 10_000

/** Delivers the providers' webhooks as they do it: retried on anything but 200, and disturbed by the faults. */
export class Webhooks {
  private readonly attempts: DeliveryAttempt[] = []
  private held: Webhook | undefined

  constructor(
    private readonly clock: Clock,
    private readonly faults: Faults
  ) {}

  async send(webhook: Webhook): Promise<void> {
    const fault = this.faults.takeForWebhook(webhook.provider)
    if (fault?.reorder) {
      this.held = webhook
      return
    }
    await this.deliver(webhook)
    if (fault?.duplicate) {
      await this.deliver(webhook)
    }
    if (this.held) {
      const late = this.held
      this.held = undefined
      await this.deliver(late)
    }
  }

  list(provider?: string): DeliveryAttempt[] {
    return provider ? this.attempts.filter((attempt) => attempt.provider === provider) : this.attempts
  }

  reset(): void {
    this.attempts.length = 0
    this.held = undefined
  }

  private async deliver(webhook: Webhook): Promise<void> {
    const status = await this.post(webhook)
    this.attempts.push({ provider: webhook.provider, url: webhook.url, status, at: new Date(this.clock.now()).toISOString() })
    const [delay, ...rest] = webhook.retryDelaysMs
    if (status !== 200 && delay !== undefined) {
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
