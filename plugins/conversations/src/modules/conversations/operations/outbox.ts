import { noChanges, type Changes, type OutboundMessage, type SendResult } from "../../../types"
import { MAX_SEND_ATTEMPTS, SEND_LEASE_SECONDS } from "../policies/limits"
import type { Sql } from "../utils/sql"
import { advanceMessage, joinWaitingStatuses, nameMessage, type SentRow } from "./apply-status"
import { lockKeys } from "./lock"
import { SERVICE_WINDOW_HOURS } from "../policies/limits"

type StatusRow = { id: string; conversation_id: string }

const reject = (rows: StatusRow[], status: "blocked" | "unknown", changes: Changes) =>
  changes.statuses.push(...rows.map((row) => ({ message_id: row.id, conversation_id: row.conversation_id, status })))

/** Due, and the oldest waiting message of its conversation: none may overtake another. */
const IS_NEXT = `m.status = 'queued' and m.next_attempt_at <= now() and m.deleted_at is null
  and not exists (
    select 1 from conversation_message earlier
    where earlier.conversation_id = m.conversation_id and earlier.status = 'queued' and earlier.sequence < m.sequence)`

/** Numbers that have something to send. */
export const numbersWithDueMessages = async (sql: Sql): Promise<string[]> => {
  const rows = await sql<{ phone_number_id: string }>(
    `select distinct m.phone_number_id from conversation_message m where ${IS_NEXT}`
  )
  return rows.map((row) => row.phone_number_id)
}

/**
 * Has the window surely closed? It is counted from WhatsApp's time of the customer's last message. When that message
 * reached us within the window's length but late (a delivery retried for days, a clock apart), WhatsApp's own clock
 * decides: it refuses with 131047.
 */
const WINDOW_IS_CLOSED = `coalesce(c.window_expires_at, '-infinity') <= now() and not exists (
  select 1 from conversation_message i where i.conversation_id = c.id and i.direction = 'inbound'
  and i.created_at > now() - interval '${SERVICE_WINDOW_HOURS} hours')`

/**
 * Takes the next messages of a number for sending and records that they leave before they do. Of each conversation
 * only the oldest waiting message is taken, so that none overtakes another. The rate holds over all processes,
 * because they count the same rows under the number's lock.
 */
export const claimMessages = async (
  sql: Sql,
  phoneNumberId: string,
  perSecond: number
): Promise<{ messages: OutboundMessage[]; changes: Changes }> => {
  const changes = noChanges()
  await lockKeys(sql, [`outbox:${phoneNumberId}`])
  const blocked = await sql<StatusRow>(
    `update conversation_message m set status = 'blocked', next_attempt_at = null, error = ?::jsonb, updated_at = now()
     from conversation_thread c
     where c.id = m.conversation_id and m.phone_number_id = ? and m.status = 'queued' and m.next_attempt_at <= now()
       and ${WINDOW_IS_CLOSED}
     returning m.id, m.conversation_id`,
    [JSON.stringify({ reason: "window_closed", code: null, detail: null }), phoneNumberId]
  )
  reject(blocked, "blocked", changes)
  const messages = await sql<OutboundMessage>(
    `with budget as (
       select greatest(0, ? - count(*)) as free from conversation_message
       where phone_number_id = ? and dispatched_at > clock_timestamp() - interval '1 second'
     ), due as (
       select m.id from conversation_message m
       where m.phone_number_id = ? and ${IS_NEXT}
       order by m.next_attempt_at, m.sequence
       limit (select free from budget)
       for update of m skip locked
     )
     update conversation_message m
     set dispatched_at = clock_timestamp(), next_attempt_at = null, attempts = m.attempts + 1, updated_at = now()
     from due, conversation_thread c, conversation_contact contact
     where m.id = due.id and c.id = m.conversation_id and contact.id = c.contact_id
     returning m.id, m.phone_number_id, m.text, m.attempts, contact.wa_id, contact.bsuid`,
    [perSecond, phoneNumberId, phoneNumberId]
  )
  return { messages, changes }
}

const retryLater = (sql: Sql, id: string, delayMs: number) =>
  sql(
    `update conversation_message set next_attempt_at = now() + ? * interval '1 ms', updated_at = now()
     where id = ? and status = 'queued'`,
    [delayMs, id]
  )

const lockMessage = async (sql: Sql, id: string) => {
  const [row] = await sql<SentRow & { phone_number_id: string; attempts: number }>(
    `select id, conversation_id, status, wamid, phone_number_id, attempts from conversation_message
     where id = ? for update`,
    [id]
  )
  return row
}

/** Stops a message that has not left. A status may have told us meanwhile that it has. */
const stop = async (
  sql: Sql,
  row: StatusRow & { status: string },
  result: Extract<SendResult, { kind: "refused" }>,
  changes: Changes
) => {
  if (row.status !== "queued" && row.status !== "unknown") {
    return
  }
  await sql(
    "update conversation_message set status = ?, error = ?::jsonb, next_attempt_at = null, updated_at = now() where id = ?",
    [result.status, JSON.stringify(result.error), row.id]
  )
  changes.statuses.push({ message_id: row.id, conversation_id: row.conversation_id, status: result.status })
}

/** Writes down what became of a try to send. `hash` is the wamid's, when there is one. */
export const settleMessage = async (
  sql: Sql,
  id: string,
  result: SendResult,
  hash: string | null
): Promise<Changes> => {
  const changes = noChanges()
  if (hash) {
    await lockKeys(sql, [`wamid:${hash}`])
  }
  const row = await lockMessage(sql, id)
  if (!row) {
    return changes
  }
  if (result.kind === "accepted" && hash) {
    await nameMessage(sql, id, result.wamid, hash)
    await advanceMessage(sql, row, { status: "sent", error: null }, changes)
    await joinWaitingStatuses(sql, row, { phone_number_id: row.phone_number_id, wamid_hash: hash }, changes)
  } else if (result.kind === "retry" && row.attempts < MAX_SEND_ATTEMPTS) {
    await retryLater(sql, id, result.delay_ms)
  } else if (result.kind === "retry") {
    await stop(sql, row, { kind: "refused", status: "failed", error: result.error }, changes)
  } else if (result.kind === "unknown") {
    await advanceMessage(sql, row, { status: "unknown", error: result.error }, changes)
  } else if (result.kind === "refused") {
    await stop(sql, row, result, changes)
  }
  return changes
}

/** A message that left with a process that died: nobody knows whether it arrived, so it must not be sent again. */
export const abandonLostMessages = async (sql: Sql): Promise<Changes> => {
  const changes = noChanges()
  const rows = await sql<StatusRow>(
    `update conversation_message set status = 'unknown', error = ?::jsonb, updated_at = now()
     where status = 'queued' and next_attempt_at is null and dispatched_at < now() - ? * interval '1 second'
     returning id, conversation_id`,
    [JSON.stringify({ reason: "outcome_unknown", code: null, detail: null }), SEND_LEASE_SECONDS]
  )
  reject(rows, "unknown", changes)
  return changes
}
