import type { Operation } from "../types"

/** Those whose outcome somebody has to look up: nobody knows whether the money went back. */
export const unknownOperations = (operations: readonly Operation[]): Operation[] =>
  operations.filter(({ state }) => state === "unknown")

/** Nothing more is sent for a transaction while an operation on it has not ended. */
export const isBlocked = (operations: readonly Operation[]): boolean =>
  operations.some(({ state }) => state === "sent" || state === "unknown")

/** Those of `after` that `before` had not, the newest first. */
export const newOperations = (before: readonly Operation[], after: readonly Operation[]): Operation[] => {
  const known = new Set(before.map(({ id }) => id))
  return after.filter(({ id }) => !known.has(id)).sort((a, b) => b.created_at.localeCompare(a.created_at))
}
