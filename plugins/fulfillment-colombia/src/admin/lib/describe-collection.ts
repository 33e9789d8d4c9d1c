import { staffName } from "./staff-name"
import type { CodCollection, CodState } from "./types"

/** Colour of the state's badge. */
export const STATE_COLORS: Record<CodState, "orange" | "blue" | "green" | "grey" | "red"> = {
  pending: "orange",
  confirmed: "blue",
  collected: "green",
  cancelled: "grey",
  returned: "red",
}

export type Fact = {
  /** Key of its name in the language files. */
  label: "deadline" | "confirmed" | "collected" | "cancelled" | "returned"
  /** ISO 8601. */
  at: string
  /** Key of who or why, if that is to be said. */
  note?: string
}

/** Who gave their word: a name, or the key of a sentence. */
export const confirmer = (collection: CodCollection): { name: string } | { key: string } => {
  const name = staffName(collection.user)
  return name ? { name } : { key: collection.confirmed_by === "buyer" ? "cod.by.buyer" : "cod.by.staff" }
}

/** What has happened to a collection, and by when something must; in the order it happened. */
export const describeCollection = (collection: CodCollection): Fact[] => {
  const { state, deadline_at, confirmed_at, collected_at, cancelled_at, returned_at, cancel_reason } = collection
  const facts: (Fact | false)[] = [
    state === "pending" && deadline_at !== null && { label: "deadline", at: deadline_at },
    confirmed_at !== null && { label: "confirmed", at: confirmed_at },
    state === "collected" && collected_at !== null && { label: "collected", at: collected_at },
    state === "returned" && returned_at !== null && { label: "returned", at: returned_at },
    state === "cancelled" &&
      cancelled_at !== null && { label: "cancelled", at: cancelled_at, note: `cod.reason.${cancel_reason ?? "order"}` },
  ]
  return facts.filter((fact): fact is Fact => fact !== false)
}
