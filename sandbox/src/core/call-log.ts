/** One request that a double received. */
export type ReceivedCall = {
  id: number
  provider: string
  method: string
  /** Path below the provider's mount point, without the query. */
  path: string
  query: Record<string, unknown>
  /** What was asked for, where the path does not tell: the operation of a SOAP call. */
  operation?: string
  headers: Record<string, unknown>
  body: unknown
  status: number | null
  at: string
}

const LIMIT = 5_000

/** Everything the doubles received, oldest first, the last 5,000. */
export class CallLog {
  private calls: ReceivedCall[] = []
  private nextId = 1

  add(call: Omit<ReceivedCall, "id">): ReceivedCall {
    const stored = { ...call, id: this.nextId++ }
    this.calls.push(stored)
    if (this.calls.length > LIMIT) {
      this.calls.shift()
    }
    return stored
  }

  list(provider?: string): ReceivedCall[] {
    return provider ? this.calls.filter((call) => call.provider === provider) : this.calls
  }

  reset(): void {
    this.calls = []
  }
}
