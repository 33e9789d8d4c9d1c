import type { World } from "../../core/world"
import { Carrier } from "./carrier"
import { LabelFiles } from "./label-files"
import { Orders } from "./orders"
import { Wallet } from "./wallet"

/** Everything that the double remembers. */
export class VenndeloState {
  readonly orders: Orders
  readonly wallet = new Wallet()
  readonly carrier: Carrier
  readonly labelFiles = new LabelFiles()

  constructor(readonly world: World) {
    this.orders = new Orders(world)
    this.carrier = new Carrier(world, this.wallet)
  }

  reset(): void {
    this.orders.reset()
    this.wallet.reset()
    this.labelFiles.reset()
  }
}
