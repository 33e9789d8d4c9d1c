import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { STAFF_ROLES_MODULE } from "../../../modules/staff-roles"
import type StaffRolesModuleService from "../../../modules/staff-roles/service"
import { assignStaffRoleWorkflow } from "../../../workflows"
import { actingAs } from "./acting-as"
import type { AdminAssignStaffRoleType } from "./validators"

/** Every admin user with the role held, `null` for none, and the caller's own. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const service = req.scope.resolve<StaffRolesModuleService>(STAFF_ROLES_MODULE)
  const [{ data: users, metadata }, roles, me] = await Promise.all([
    query.graph({
      entity: "user",
      fields: req.queryConfig.fields,
      filters: req.filterableFields,
      pagination: req.queryConfig.pagination,
    }),
    service.readRoles(),
    actingAs(req),
  ])
  res.json({
    me,
    staff_roles: users.map(({ id, ...user }) => ({ user_id: id, ...user, role: roles.get(id) ?? null })),
    count: metadata?.count ?? users.length,
    limit: metadata?.take ?? users.length,
    offset: metadata?.skip ?? 0,
  })
}

export const POST = async (req: AuthenticatedMedusaRequest<AdminAssignStaffRoleType>, res: MedusaResponse) => {
  const { result } = await assignStaffRoleWorkflow(req.scope).run({ input: req.validatedBody })
  res.json({ staff_role: result })
}
