import type { BadgeColor } from "./badges"
import type { Carrier } from "../types"

export type Health = "ok" | "down" | "unknown"

export const HEALTH_COLORS: Record<Health, BadgeColor> = { ok: "green", down: "red", unknown: "grey" }

/** How a carrier is; one that was never asked is not said to be down. */
export const healthOf = ({ health }: Pick<Carrier, "health">): Health =>
  health.ok ? "ok" : health.checked_at === null ? "unknown" : "down"
