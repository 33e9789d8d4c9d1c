import { noChanges, type Changes, type InboundStatus, type MessageError, type MessageStatus } from "../../../types"
import { advanceStatus } from "../policies/status-lattice"
import { newId } from "../utils/new-id"
import type { Sql } from "../utils/sql"
import { wamidHash } from "../utils/wamid-hash"
import { lockKeys } from "./lock"

export type SentRow = { id: string; conversation_id: string; status: MessageStatus; wamid: string | null }

type Report = { status: Parameters<typeof advanceStatus>[1]; error: MessageError | null }

/** Moves a locked message forward by one report. A message that has left is never tried again. */
export const advanceMessage = async (sql: Sql, row: SentRow, report: Report, changes: Changes): Promise<void> => {
  const status = advanceStatus(row.status, report.status)
  if (status === row.status) {
    return
  }
  row.status = status
  await sql(
    `update conversation_message set status = ?, error = ?::jsonb, next_attempt_at = null, updated_at = now() where id = ?`,
    [status, report.error ? JSON.stringify(report.error) : null, row.id]
  )
  changes.statuses.push({ message_id: row.id, conversation_id: row.conversation_id, status })
}

/** Applies the statuses that came before the message was known by its wamid. The caller holds the wamid's lock. */
export const joinWaitingStatuses = async (
  sql: Sql,
  row: SentRow,
  key: { phone_number_id: string; wamid_hash: string },
  changes: Changes
): Promise<void> => {
  const waiting = await sql<Pick<InboundStatus, "status" | "error">>(
    "delete from conversation_waiting_status where phone_number_id = ? and wamid_hash = ? returning status, error",
    [key.phone_number_id, key.wamid_hash]
  )
  for (const report of waiting) {
    await advanceMessage(sql, row, report, changes)
  }
}

/** Takes a wamid for a message of ours that has none yet. */
export const nameMessage = (sql: Sql, id: string, wamid: string, hash: string) =>
  sql("update conversation_message set wamid = ?, wamid_hash = ?, updated_at = now() where id = ?", [wamid, hash, id])

/** Applies a status to its message, found by wamid or by our own id echoed back, or keeps it until the message is known. */
export const applyStatus = async (sql: Sql, status: InboundStatus, hashKey: string): Promise<Changes> => {
  const changes = noChanges()
  const hash = wamidHash(hashKey, status.wamid)
  await lockKeys(sql, [`wamid:${hash}`])
  const [row] = await sql<SentRow>(
    `select id, conversation_id, status, wamid from conversation_message
     where direction = 'outbound' and phone_number_id = ? and (wamid_hash = ? or (id = ?::text and wamid_hash is null))
     order by (wamid_hash is not null) desc limit 1 for update`,
    [status.phone_number_id, hash, status.message_id]
  )
  if (!row) {
    await sql(
      `insert into conversation_waiting_status (id, phone_number_id, wamid_hash, status, error)
       values (?, ?, ?, ?, ?::jsonb) on conflict do nothing`,
      [
        newId("waitingStatus"),
        status.phone_number_id,
        hash,
        status.status,
        status.error ? JSON.stringify(status.error) : null,
      ]
    )
    return changes
  }
  if (!row.wamid) {
    await nameMessage(sql, row.id, status.wamid, hash)
    await joinWaitingStatuses(sql, row, { phone_number_id: status.phone_number_id, wamid_hash: hash }, changes)
  }
  await advanceMessage(sql, row, status, changes)
  return changes
}
