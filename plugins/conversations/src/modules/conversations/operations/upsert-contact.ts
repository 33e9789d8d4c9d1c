import { toE164 } from "@kaiu/medusa-kit"
import { cleanText } from "../utils/clean-text"
import { newId } from "../utils/new-id"
import type { Sql } from "../utils/sql"
import { lockKeys } from "./lock"

export type ContactIdentity = { wa_id: string | null; bsuid: string | null; name: string | null }

const phoneOf = (waId: string | null): string | null => (waId ? (toE164(`+${waId}`) ?? `+${waId}`) : null)

/**
 * Finds or creates the contact and keeps everybody else off it until the transaction ends. The business-scoped id
 * wins over the phone, which can pass to another person.
 *
 * @returns the contact's id
 */
export const upsertContact = async (sql: Sql, identity: ContactIdentity): Promise<string> => {
  const { wa_id, bsuid } = identity
  const name = identity.name ? cleanText(identity.name) : null
  await lockKeys(sql, [...(wa_id ? [`wa:${wa_id}`] : []), ...(bsuid ? [`bsuid:${bsuid}`] : [])])
  const [found] = await sql<{ id: string }>(
    `select id from conversation_contact
     where deleted_at is null and (bsuid = ?::text or wa_id = ?::text)
     order by (bsuid is not distinct from ?::text) desc limit 1`,
    [bsuid, wa_id, bsuid]
  )
  if (!found) {
    const id = newId("contact")
    await sql("insert into conversation_contact (id, wa_id, bsuid, phone, name) values (?, ?, ?, ?, ?)", [
      id,
      wa_id,
      bsuid,
      phoneOf(wa_id),
      name,
    ])
    return id
  }
  await sql(
    `update conversation_contact c set
       name = coalesce(?::text, c.name),
       bsuid = coalesce(c.bsuid, ?::text),
       phone = coalesce(c.phone, case when taken.id is null then ?::text end),
       wa_id = coalesce(c.wa_id, case when taken.id is null then ?::text end),
       updated_at = now()
     from (select 1) one
     left join conversation_contact taken on taken.wa_id = ?::text and taken.deleted_at is null
     where c.id = ?`,
    [name, bsuid, phoneOf(wa_id), wa_id, wa_id, found.id]
  )
  return found.id
}
