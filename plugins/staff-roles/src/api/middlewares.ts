import { defineMiddlewares } from "@medusajs/framework/http"
import { adminStaffRolesMiddlewares } from "./admin/staff-roles/middlewares"
import { requireGrant } from "./require-grant"

export default defineMiddlewares({
  routes: [{ matcher: "/admin/*", middlewares: [requireGrant] }, ...adminStaffRolesMiddlewares],
})
