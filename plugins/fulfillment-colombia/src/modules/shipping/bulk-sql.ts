// The statements of bulk work. Times are the database's; each statement is true on its own.

/** id, kind, actor_id, pickup_date, total, bulk id, first attempt at, items as JSON. All of it is recorded, or nothing. */
export const OPEN_BULK = `
  WITH bulk AS (
    INSERT INTO shipping_bulk (id, kind, actor_id, pickup_date, total, created_at, updated_at)
    VALUES (?, ?, ?, ?, ?, now(), now())
  )
  INSERT INTO shipping_bulk_item
    (id, bulk_id, position, order_id, fulfillment_id, next_attempt_at, created_at, updated_at)
  SELECT item.id, ?, item.position, item.order_id, item.fulfillment_id, COALESCE(?::timestamptz, now()), now(), now()
  FROM jsonb_to_recordset(?::jsonb) AS item(id text, position int, order_id text, fulfillment_id text)`

const IS_FREE = `i.status = 'waiting' AND i.next_attempt_at <= now() AND (i.lease_until IS NULL OR i.lease_until < now())`

/** lease_id, seconds, bulk_id, limit */
export const CLAIM_ITEMS = `
  UPDATE shipping_bulk_item
  SET lease_id = ?, lease_until = now() + ? * interval '1 second', attempts = attempts + 1,
      updated_at = now()
  WHERE id IN (
    SELECT i.id FROM shipping_bulk_item i WHERE i.bulk_id = ? AND ${IS_FREE}
    ORDER BY i.position LIMIT ? FOR UPDATE SKIP LOCKED
  )
  RETURNING *`

/** status, message, remedy, fulfillment_id, id, lease_id */
export const FINISH_ITEM = `
  UPDATE shipping_bulk_item
  SET status = ?, message = ?, remedy = ?, fulfillment_id = COALESCE(?, fulfillment_id), lease_id = NULL,
      lease_until = NULL, updated_at = now()
  WHERE id = ? AND lease_id = ?`

/** seconds, attempts to take off, id, lease_id */
export const PUT_ITEM_BACK = `
  UPDATE shipping_bulk_item
  SET next_attempt_at = now() + ? * interval '1 second', attempts = attempts - ?, lease_id = NULL, lease_until = NULL, updated_at = now()
  WHERE id = ? AND lease_id = ?`

/** id */
export const FINISH_BULK = `
  UPDATE shipping_bulk SET state = 'done', finished_at = now(), updated_at = now()
  WHERE id = ? AND state = 'running'
    AND NOT EXISTS (SELECT 1 FROM shipping_bulk_item i WHERE i.bulk_id = shipping_bulk.id AND i.status = 'waiting')`

/** limit. Those with something to do now, and those whose worker died before it could say that all is done. */
export const LIST_RUNNABLE = `
  SELECT b.id FROM shipping_bulk b
  WHERE b.state = 'running' AND b.deleted_at IS NULL AND (
    EXISTS (SELECT 1 FROM shipping_bulk_item i WHERE i.bulk_id = b.id AND ${IS_FREE})
    OR NOT EXISTS (SELECT 1 FROM shipping_bulk_item i WHERE i.bulk_id = b.id AND i.status = 'waiting')
  )
  ORDER BY b.created_at LIMIT ?`

const WITH_COUNTS = `
  SELECT b.*,
    (SELECT count(*)::int FROM shipping_bulk_item i WHERE i.bulk_id = b.id AND i.status IN ('done', 'skipped')) AS done,
    (SELECT count(*)::int FROM shipping_bulk_item i WHERE i.bulk_id = b.id AND i.status = 'skipped') AS skipped,
    (SELECT count(*)::int FROM shipping_bulk_item i WHERE i.bulk_id = b.id AND i.status = 'failed') AS failed
  FROM shipping_bulk b`

/** id */
export const READ_BULK = `${WITH_COUNTS} WHERE b.id = ? AND b.deleted_at IS NULL`

/** limit */
export const LIST_BULKS = `${WITH_COUNTS} WHERE b.deleted_at IS NULL ORDER BY b.created_at DESC, b.id DESC LIMIT ?`

/** bulk_id */
export const READ_ITEMS = `
  SELECT i.order_id, d.display_id, i.fulfillment_id, i.status, i.message, i.remedy
  FROM shipping_bulk_item i LEFT JOIN shipping_dispatch d ON d.order_id = i.order_id
  WHERE i.bulk_id = ? ORDER BY i.position`
