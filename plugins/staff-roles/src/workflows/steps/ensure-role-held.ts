import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { STAFF_ROLES_MODULE } from "../../modules/staff-roles"
import type StaffRolesModuleService from "../../modules/staff-roles/service"

export const ensureRoleHeldStepId = "ensure-role-held"

/** @throws MedusaError `not_found` when the user holds no role */
export const ensureRoleHeldStep = createStep(ensureRoleHeldStepId, async (userId: string, { container }) => {
  const service = container.resolve<StaffRolesModuleService>(STAFF_ROLES_MODULE)
  if (!(await service.readRoles()).has(userId)) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "Esta persona no tiene ningún rol. / This user does not hold any role."
    )
  }
  return new StepResponse(undefined)
})
