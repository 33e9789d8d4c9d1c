import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { STAFF_ROLES_LOCK } from "../lock"
import { ensureAdminRemainsStep } from "../steps/ensure-admin-remains"
import { ensureRoleHeldStep } from "../steps/ensure-role-held"
import { replaceStaffRoleStep } from "../steps/replace-staff-role"

export const removeStaffRoleWorkflowId = "remove-staff-role"

/**
 * Takes a user's role away. The user may then pass nowhere where a role is needed.
 *
 * @summary Remove the role of an admin user.
 * @example
 * await removeStaffRoleWorkflow(container).run({ input: { user_id: "user_1" } })
 */
export const removeStaffRoleWorkflow = createWorkflow(removeStaffRoleWorkflowId, (input: { user_id: string }) => {
  const change = transform(input, ({ user_id }) => ({ user_id, role: null }))
  acquireLockStep(STAFF_ROLES_LOCK)
  ensureRoleHeldStep(input.user_id)
  ensureAdminRemainsStep(change)
  replaceStaffRoleStep(change)
  releaseLockStep({ key: STAFF_ROLES_LOCK.key })
  return new WorkflowResponse(input)
})
