import { model } from "@medusajs/framework/utils"
import { STAFF_ROLES } from "../../../access/roles"

const StaffRoleAssignment = model.define("staff_role_assignment", {
  id: model.id({ prefix: "srole" }).primaryKey(),
  user_id: model.text().unique(),
  role: model.enum([...STAFF_ROLES]),
})

export default StaffRoleAssignment
