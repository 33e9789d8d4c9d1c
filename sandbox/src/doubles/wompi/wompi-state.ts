import type { World } from "../../core/world"
import { AcceptanceTokens } from "./acceptance-tokens"
import { CardTokens } from "./card-tokens"
import { Refunds } from "./refunds"
import { Transactions } from "./transactions"

/** Everything that the double remembers. */
export class WompiState {
  readonly acceptance: AcceptanceTokens
  readonly cards: CardTokens
  readonly transactions: Transactions
  readonly refunds: Refunds

  constructor(readonly world: World) {
    this.acceptance = new AcceptanceTokens(world.clock)
    this.cards = new CardTokens(world.clock)
    this.transactions = new Transactions(world)
    this.refunds = new Refunds(world, this.transactions)
  }

  /** The money as the merchant's account would show it, in cents: a voided payment came in and went back. */
  ledger(): { captured_in_cents: number; refunded_in_cents: number } {
    const sum = (...statuses: string[]) =>
      this.transactions
        .list()
        .filter((transaction) => statuses.includes(transaction.status))
        .reduce((total, transaction) => total + transaction.amount_in_cents, 0)
    return {
      captured_in_cents: sum("APPROVED", "VOIDED"),
      refunded_in_cents: sum("VOIDED") + this.refunds.refundedInCents(),
    }
  }

  reset(): void {
    this.acceptance.reset()
    this.cards.reset()
    this.transactions.reset()
    this.refunds.reset()
  }
}
