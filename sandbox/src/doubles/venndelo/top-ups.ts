import { invalidBody, VenndeloError } from "./venndelo-error"
import type { Wallet } from "./wallet"

/** `ApiInitiateWalletTopupIn` of the document. */
export type TopUpInput = { amount: number; return_url?: string; cancel_url?: string }

type TopUp = TopUpInput & { isPaid: boolean }

/** Payments into the wallet that somebody began, by the unguessable part of their address. */
export class TopUps {
  private readonly all = new Map<string, TopUp>()

  constructor(private readonly wallet: Wallet) {}

  /** @throws VenndeloError for an amount that is none */
  open(input: TopUpInput): string {
    if (!(input.amount > 0)) {
      throw invalidBody("amount debe ser mayor que cero")
    }
    const token = crypto.randomUUID()
    this.all.set(token, { ...input, isPaid: false })
    return token
  }

  /** @throws VenndeloError 404 */
  find(token: string): TopUp {
    const topUp = this.all.get(token)
    if (!topUp) {
      throw new VenndeloError(404, "404", "La recarga no existe")
    }
    return topUp
  }

  /** Pays once, however often it is asked. */
  pay(token: string): TopUp {
    const topUp = this.find(token)
    if (!topUp.isPaid) {
      topUp.isPaid = true
      this.wallet.topUp(topUp.amount)
    }
    return topUp
  }

  reset(): void {
    this.all.clear()
  }
}
