import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { StaffRole } from "../../access/roles"
import { STAFF_ROLES_MODULE } from "../../modules/staff-roles"
import type StaffRolesModuleService from "../../modules/staff-roles/service"

export const replaceStaffRoleStepId = "replace-staff-role"

/** Gives or (`role: null`) takes a role; compensated by the role held before. */
export const replaceStaffRoleStep = createStep(
  replaceStaffRoleStepId,
  async (change: { user_id: string; role: StaffRole | null }, { container }) => {
    const service = container.resolve<StaffRolesModuleService>(STAFF_ROLES_MODULE)
    const previous = await service.replaceRole(change)
    return new StepResponse(change, { user_id: change.user_id, role: previous })
  },
  async (previous, { container }) => {
    if (previous) {
      await container.resolve<StaffRolesModuleService>(STAFF_ROLES_MODULE).replaceRole(previous)
    }
  }
)
