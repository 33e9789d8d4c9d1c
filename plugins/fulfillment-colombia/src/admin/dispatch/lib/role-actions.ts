import type { BulkActions } from "./bulk-actions"

export type Role = "admin" | "support" | "warehouse"

/** What each role may do with dispatches, as the server lets it. */
const ROLE_ACTIONS: Record<Role, readonly (keyof BulkActions)[]> = {
  admin: ["prepare", "print", "manifest", "pickup", "retry", "cancel"],
  warehouse: ["prepare", "print", "manifest", "pickup", "retry", "cancel"],
  support: ["retry"],
}

const NONE: BulkActions = { prepare: [], print: [], manifest: [], pickup: [], retry: [], cancel: [] }

/** May somebody of this role do it? Nothing while the role is not known. */
export const isAllowed = (role: Role | null, kind: keyof BulkActions): boolean =>
  role !== null && ROLE_ACTIONS[role].includes(kind)

/** The actions without those that a role may not take; none while the role is not known. */
export const allowedActions = (role: Role | null, actions: BulkActions): BulkActions => {
  const allowed = role ? ROLE_ACTIONS[role] : []
  return { ...NONE, ...Object.fromEntries(allowed.map((kind) => [kind, actions[kind]])) }
}
