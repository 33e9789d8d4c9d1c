import { invalidInput } from "./wompi-error"

export type ReversalResult = { status: "APPROVED" | "DECLINED" | "ERROR" | "CANCELLED"; status_message: string | null }

/** How a void or a refund ends, by the names of Wompi's `test_scenario` (Wompi docs, Reembolsos en Sandbox). */
const SCENARIOS: Record<string, ReversalResult> = {
  approved: { status: "APPROVED", status_message: null },
  declined: { status: "DECLINED", status_message: "El reembolso fue rechazado (Sandbox)" },
  error: { status: "ERROR", status_message: "El reembolso falló (Sandbox)" },
  cancelled: { status: "CANCELLED", status_message: "El reembolso fue cancelado (Sandbox)" },
}

/** @throws WompiError 422 for a name that Wompi does not know */
export const resultOf = (scenario: unknown): ReversalResult => {
  if (!Object.hasOwn(SCENARIOS, String(scenario))) {
    throw invalidInput({ test_scenario: ["No es un valor admitido"] })
  }
  return SCENARIOS[String(scenario)]
}

/** What the next requests of one kind end as, when a test has said so; then all is approved again. */
export class NextScenarios {
  private queue: ReversalResult[] = []

  /** @throws WompiError 422 */
  add(scenario: unknown): void {
    this.queue.push(resultOf(scenario))
  }

  take(): ReversalResult {
    return this.queue.shift() ?? resultOf("approved")
  }

  reset(): void {
    this.queue = []
  }
}
