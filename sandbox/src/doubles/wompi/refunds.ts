import type { World } from "../../core/world"
import { NextScenarios, resultOf } from "./next-scenarios"
import type { Transactions } from "./transactions"
import type { PaymentMethodType, Refund } from "./types"
import { invalidInput, unprocessable } from "./wompi-error"

/**
 * What can be sent back over the API: cards in part, Nequi and Bancolombia only whole, cash and PSE not at all. Of the
 * others Wompi documents nothing: not at all, too.
 */
const REFUNDABLE: Partial<Record<PaymentMethodType, "any" | "total">> = {
  CARD: "any",
  NEQUI: "total",
  BANCOLOMBIA_TRANSFER: "total",
}

/** A merchant's own names for a refund, which come back as they were sent. */
const REFERENCES = ["reference_2", "reference_3", "reference_4", "reference_5"] as const

const textOrNull = (value: unknown): string | null => (typeof value === "string" ? value : null)

/**
 * Refunds V2 (Wompi docs, Reembolsos). Answers 201 even when the refund is not approved. A refund neither changes the
 * transaction's status nor sends an event: neither is documented.
 */
export class Refunds {
  readonly next = new NextScenarios()
  private refunds: Refund[] = []
  /** Transactions that are being, or were, voided. */
  private readonly closed = new Set<string>()
  private nextId = 1_500

  constructor(
    private readonly world: World,
    private readonly transactions: Transactions
  ) {}

  /** Oldest first. */
  list(): Refund[] {
    return this.refunds
  }

  create(body: Record<string, unknown>): Refund {
    const { transaction_id: transactionId, amount_in_cents: amount, test_scenario: scenario } = body
    if (typeof transactionId !== "string" || !transactionId) {
      throw invalidInput({ transaction_id: ["transaction_id Debe ser completado"] })
    }
    if (typeof amount !== "number" || !Number.isInteger(amount) || amount < 1) {
      throw invalidInput({ amount_in_cents: ["amount_in_cents Debe ser completado"] })
    }
    this.refuseImpossible(transactionId, amount)
    const refund: Refund = {
      id: this.nextId++,
      v2_refund_id: crypto.randomUUID(),
      ...(scenario === undefined || scenario === null ? this.next.take() : resultOf(scenario)),
      amount_in_cents: amount,
      transaction_id: transactionId,
      reason: textOrNull(body.reason),
      reference: textOrNull(body.reference),
      ...Object.fromEntries(REFERENCES.filter((name) => name in body).map((name) => [name, textOrNull(body[name])])),
      created_at: new Date(this.world.clock.now()).toISOString(),
    }
    this.refunds.push(refund)
    return refund
  }

  /** Cents already sent back, of one transaction or of all. */
  refundedInCents(transactionId?: string): number {
    return this.refunds
      .filter((refund) => refund.status === "APPROVED" && (!transactionId || refund.transaction_id === transactionId))
      .reduce((sum, refund) => sum + refund.amount_in_cents, 0)
  }

  /** Nothing of this transaction can be refunded any more: it is being voided. */
  close(transactionId: string): void {
    this.closed.add(transactionId)
  }

  isClosed(transactionId: string): boolean {
    return this.closed.has(transactionId)
  }

  reset(): void {
    this.next.reset()
    this.refunds = []
    this.closed.clear()
  }

  private refuseImpossible(transactionId: string, amount: number): void {
    const transaction = this.transactions.find(transactionId)
    if (transaction.status !== "APPROVED" || this.closed.has(transactionId)) {
      throw unprocessable("Solo se pueden reembolsar transacciones aprobadas")
    }
    const allowed = REFUNDABLE[transaction.payment_method_type]
    if (!allowed || (allowed === "total" && amount !== transaction.amount_in_cents)) {
      throw unprocessable("El método de pago no permite este reembolso")
    }
    if (amount > transaction.amount_in_cents - this.refundedInCents(transactionId)) {
      throw unprocessable("El valor supera lo que queda por reembolsar")
    }
  }
}
