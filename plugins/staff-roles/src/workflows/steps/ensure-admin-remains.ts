import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { adminRemains } from "../../access/admin-remains"
import type { StaffRole } from "../../access/roles"
import { STAFF_ROLES_MODULE } from "../../modules/staff-roles"
import type StaffRolesModuleService from "../../modules/staff-roles/service"

export const ensureAdminRemainsStepId = "ensure-admin-remains"

/**
 * Refuses a change after which nobody would hold the role `admin`.
 *
 * @throws MedusaError `not_allowed`
 */
export const ensureAdminRemainsStep = createStep(
  ensureAdminRemainsStepId,
  async (change: { user_id: string; role: StaffRole | null }, { container }) => {
    const service = container.resolve<StaffRolesModuleService>(STAFF_ROLES_MODULE)
    if (!adminRemains(await service.readRoles(), change)) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "Siempre debe quedar una persona con el rol admin. / Somebody must always hold the role admin."
      )
    }
    return new StepResponse(undefined)
  }
)
