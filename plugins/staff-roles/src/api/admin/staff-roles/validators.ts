import { z } from "@medusajs/framework/zod"
import { createFindParams } from "@medusajs/medusa/api/utils/validators"
import { STAFF_ROLES } from "../../../access/roles"

export const AdminAssignStaffRole = z.object({
  user_id: z.string().min(1),
  role: z.enum(STAFF_ROLES),
})
export type AdminAssignStaffRoleType = z.infer<typeof AdminAssignStaffRole>

export const AdminListStaffRoles = createFindParams({ limit: 50, offset: 0 }).merge(
  z.object({ q: z.string().optional() })
)
