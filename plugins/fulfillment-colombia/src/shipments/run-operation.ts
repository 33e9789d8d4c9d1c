import { createHash } from "node:crypto"
import { isCarrierError } from "../carriers/carrier-error"
import type { BeginAnswer, Lease, OperationAttempt } from "../modules/shipping/types"
import type ShippingModuleService from "../modules/shipping/service"
import { afterFailure, backOff, LABEL_PENDING } from "./retry-delays"

/** The part of the shipping module that keeps the record. */
export type Ledger = Pick<
  ShippingModuleService,
  | "planOperations"
  | "beginOperation"
  | "completeOperation"
  | "suspendOperation"
  | "keepLabel"
  | "moveShipment"
  | "listCarrierOperations"
>

export type OperationResult =
  | { kind: "done"; carrier_id: string | null }
  /** The carrier is still at it; looked at again then, or soon. */
  | { kind: "pending"; next_attempt_at?: Date }

export type OperationInput = {
  ledger: Pick<Ledger, "beginOperation" | "completeOperation" | "suspendOperation">
  lease: Lease
  step: string
  /** What is sent, for the record's hash. */
  request: unknown
  /** What became of an earlier send that was not answered; asked before anything is sent again. */
  look?: (attempt: OperationAttempt) => Promise<OperationResult | null>
  perform: (attempt: OperationAttempt) => Promise<OperationResult>
}

/** SHA-256 of what is sent: tells whether it is the same as before. */
export const hash = (request: unknown) => createHash("sha256").update(JSON.stringify(request)).digest("hex")

/**
 * Sends one write to a carrier, on record: the ledger knows of it before it leaves and what came of it after. A
 * carrier's failure is recorded with the time of the next attempt; anything else is thrown.
 *
 * @returns whether the step is done; when not, later steps have to wait
 */
export const runOperation = async ({
  ledger,
  lease,
  step,
  request,
  look,
  perform,
}: OperationInput): Promise<boolean> => {
  const begun: BeginAnswer = await ledger.beginOperation({ lease, step, request_hash: hash(request) })
  if (begun.kind !== "go") {
    return begun.kind === "done"
  }
  const { attempt } = begun
  let isLooking = attempt.uncertain && look !== undefined
  try {
    const found = isLooking ? await look?.(attempt) : null
    isLooking = false
    const result = found ?? (await perform(attempt))
    if (result.kind === "done") {
      await ledger.completeOperation({ id: attempt.id, carrier_id: result.carrier_id })
      return true
    }
    const pause = backOff(LABEL_PENDING, attempt.attempts)
    const next = result.next_attempt_at ?? new Date(Date.now() + pause)
    await ledger.suspendOperation({ id: attempt.id, state: "sent", error: null, next_attempt_at: next })
    return false
  } catch (error) {
    if (!isCarrierError(error)) {
      throw error
    }
    const outcome = afterFailure(error.kind, attempt.attempts, new Date())
    // Who could not be asked what became of an earlier send has not said that it came to nothing.
    const isOpen = isLooking || (attempt.uncertain && error.kind === "unavailable")
    const state = isOpen ? "unknown" : outcome.state
    await ledger.suspendOperation({ id: attempt.id, error: error.message, error_kind: error.kind, ...outcome, state })
    return false
  }
}
