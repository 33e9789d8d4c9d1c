import type { StaffRole } from "./roles"

/**
 * Would somebody still be admin after this change? It must be so: while nobody is, every admin user acts as admin.
 * For the same reason the first role that is given must be `admin`.
 *
 * @param role `null` takes the role away
 */
export const adminRemains = (
  roles: ReadonlyMap<string, StaffRole>,
  change: { user_id: string; role: StaffRole | null }
): boolean =>
  change.role === "admin" || [...roles].some(([userId, role]) => role === "admin" && userId !== change.user_id)
