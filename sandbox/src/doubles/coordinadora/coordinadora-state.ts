import type { World } from "../../core/world"
import { Guides } from "./guides"
import { Pickups } from "./pickups"

/** Numbers of the manifests. */
class Dispatches {
  private last = 0

  next(): number {
    return ++this.last
  }

  reset(): void {
    this.last = 0
  }
}

/** Everything that the double remembers. */
export class CoordinadoraState {
  readonly guides: Guides
  readonly pickups: Pickups
  readonly dispatches = new Dispatches()

  constructor(readonly world: World) {
    this.guides = new Guides(world)
    this.pickups = new Pickups(world, this.guides)
  }

  reset(): void {
    this.guides.reset()
    this.pickups.reset()
    this.dispatches.reset()
  }
}
