import type { World } from "../../core/world"
import { otpServices } from "./daviplata/otp-services"
import type { OtpSessions } from "./daviplata/otp-sessions"
import { sendTransactionUpdated } from "./events"
import { halfwayExtra, initialExtra, resolvedExtra } from "./method-extra"
import type { ModeSwitches } from "./modes/modes"
import type { Outcome } from "./outcomes"
import type { ThreeDsScenario } from "./three-ds/scenarios"
import { firstThreeDsExtra, halfwayThreeDsExtra, lastThreeDsExtra } from "./three-ds/three-ds-extra"
import type { NewTransaction, Transaction, TransactionStatus } from "./types"
import { notFound, unprocessable } from "./wompi-error"

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
  private readonly settling = new Set<string>()
  private nextNumber = 10_001

  constructor(
    private readonly world: World,
    private readonly modes: ModeSwitches,
    private readonly otp: OtpSessions
  ) {}

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

  create({ three_ds: scenario, ...input }: NewTransaction): Transaction {
    const now = this.world.clock.now()
    const { type, ...method } = input.payment_method
    const transaction: Transaction = {
      customer_data: null,
      shipping_address: null,
      taxes: [],
      payment_source_id: null,
      ...input,
      id: `${PREFIX}-${Math.floor(now / 1000)}-${this.nextNumber++}`,
      created_at: new Date(now).toISOString(),
      finalized_at: null,
      currency: "COP",
      payment_method_type: type,
      payment_method: {
        type,
        ...method,
        extra: { ...initialExtra(type, now), ...method.extra, ...(scenario ? firstThreeDsExtra(scenario) : {}) },
      },
      status: "PENDING",
      status_message: null,
      billing_data: null,
      payment_link_id: null,
      bill_id: null,
      tip_in_cents: null,
    }
    this.transactions.set(transaction.id, transaction)
    return transaction
  }

  /**
   * Lets the payment take its time and then end as `outcome` says, with an event unless it stays PENDING. Half way
   * appears what the payer needs to act.
   */
  settleLater(transaction: Transaction, outcome: Outcome, scenario?: ThreeDsScenario): void {
    const { settlement_ms: pause } = this.modes.current
    const { id } = transaction
    this.world.clock.schedule(pause / 2, () => {
      this.show(transaction, halfwayExtra(transaction, this.addressesOf(id)))
      this.show(transaction, scenario ? halfwayThreeDsExtra(scenario) : {})
    })
    this.world.clock.schedule(pause, () => {
      this.show(transaction, resolvedExtra(transaction, this.payerPage(id)))
      this.show(transaction, scenario ? lastThreeDsExtra(scenario, `${this.payerPage(id)}/challenge`) : {})
    })
    this.end(transaction, outcome)
  }

  /** Ends a payment whose payer has just answered, after the time it takes, unless it has ended by then. */
  end({ id }: Transaction, outcome: Outcome): void {
    if (outcome.status === "PENDING") {
      return
    }
    this.settling.add(id)
    this.world.clock.schedule(this.modes.current.settlement_ms, async () => {
      if (this.settling.delete(id)) {
        await this.settle(id, outcome)
      }
    })
  }

  /** Whether a pending transaction ends by itself, so that nobody need decide. */
  isSettling(id: string): boolean {
    return this.settling.has(id)
  }

  /**
   * Moves a transaction to its new state at once; the promise waits for the event's first delivery. `extra` is added
   * to what the payment method shows, e.g. another processor's code.
   *
   * @throws WompiError (synchronously) for what Wompi never does, such as DECLINED → APPROVED
   */
  settle(id: string, { status, status_message }: Outcome, extra: Record<string, unknown> = {}): Promise<void> {
    const transaction = this.find(id)
    if (!NEXT[transaction.status].includes(status)) {
      throw unprocessable(`La transacción está en estado ${transaction.status} y no puede pasar a ${status}`)
    }
    this.settling.delete(id)
    transaction.status = status
    transaction.status_message = status_message
    transaction.finalized_at = new Date(this.world.clock.now()).toISOString()
    Object.assign(transaction.payment_method.extra ?? {}, resolvedExtra(transaction, this.payerPage(id)), extra)
    return sendTransactionUpdated(this.world, this.modes.current, transaction)
  }

  reset(): void {
    this.transactions.clear()
    this.settling.clear()
  }

  /** Adds to what a payment that is still under way shows. */
  private show(transaction: Transaction, extra: Record<string, unknown>): void {
    if (transaction.status === "PENDING") {
      Object.assign(transaction.payment_method.extra ?? {}, extra)
    }
  }

  private addressesOf(id: string) {
    const { sandboxUrl } = this.world.options
    return {
      payerPage: this.payerPage(id),
      otpServices: () => otpServices(sandboxUrl, id, this.otp.open(id, 1)),
    }
  }

  /** Where a payer chooses how a payment ends: what stands in for the bank's own page. */
  private payerPage(id: string): string {
    return `${this.world.options.sandboxUrl}/wompi/checkout/transactions/${id}`
  }
}
