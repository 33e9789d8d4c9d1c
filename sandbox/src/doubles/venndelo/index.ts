import type { CreateDouble } from "../../core/world"
import { venndeloControlRouter } from "./control-router"
import { apiRouter } from "./routes/api-router"
import { VenndeloState } from "./venndelo-state"

/** Venndelo by its official document: all 19 operations. */
export const venndeloDouble: CreateDouble = (world) => {
  const state = new VenndeloState(world)
  return {
    name: "venndelo",
    router: apiRouter(state),
    control: venndeloControlRouter(state),
    reset: () => state.reset(),
  }
}
