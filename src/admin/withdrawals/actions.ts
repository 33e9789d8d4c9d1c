import type { Action, State } from "./types"

/** What may be decided in each state. */
const OF_STATE: Record<State, Action[]> = {
  received: ["accept", "refuse"],
  accepted: ["refunded"],
  goods_back: ["refunded"],
  refused: [],
  refunded: [],
}

/** Who decides what; the server's table is that of the roles plugin. */
const OF_ROLE: Record<string, Action[]> = {
  admin: ["accept", "refuse", "refunded"],
  support: ["accept", "refuse"],
}

/** @param role `null` for nobody, who decides nothing */
export const actionsFor = (state: State, role: string | null): Action[] =>
  OF_STATE[state].filter((action) => OF_ROLE[role ?? ""]?.includes(action))
