const REFERENCE = /^(payses_[A-Za-z0-9]+)-([1-9]\d*)$/

/**
 * Reference of one payment attempt. Wompi accepts a reference once in the life of an account, so that every attempt
 * has its own; the payment session can be read back from it.
 *
 * @example formatReference("payses_01J", 2) // "payses_01J-2"
 */
export const formatReference = (sessionId: string, attempt: number): string => `${sessionId}-${attempt}`

/**
 * The payment session and the attempt's number behind a reference, or `null` when the reference is not one of ours
 * (an account may also serve payment links or another shop).
 */
export const parseReference = (reference: string): { sessionId: string; attempt: number } | null => {
  const match = REFERENCE.exec(reference)
  return match ? { sessionId: match[1], attempt: Number(match[2]) } : null
}
