import type { BadgeColor } from "../../dispatch/lib/badges"
import type { ManifestState } from "../types"

export const MANIFEST_COLORS: Record<ManifestState, BadgeColor> = {
  planned: "grey",
  sent: "blue",
  done: "green",
  failed: "red",
  unknown: "orange",
}
