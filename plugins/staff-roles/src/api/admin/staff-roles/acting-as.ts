import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import type { StaffRole } from "../../../access/roles"
import { STAFF_ROLES_MODULE } from "../../../modules/staff-roles"
import type StaffRolesModuleService from "../../../modules/staff-roles/service"

export type Me = { user_id: string | null; role: StaffRole | null }

/** Under which role the request acts. A secret API key is nobody's user and acts as admin. */
export const actingAs = async ({ auth_context, scope }: AuthenticatedMedusaRequest): Promise<Me> => {
  if (auth_context.actor_type === "api-key") {
    return { user_id: null, role: "admin" }
  }
  const service = scope.resolve<StaffRolesModuleService>(STAFF_ROLES_MODULE)
  return { user_id: auth_context.actor_id, role: await service.effectiveRole(auth_context.actor_id) }
}
