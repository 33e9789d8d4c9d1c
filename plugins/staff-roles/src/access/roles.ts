/** Roles of the shop's staff. `admin` may do everything; what the others may do is in `grants.ts`. */
export const STAFF_ROLES = ["admin", "support", "warehouse"] as const

export type StaffRole = (typeof STAFF_ROLES)[number]
