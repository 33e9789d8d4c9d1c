import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

type Asking = { auth_identity_id: string; actor_id: string }

/** The address of an account, if whoever is logged in has confirmed that it is theirs. */
export const verifiedEmail = async (
  container: MedusaContainer,
  { auth_identity_id, actor_id }: Asking
): Promise<string | null> => {
  const { email } = await container.resolve(Modules.CUSTOMER).retrieveCustomer(actor_id, { select: ["id", "email"] })
  const auth = container.resolve(Modules.AUTH)
  // Both: a row says which address was confirmed, and one may ask to confirm any.
  const [[own], [confirmed]] = await Promise.all([
    auth.listProviderIdentities({ auth_identity_id, entity_id: email ?? "" }),
    auth.listAuthVerifications({ auth_identity_id, entity_id: email ?? "", entity_type: "email" }),
  ])
  return own && confirmed?.verified_at ? email : null
}
