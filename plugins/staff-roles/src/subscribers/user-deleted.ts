import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { removeStaffRoleWorkflow } from "../workflows"

// The last admin's role stays although the user is gone. Without it everybody who is left would act as admin.
const EXPECTED = new Set<string>([MedusaError.Types.NOT_FOUND, MedusaError.Types.NOT_ALLOWED])

/** A deleted user's role goes too, so that it does not count as an admin who remains. */
export default async function userDeletedHandler({ event, container }: SubscriberArgs<{ id: string }>) {
  const { errors } = await removeStaffRoleWorkflow(container).run({
    input: { user_id: event.data.id },
    throwOnError: false,
  })
  const unexpected = errors.find(({ error }) => !EXPECTED.has(error.type))
  if (unexpected) {
    throw unexpected.error
  }
  if (errors.length > 0) {
    container.resolve(ContainerRegistrationKeys.LOGGER).debug("staff-roles: a deleted user's role was not removed")
  }
}

export const config: SubscriberConfig = { event: "user.deleted" }
