import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep, useQueryGraphStep } from "@medusajs/medusa/core-flows"
import type { StaffRole } from "../../access/roles"
import { STAFF_ROLES_LOCK } from "../lock"
import { ensureAdminRemainsStep } from "../steps/ensure-admin-remains"
import { replaceStaffRoleStep } from "../steps/replace-staff-role"

export const assignStaffRoleWorkflowId = "assign-staff-role"

/**
 * Gives an admin user a role, in the place of the one held so far.
 *
 * @summary Assign a role to an admin user.
 * @example
 * await assignStaffRoleWorkflow(container).run({ input: { user_id: "user_1", role: "support" } })
 */
export const assignStaffRoleWorkflow = createWorkflow(
  assignStaffRoleWorkflowId,
  (input: { user_id: string; role: StaffRole }) => {
    useQueryGraphStep({
      entity: "user",
      fields: ["id"],
      filters: { id: input.user_id },
      options: { throwIfKeyNotFound: true },
    })
    acquireLockStep(STAFF_ROLES_LOCK)
    ensureAdminRemainsStep(input)
    const assignment = replaceStaffRoleStep(input)
    releaseLockStep({ key: STAFF_ROLES_LOCK.key })
    return new WorkflowResponse(assignment)
  }
)
