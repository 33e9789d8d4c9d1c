import type { World } from "../../core/world"
import { sendTransactionUpdated } from "./events"
import { isSameDayInBogota } from "./bogota-day"
import { initialExtra, resolvedExtra } from "./method-extra"
import type { Outcome } from "./outcomes"
import type { NewTransaction, Transaction, TransactionStatus } from "./types"
import { notFound, unprocessable } from "./wompi-error"

/** Measured against Wompi's sandbox: a payment is final after two polls at two seconds. */
const SETTLEMENT_MS = 2_000
const VOID_MS = 1_000
const PREFIX = 15113

/** Which states may follow which (Wompi docs, Transacciones): final is final, save for a void. */
const NEXT: Record<TransactionStatus, readonly TransactionStatus[]> = {
  PENDING: ["APPROVED", "DECLINED", "ERROR", "VOIDED"],
  APPROVED: ["VOIDED"],
  DECLINED: [],
  VOIDED: [],
  ERROR: [],
}

/** The merchant's transactions, how they settle, and the events that tell of it. */
export class Transactions {
  private readonly transactions = new Map<string, Transaction>()
  private readonly voiding = new Set<string>()
  private nextNumber = 10_001

  constructor(private readonly world: World) {}

  /** Newest first. */
  list(): Transaction[] {
    return [...this.transactions.values()].reverse()
  }

  find(id: string): Transaction {
    const transaction = this.transactions.get(id)
    if (!transaction) {
      throw notFound()
    }
    return transaction
  }

  withReference(reference: string): Transaction[] {
    return this.list().filter((transaction) => transaction.reference === reference)
  }

  create(input: NewTransaction): Transaction {
    const now = this.world.clock.now()
    const { type, ...method } = input.payment_method
    const transaction: Transaction = {
      customer_data: null,
      shipping_address: null,
      taxes: [],
      ...input,
      id: `${PREFIX}-${Math.floor(now / 1000)}-${this.nextNumber++}`,
      created_at: new Date(now).toISOString(),
      finalized_at: null,
      currency: "COP",
      payment_method_type: type,
      payment_method: { type, ...method, extra: { ...initialExtra(type, now), ...method.extra } },
      status: "PENDING",
      status_message: null,
      billing_data: null,
      payment_source_id: null,
      payment_link_id: null,
      bill_id: null,
      tip_in_cents: null,
    }
    this.transactions.set(transaction.id, transaction)
    return transaction
  }

  /** Lets the payment take its time and then end as `outcome` says, with an event unless it stays PENDING. */
  settleLater(transaction: Transaction, outcome: Outcome): void {
    this.world.clock.schedule(SETTLEMENT_MS, async () => {
      if (transaction.status !== "PENDING") {
        return
      }
      Object.assign(transaction.payment_method.extra ?? {}, resolvedExtra(transaction, this.payerPage(transaction.id)))
      if (outcome.status !== "PENDING") {
        await this.settle(transaction.id, outcome)
      }
    })
  }

  /**
   * Moves a transaction to its new state at once; the promise waits for the event's first delivery.
   *
   * @throws WompiError (synchronously) for what Wompi never does, such as DECLINED → APPROVED
   */
  settle(id: string, { status, status_message }: Outcome): Promise<void> {
    const transaction = this.find(id)
    if (!NEXT[transaction.status].includes(status)) {
      throw unprocessable(`La transacción está en estado ${transaction.status} y no puede pasar a ${status}`)
    }
    const now = this.world.clock.now()
    transaction.status = status
    transaction.status_message = status_message
    transaction.finalized_at = new Date(now).toISOString()
    Object.assign(transaction.payment_method.extra ?? {}, resolvedExtra(transaction, this.payerPage(id)))
    return sendTransactionUpdated(this.world, transaction)
  }

  /**
   * Takes back a card payment on the day it was made. The answer still shows the transaction as APPROVED; it becomes
   * VOIDED a moment later, with an event. Wompi publishes no texts for these refusals: they are the sandbox's own.
   */
  void(id: string, amountInCents: unknown): Transaction {
    const transaction = this.find(id)
    if (transaction.payment_method_type !== "CARD" || transaction.status !== "APPROVED" || this.voiding.has(id)) {
      throw unprocessable("Solo se pueden anular transacciones de tarjeta aprobadas")
    }
    const finalizedAt = Date.parse(transaction.finalized_at ?? transaction.created_at)
    if (!isSameDayInBogota(finalizedAt, this.world.clock.now())) {
      throw unprocessable("La transacción ya fue liquidada y no se puede anular")
    }
    if (amountInCents !== undefined && amountInCents !== transaction.amount_in_cents) {
      throw unprocessable("Solo se puede anular el valor total de la transacción")
    }
    const answer = structuredClone(transaction)
    this.voiding.add(id)
    this.world.clock.schedule(VOID_MS, async () => {
      if (transaction.status === "APPROVED") {
        await this.settle(id, { status: "VOIDED", status_message: null })
      }
    })
    return answer
  }

  isVoiding(id: string): boolean {
    return this.voiding.has(id)
  }

  reset(): void {
    this.transactions.clear()
    this.voiding.clear()
  }

  /** Where a payer chooses how a bank payment ends: what stands in for the bank's own page. */
  private payerPage(id: string): string {
    return `${this.world.options.sandboxUrl}/wompi/checkout/transactions/${id}`
  }
}
