/**
 * Why a carrier did not do what was asked. Retry rules and messages are tables keyed by this kind.
 *
 * - `no_coverage`: it does not deliver there.
 * - `insufficient_balance`: the prepaid account is empty.
 * - `already_exists`: it was done before.
 * - `refused`, `unauthorized`, `not_found`: it answered no.
 * - `unavailable`: it did not take the request (no connection, too many requests).
 * - `unknown`: no usable answer; a write may have taken effect.
 */
export type CarrierErrorKind =
  | "no_coverage"
  | "insufficient_balance"
  | "already_exists"
  | "refused"
  | "unauthorized"
  | "not_found"
  | "unavailable"
  | "unknown"

/** A failed call to a carrier. The message may be logged and shown to staff: it holds no personal data. */
export class CarrierError extends Error {
  readonly carrier: string
  readonly kind: CarrierErrorKind

  constructor(carrier: string, kind: CarrierErrorKind, message: string, cause?: unknown) {
    super(message)
    this.name = "CarrierError"
    this.carrier = carrier
    this.kind = kind
    // Not enumerable: the cause may hold what the carrier said about a person.
    Object.defineProperty(this, "cause", { value: cause, enumerable: false })
  }
}

export const isCarrierError = (error: unknown): error is CarrierError =>
  error instanceof Error && error.name === "CarrierError"
