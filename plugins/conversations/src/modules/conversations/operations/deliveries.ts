import { createHash } from "node:crypto"
import { MedusaError } from "@medusajs/framework/utils"
import { DELIVERY_RETRY_SECONDS, MAX_DELIVERY_ATTEMPTS, WAITING_STATUS_DAYS } from "../policies/limits"
import { newId } from "../utils/new-id"
import type { Sql } from "../utils/sql"

export type ClaimedDelivery = { id: string; raw: Buffer; attempts: number }

/** Keeps the bytes of a signed delivery. @returns its id */
export const recordDelivery = async (sql: Sql, raw: Buffer): Promise<string> => {
  const id = newId("delivery")
  await sql(
    `insert into conversation_webhook_delivery (id, channel, sha256, raw, received_at, next_attempt_at)
     values (?, 'whatsapp', ?, ?, now(), now())`,
    [id, createHash("sha256").update(raw).digest("hex"), raw.toString("base64")]
  )
  return id
}

/** Takes the oldest waiting deliveries. One that is not finished comes back after a pause, also when we die over it. */
export const claimDeliveries = async (sql: Sql, limit: number): Promise<ClaimedDelivery[]> => {
  const rows = await sql<{ id: string; raw: string | null; attempts: number }>(
    `update conversation_webhook_delivery delivery
     set attempts = delivery.attempts + 1, updated_at = now(),
       next_attempt_at = now() + ? * power(2, least(delivery.attempts, 8)) * interval '1 second'
     where delivery.id in (
       select id from conversation_webhook_delivery
       where state = 'pending' and next_attempt_at <= now()
       order by received_at, id limit ? for update skip locked)
     returning delivery.id, delivery.raw, delivery.attempts, delivery.received_at`,
    [DELIVERY_RETRY_SECONDS, limit]
  )
  return rows
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((row) => ({ id: row.id, attempts: row.attempts, raw: Buffer.from(row.raw ?? "", "base64") }))
}

/** The delivery is done; with it goes its body. */
export const finishDelivery = (sql: Sql, id: string) =>
  sql(
    `update conversation_webhook_delivery set state = 'processed', raw = null, reason = null, updated_at = now()
     where id = ?`,
    [id]
  )

/** The delivery cannot be read as it is; it stays, with its body, for a person to look at and replay. */
export const failDelivery = (sql: Sql, id: string, reason: string) =>
  sql("update conversation_webhook_delivery set state = 'failed', reason = ?, updated_at = now() where id = ?", [
    reason.slice(0, 500),
    id,
  ])

/** A try went wrong on our side: the pause set by the claim is its back-off, until the tries are used up. */
export const postponeDelivery = (sql: Sql, id: string, reason: string) =>
  sql(
    `update conversation_webhook_delivery
     set reason = ?, state = case when attempts >= ? then 'failed' else state end, updated_at = now() where id = ?`,
    [reason.slice(0, 500), MAX_DELIVERY_ATTEMPTS, id]
  )

/**
 * Puts a failed delivery back in the queue.
 *
 * @throws MedusaError `not_found`, or `not_allowed` when its body is gone because it was processed
 */
export const replayDelivery = async (sql: Sql, id: string): Promise<void> => {
  const [row] = await sql<{ state: string }>(
    "select state from conversation_webhook_delivery where id = ? and deleted_at is null for update",
    [id]
  )
  if (!row) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no webhook delivery with id ${id}.`)
  }
  if (row.state === "processed") {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "This delivery was processed and its body erased.")
  }
  await sql(
    `update conversation_webhook_delivery
     set state = 'pending', attempts = 0, reason = null, next_attempt_at = now(), updated_at = now() where id = ?`,
    [id]
  )
}

/** Statuses of messages that some other system sent from our number will never be claimed. */
export const forgetUnclaimedStatuses = (sql: Sql) =>
  sql("delete from conversation_waiting_status where created_at < now() - ? * interval '1 day'", [WAITING_STATUS_DAYS])
