import { validateAndTransformBody, validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"
import { listStaffRolesQueryConfig } from "./query-config"
import { AdminAssignStaffRole, AdminListStaffRoles } from "./validators"

export const adminStaffRolesMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/staff-roles",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(AdminListStaffRoles, listStaffRolesQueryConfig)],
  },
  {
    matcher: "/admin/staff-roles",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminAssignStaffRole)],
  },
]
