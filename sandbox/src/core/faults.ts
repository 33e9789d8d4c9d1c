/**
 * A fault to inject. It hits requests of `provider` whose `METHOD /path` contains `match`, `times` times; the operation
 * of a SOAP call stands after the path.
 *
 * - `status` (+ `body`, `headers`): answer that instead; with `after: true` the request is carried out first, as when
 *   a gateway loses the answer
 * - `delay_ms`: carry the request out late; with `after: true` at once, and answer late
 * - `drop`: close the connection without an answer; with `after: true` after the request was carried out
 * - `duplicate`, `reorder`: deliver the provider's webhooks twice, or the next two in swapped order
 */
export type Fault = {
  id: number
  provider: string
  match?: string
  status?: number
  body?: unknown
  headers?: Record<string, string>
  delay_ms?: number
  drop?: boolean
  after?: boolean
  duplicate?: boolean
  reorder?: boolean
  times: number
}

export type FaultInput = Omit<Fault, "id" | "times"> & { times?: number }

const isWebhookFault = (fault: Fault) => Boolean(fault.duplicate || fault.reorder)

const matches = (fault: Fault, line: string): boolean => !fault.match || line.includes(fault.match)

export class Faults {
  private faults: Fault[] = []
  private nextId = 1

  add(input: FaultInput): Fault {
    const fault = { ...input, times: input.times ?? 1, id: this.nextId++ }
    this.faults.push(fault)
    return fault
  }

  list(): Fault[] {
    return this.faults
  }

  /** Takes one fault back; false when there is none with this id. */
  remove(id: number): boolean {
    const before = this.faults.length
    this.faults = this.faults.filter((fault) => fault.id !== id)
    return this.faults.length < before
  }

  reset(): void {
    this.faults = []
  }

  /** The fault that hits this request, spent by one. */
  takeForRequest(provider: string, method: string, path: string, operation = ""): Fault | undefined {
    const line = `${method} ${path} ${operation}`
    return this.take((fault) => fault.provider === provider && !isWebhookFault(fault) && matches(fault, line))
  }

  /** The fault that hits this provider's next webhook, spent by one. */
  takeForWebhook(provider: string): Fault | undefined {
    return this.take((fault) => fault.provider === provider && isWebhookFault(fault))
  }

  private take(hits: (fault: Fault) => boolean): Fault | undefined {
    const fault = this.faults.find(hits)
    if (fault && --fault.times <= 0) {
      this.faults = this.faults.filter((other) => other !== fault)
    }
    return fault
  }
}
