import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { listAll } from "./list-all"
import type { Person } from "./read-person"

/** The orders of the account, and those that were made as a guest with an e-mail that is proven to be the person's. */
export const readOrders = async <T>(container: MedusaContainer, person: Person, fields: string[]): Promise<T[]> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { customer_id, email, is_email_proven } = person
  const filters = email && is_email_proven ? { $or: [{ customer_id }, { email }] } : { customer_id }
  return listAll(async (pagination) => {
    const { data } = await query.graph({ entity: "order", fields, filters, pagination })
    return data as unknown as T[]
  })
}
