import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** A member of staff, as staff name each other. */
export type StaffMember = { id: string; email: string; first_name: string | null; last_name: string | null }

/** Members of staff by id. A secret key is nobody, and who has left the shop is not found. */
export const loadStaff = async (
  container: MedusaContainer,
  ids: (string | null)[]
): Promise<Map<string, StaffMember>> => {
  const wanted = [...new Set(ids.filter((id): id is string => Boolean(id)))]
  if (!wanted.length) {
    return new Map()
  }
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "user",
    fields: ["id", "email", "first_name", "last_name"],
    filters: { id: wanted },
  })
  return new Map(
    (data as StaffMember[]).map(({ id, email, first_name, last_name }) => [id, { id, email, first_name, last_name }])
  )
}
