import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import { DEMO_PASSWORD, STAFF } from "../staff"

const PROVIDER = "emailpass"

const authIdentityOf = async (container: MedusaContainer, email: string, password: string): Promise<string> => {
  const auth = container.resolve(Modules.AUTH)
  const [identity] = await auth.listProviderIdentities({ entity_id: email, provider: PROVIDER })
  if (identity?.auth_identity_id) {
    return identity.auth_identity_id
  }
  const { authIdentity, error } = await auth.register(PROVIDER, { body: { email, password } })
  if (!authIdentity) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `The login ${email} could not be made: ${error}`)
  }
  return authIdentity.id
}

const userOf = async (container: MedusaContainer, member: (typeof STAFF)[number], password: string) => {
  const { email, first_name, last_name } = member
  const [existing] = await container.resolve(Modules.USER).listUsers({ email })
  if (existing) {
    return existing.id
  }
  const authIdentityId = await authIdentityOf(container, email, password)
  const { result } = await createUserAccountWorkflow(container).run({
    input: { authIdentityId, userData: { email, first_name, last_name } },
  })
  return result.id
}

type Roles = { readRoles: () => Promise<ReadonlyMap<string, string>> }

/** The demo logins, each with its role where the store has staff roles. */
export const seedStaff = async (container: MedusaContainer, password = DEMO_PASSWORD): Promise<void> => {
  const roles = container.resolve<Roles | undefined>("staff_roles", { allowUnregistered: true })
  for (const member of STAFF) {
    const userId = await userOf(container, member, password)
    if (roles && !(await roles.readRoles()).has(userId)) {
      await container.resolve(Modules.WORKFLOW_ENGINE).run("assign-staff-role", {
        input: { user_id: userId, role: member.role },
      })
    }
  }
}
