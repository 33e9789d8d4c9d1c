import { bogotaDay } from "../../colombia/bogota-clock"
import type { World } from "../../core/world"
import type { Modes, ModeSwitches } from "./modes/modes"
import { NextScenarios, type ReversalResult } from "./next-scenarios"
import type { Refunds } from "./refunds"
import type { Transactions } from "./transactions"
import type { Transaction } from "./types"
import { unprocessable } from "./wompi-error"

const VOID_MS = 1_000
const HOUR_MS = 3_600_000

/** Whether an approval at `finalizedAt` can still be voided at `now`, both in milliseconds since the epoch. */
export const isVoidOpen = (window: Modes["void_window"], finalizedAt: number, now: number): boolean => {
  switch (window) {
    case "same_day":
      return bogotaDay(finalizedAt) === bogotaDay(now)
    case "one_hour":
      return now - finalizedAt <= HOUR_MS
    case "open":
      return true
    case "closed":
      return false
  }
}

export type VoidAnswer = ReversalResult & { transaction: Transaction }

/**
 * Takes back card payments before Wompi settles with the merchant. Wompi publishes no texts for these refusals: they
 * are the sandbox's own.
 */
export class Voids {
  readonly next = new NextScenarios()

  constructor(
    private readonly world: World,
    private readonly modes: ModeSwitches,
    private readonly transactions: Transactions,
    private readonly refunds: Refunds
  ) {}

  /**
   * The answer still shows the transaction as APPROVED; it becomes VOIDED a moment later, with an event.
   *
   * @throws WompiError 404, or 422 for what cannot be voided
   */
  create(id: string, amountInCents: unknown): VoidAnswer {
    const transaction = this.transactions.find(id)
    this.refuseImpossible(transaction, amountInCents)
    const answer = { ...this.next.take(), transaction: structuredClone(transaction) }
    if (answer.status === "APPROVED") {
      this.refunds.close(id)
      this.world.clock.schedule(VOID_MS, async () => {
        if (transaction.status === "APPROVED") {
          await this.transactions.settle(id, { status: "VOIDED", status_message: null })
        }
      })
    }
    return answer
  }

  reset(): void {
    this.next.reset()
  }

  private refuseImpossible(transaction: Transaction, amountInCents: unknown): void {
    const { id, status, payment_method_type: type, amount_in_cents: amount } = transaction
    if (type !== "CARD") {
      throw unprocessable("Solo se pueden anular transacciones de tarjeta")
    }
    if (status === "VOIDED" || this.refunds.isClosed(id)) {
      throw unprocessable("La transacción ya fue anulada")
    }
    if (status !== "APPROVED") {
      throw unprocessable("Solo se pueden anular transacciones aprobadas")
    }
    if (this.refunds.refundedInCents(id)) {
      throw unprocessable("La transacción ya tiene reembolsos")
    }
    const finalizedAt = Date.parse(transaction.finalized_at ?? transaction.created_at)
    if (!isVoidOpen(this.modes.current.void_window, finalizedAt, this.world.clock.now())) {
      throw unprocessable("La transacción ya fue liquidada y no se puede anular")
    }
    if (amountInCents !== undefined && amountInCents !== amount) {
      throw unprocessable("Solo se puede anular el valor total de la transacción")
    }
  }
}
