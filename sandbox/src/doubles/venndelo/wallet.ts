import { publicError } from "./venndelo-error"

const OPENING_BALANCE = 5_000_000

/** The merchant's balance in pesos: prepaid freight goes out, money collected on delivery comes in. */
export class Wallet {
  private toppedUp = OPENING_BALANCE
  private collected = 0
  private freight = 0

  get balance(): number {
    return this.toppedUp + this.collected - this.freight
  }

  /** `ApiWalletBalance` of the document. */
  show() {
    const detail = { Recargas: this.toppedUp, Ventas: this.collected, Envíos: -this.freight }
    return {
      balance: this.balance,
      detail: Object.entries(detail).map(([description, amount]) => ({ description, amount })),
    }
  }

  /** @throws VenndeloError when the balance does not cover the freight */
  payFreight(amount: number): void {
    if (amount > this.balance) {
      throw publicError("Saldo insuficiente en la billetera para crear el envío")
    }
    this.freight += amount
  }

  returnFreight(amount: number): void {
    this.freight -= amount
  }

  topUp(amount: number): void {
    this.toppedUp += amount
  }

  collect(amount: number): void {
    this.collected += amount
  }

  /** For tests of an empty wallet. */
  setBalance(balance: number): void {
    this.reset()
    this.toppedUp = balance
  }

  reset(): void {
    this.toppedUp = OPENING_BALANCE
    this.collected = 0
    this.freight = 0
  }
}
