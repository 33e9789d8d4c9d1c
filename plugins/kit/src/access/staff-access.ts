import type { MedusaContainer } from "@medusajs/framework/types"

/** Container key of the service that answers {@link StaffAccess}; registered by `@kaiu/medusa-staff-roles`. */
export const STAFF_ACCESS_KEY = "staff_roles"

/** Who may do what in the admin. `path` is a route such as `/admin/conversations/conv_1`. */
export interface StaffAccess {
  isAllowed(request: { user_id: string; method: string; path: string }): Promise<boolean>
}

/**
 * May this admin user make this request? Without a roles plugin every admin user may, as in Medusa itself.
 * For doors that Medusa's route middlewares do not guard, such as a socket.
 */
export const isStaffAllowed = async (
  container: MedusaContainer,
  request: { user_id: string; method: string; path: string }
): Promise<boolean> => {
  const access = container.resolve<StaffAccess | undefined>(STAFF_ACCESS_KEY, { allowUnregistered: true })
  return access ? access.isAllowed(request) : true
}
