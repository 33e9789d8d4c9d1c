import type { TimelineEntry } from "../types"

export const latestFirst = (entries: TimelineEntry[]): TimelineEntry[] =>
  [...entries].sort((one, other) => other.at.localeCompare(one.at))

const BAD = new Set(["failed", "unknown", "rejected", "error", "exception", "returned", "cancelled"])
const GOOD = new Set(["done", "delivered", "approved"])

/** How an entry looks at a glance: what went wrong stands out. */
export const timelineTone = ({ kind, name, state }: TimelineEntry): "good" | "bad" | "plain" => {
  const decisive = kind === "status" ? name : state
  return BAD.has(decisive) ? "bad" : GOOD.has(decisive) ? "good" : "plain"
}

/** Keys of the words for an entry, in the order they are read: what it was, and how it ended where that can differ. */
export const timelineKeys = ({ kind, name, state }: TimelineEntry): string[] => {
  switch (kind) {
    case "status":
      return [`dispatch.status.${name}`]
    case "operation":
      return [`dispatch.step.${name}`, `dispatch.operation.${state}`]
    case "exception":
      return ["dispatch.timeline.exception", `exceptions.status.${state}`]
  }
}
