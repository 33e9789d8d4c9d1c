import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { hashEmail } from "@kaiu/medusa-kit"

/** Whose data they are: the account, and the e-mail once it was proven that the person reads it. */
export type Person = {
  customer_id: string
  email: string | null
  is_email_proven: boolean
}

const isProven = async (container: MedusaContainer, customerId: string, email: string): Promise<boolean> => {
  const auth = container.resolve(Modules.AUTH)
  const identities = await auth.listAuthIdentities({ app_metadata: { customer_id: customerId } }, { select: ["id"] })
  const proofs = await Promise.all(
    identities.map(({ id }) => auth.listAuthVerifications({ auth_identity_id: id, entity_id: email }))
  )
  return proofs.flat().some(({ verified_at }) => verified_at)
}

/** `null` for an account that is no more. */
export const findPerson = async (container: MedusaContainer, customerId: string): Promise<Person | null> => {
  const [customer] = await container.resolve(Modules.CUSTOMER).listCustomers({ id: customerId }, { take: 1 })
  if (!customer) {
    return null
  }
  const email = customer.email ?? null
  return {
    customer_id: customer.id,
    email,
    is_email_proven: email !== null && (await isProven(container, customer.id, email)),
  }
}

/** @throws MedusaError `not_found` for an account that is no more */
export const readPerson = async (container: MedusaContainer, customerId: string): Promise<Person> => {
  const person = await findPerson(container, customerId)
  if (!person) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "Esta cuenta ya no existe.")
  }
  return person
}

/** How a guest is named to plugins; `null` while anybody may have written that e-mail. */
export const provenHash = ({ email, is_email_proven }: Person): string | null =>
  email && is_email_proven ? hashEmail(email) : null
