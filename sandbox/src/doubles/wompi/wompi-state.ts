import type { World } from "../../core/world"
import { AcceptanceTokens } from "./acceptance-tokens"
import { CardTokens } from "./card-tokens"
import { OtpSessions } from "./daviplata/otp-sessions"
import { ledgerOf, type Ledger } from "./ledger"
import { ModeSwitches } from "./modes/modes"
import { Refunds } from "./refunds"
import { AccountTokens } from "./sources/account-tokens"
import { PaymentSources } from "./sources/payment-sources"
import { Transactions } from "./transactions"
import { Voids } from "./voids"

/** Everything that the double remembers. */
export class WompiState {
  readonly modes = new ModeSwitches()
  readonly otp = new OtpSessions()
  readonly acceptance: AcceptanceTokens
  readonly cards: CardTokens
  readonly accounts: AccountTokens
  readonly sources: PaymentSources
  readonly transactions: Transactions
  readonly refunds: Refunds
  readonly voids: Voids

  constructor(readonly world: World) {
    this.acceptance = new AcceptanceTokens(world.clock)
    this.cards = new CardTokens(world.clock)
    this.accounts = new AccountTokens(world, this.modes)
    this.sources = new PaymentSources(this)
    this.transactions = new Transactions(world, this.modes, this.otp)
    this.refunds = new Refunds(world, this.transactions)
    this.voids = new Voids(world, this.modes, this.transactions, this.refunds)
  }

  ledger(): Ledger {
    return ledgerOf(this.transactions.list(), this.refunds)
  }

  reset(): void {
    const parts = [
      this.modes,
      this.otp,
      this.acceptance,
      this.cards,
      this.accounts,
      this.sources,
      this.transactions,
      this.refunds,
      this.voids,
    ]
    parts.forEach((part) => part.reset())
  }
}
