import type { Operation } from "../types"
import { errorText, type ErrorText } from "./error-text"
import { newOperations } from "./operations"

/** Why a refund failed, as a member of staff should read it. */
export class RefundFailure extends Error {
  constructor(
    readonly text: ErrorText,
    /** Whether the detail is what Wompi answered. */
    readonly isWompis: boolean,
    options?: ErrorOptions
  ) {
    super(text.key, options)
  }
}

const TEXTS: Record<Operation["state"], string> = {
  refused: "wompi.refund.failure.refused",
  unknown: "wompi.refund.failure.unknown",
  sent: "wompi.refund.failure.unknown",
  done: "wompi.refund.failure.done",
}

/**
 * Tells from what the shop recorded since `before` whether Wompi refused, or whether nobody knows. The answer that
 * reached this browser tells less: it may be the network's.
 */
export const refundFailure = (
  error: unknown,
  before: readonly Operation[],
  after: readonly Operation[]
): RefundFailure => {
  const [last] = newOperations(before, after)
  const text = last ? { key: TEXTS[last.state], detail: last.reason } : errorText(error)
  return new RefundFailure(text, last !== undefined, { cause: error })
}
