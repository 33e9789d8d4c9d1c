import type { BadgeColor } from "../../dispatch/lib/badges"
import type { MoneyState } from "../types"

export const MONEY_COLORS: Record<MoneyState, BadgeColor> = {
  to_collect: "grey",
  to_remit: "orange",
  remitted: "green",
  difference: "red",
  lost: "grey",
}

/** Rows whose money may still come. */
export const AWAITS_MONEY: ReadonlySet<MoneyState> = new Set(["to_remit", "difference"])
