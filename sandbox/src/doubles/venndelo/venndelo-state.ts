import type { World } from "../../core/world"
import { Carrier } from "./carrier"
import { Exceptions } from "./exceptions"
import { LabelFiles } from "./label-files"
import { Orders } from "./orders"
import { TopUps } from "./top-ups"
import { Wallet } from "./wallet"

/** Everything that the double remembers. */
export class VenndeloState {
  readonly orders: Orders
  readonly wallet = new Wallet()
  readonly carrier: Carrier
  readonly exceptions: Exceptions
  readonly labelFiles = new LabelFiles()
  readonly topUps: TopUps

  constructor(readonly world: World) {
    this.orders = new Orders(world)
    this.carrier = new Carrier(world, this.wallet)
    this.exceptions = new Exceptions(world, this.carrier)
    this.topUps = new TopUps(this.wallet)
  }

  reset(): void {
    this.orders.reset()
    this.wallet.reset()
    this.exceptions.reset()
    this.labelFiles.reset()
    this.topUps.reset()
  }
}
