import { isOutsideCallError } from "@kaiu/medusa-kit"
import { MedusaError } from "@medusajs/framework/utils"
import type { BeginOperationInput, WompiLedger } from "../modules/wompi/types"
import type { WompiClient } from "./client"
import { errorReason } from "./error-reason"
import { isSameDayInBogota } from "./same-day"
import type { WompiReversal, WompiTransaction } from "./types"

/** Statuses of a void or refund that returned nothing. Any other but APPROVED leaves open what happened. */
const REFUSALS = new Set(["DECLINED", "ERROR", "CANCELLED", "CANCELED"])

type Outcome = { state: "done" | "refused" | "unknown"; wompi_id?: string | null; reason: string | null }

type Context = { client: WompiClient; ledger: WompiLedger; now: Date }

export type ReturnMoneyInput = {
  transaction: WompiTransaction
  /** Integer cents. */
  amountInCents: number
  /** Names this return of money: the same key never returns money twice. */
  key: string
  /** Medusa's refund that shows it; `null` for an orphan's money, which Medusa never showed. */
  refundId: string | null
  /** User who asked for it, where Medusa does not know. */
  actorId?: string
}

const notAllowed = (message: string) => new MedusaError(MedusaError.Types.NOT_ALLOWED, message)

const outcomeOf = (reversal: WompiReversal): Outcome => {
  if (reversal.status === "APPROVED") {
    return { state: "done", wompi_id: reversal.id, reason: null }
  }
  const state = REFUSALS.has(reversal.status) ? "refused" : "unknown"
  return { state, wompi_id: reversal.id, reason: reversal.statusMessage ?? reversal.status }
}

const outcomeOfError = (error: unknown): Outcome => {
  if (!isOutsideCallError(error)) {
    return { state: "unknown", reason: "the answer could not be read" }
  }
  const reason = errorReason(error.body) ?? error.errorClass
  return { state: error.outcome === "unknown" ? "unknown" : "refused", reason }
}

const UNKNOWN =
  "Whether Wompi returned the money is not known. Look the transaction up in Wompi's dashboard before anything else is tried"

const unsettled = (transactionId: string) =>
  `An earlier void or refund of transaction ${transactionId} has no known outcome. ${UNKNOWN}.`

/** Records the operation, sends it once, records how it ended. */
const perform = async (
  operation: BeginOperationInput,
  send: () => Promise<WompiReversal>,
  ledger: WompiLedger
): Promise<Outcome> => {
  const begun = await ledger.beginOperation(operation)
  if (begun.kind === "blocked") {
    throw notAllowed(unsettled(operation.transaction_id))
  }
  if (begun.kind === "known") {
    return { state: begun.state === "sent" ? "unknown" : begun.state, reason: begun.reason }
  }
  const outcome = await send().then(outcomeOf, outcomeOfError)
  await ledger.finishOperation({ operation_key: operation.operation_key, ...outcome })
  return outcome
}

/** The money went back by a void in Wompi's dashboard: nothing is sent, and the ledger shows it. */
const recordVoidOfWompi = async (
  key: string,
  operation: Omit<BeginOperationInput, "kind" | "operation_key">,
  ledger: WompiLedger
): Promise<void> => {
  const operation_key = `${key}:voided`
  const begun = await ledger.beginOperation({ ...operation, operation_key, kind: "void" })
  if (begun.kind === "blocked") {
    throw notAllowed(unsettled(operation.transaction_id))
  }
  await ledger.finishOperation({ operation_key, state: "done", reason: "voided at Wompi" })
}

const conclude = (outcome: Outcome) => {
  if (outcome.state === "refused") {
    throw notAllowed(`Wompi refused to return the money: ${outcome.reason ?? "no reason given"}.`)
  }
  if (outcome.state === "unknown") {
    throw notAllowed(`${UNKNOWN}${outcome.reason ? ` (${outcome.reason})` : ""}.`)
  }
}

const mayVoid = ({ transaction, amountInCents }: ReturnMoneyInput, now: Date) =>
  transaction.paymentMethodType === "CARD" &&
  transaction.amountInCents === amountInCents &&
  isSameDayInBogota(new Date(transaction.finalizedAt ?? transaction.createdAt), now)

/**
 * Returns money, unless it has gone back already: a card payment is voided, whole, on its own day; everything else is refunded (Wompi docs, "Refunds
 * V2"). A refused void falls through to the refund, for Wompi may have settled early. A call without a known outcome is
 * never repeated and blocks the next one.
 *
 * @throws MedusaError `not_allowed` when the money was not returned, or nobody knows, with Wompi's reason
 */
export const returnMoney = async (input: ReturnMoneyInput, { client, ledger, now }: Context): Promise<void> => {
  const { transaction, amountInCents, key, refundId, actorId } = input
  const money = { transaction_id: transaction.id, amount_in_cents: amountInCents }
  const origin = refundId === null ? ("orphan" as const) : ("payment" as const)
  const operation = { ...money, refund_id: refundId, origin, actor_id: actorId ?? null }

  if (refundId !== null && (await ledger.claimReturned({ ...money, refund_id: refundId }))) {
    return
  }
  if (transaction.status === "VOIDED") {
    return recordVoidOfWompi(key, operation, ledger)
  }
  if (transaction.status !== "APPROVED") {
    throw notAllowed(
      `Transaction ${transaction.id} is ${transaction.status} at Wompi: only an approved payment can be refunded.`
    )
  }

  if (mayVoid(input, now)) {
    const voided = await perform(
      { ...operation, operation_key: `${key}:void`, kind: "void" },
      () => client.voidTransaction(transaction.id),
      ledger
    )
    if (voided.state !== "refused") {
      return conclude(voided)
    }
  }

  const refunded = await perform(
    { ...operation, operation_key: `${key}:refund`, kind: "refund" },
    () => client.createRefund({ transactionId: transaction.id, amountInCents, reference: key }),
    ledger
  )
  conclude(refunded)
}
