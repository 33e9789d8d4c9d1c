import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

type Row = { confirmed_by?: string | null; closed_by?: string | null }

/** Adds the e-mail of the member of staff who confirmed or cancelled; an API key and a deleted user have none. */
export const withStaff = async <T extends Row>(container: MedusaContainer, rows: T[]) => {
  const ids = [...new Set(rows.flatMap(({ confirmed_by, closed_by }) => [confirmed_by, closed_by]))].filter(
    (id): id is string => Boolean(id)
  )
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: users } = ids.length
    ? await query.graph({ entity: "user", fields: ["id", "email"], filters: { id: ids } })
    : { data: [] }
  const emails = new Map(users.map(({ id, email }) => [id, email]))
  const emailOf = (id: string | null | undefined) => (id ? (emails.get(id) ?? null) : null)
  return rows.map((row) => ({
    ...row,
    confirmed_by_email: emailOf(row.confirmed_by),
    closed_by_email: emailOf(row.closed_by),
  }))
}
