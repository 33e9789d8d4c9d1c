// The statements of contra entrega. Times are the database's; each statement is true on its own.

/** id, order_id, payment_id, amount, hours or null. Looked at soon, in case its opener dies before telling of it. */
export const OPEN_COLLECTION = `
  INSERT INTO cod_collection (id, order_id, payment_id, amount, deadline_at, next_check_at, created_at, updated_at)
  VALUES (?, ?, ?, ?, now() + ?::float8 * interval '1 hour', now() + interval '1 minute', now(), now())
  ON CONFLICT DO NOTHING
  RETURNING *`

/** by, actor_id, order_id. Of two confirmations at once the second finds no pending row. */
export const CONFIRM_COLLECTION = `
  UPDATE cod_collection
  SET state = 'confirmed', confirmed_by = ?, actor_id = ?, confirmed_at = now(), updated_at = now(),
      next_check_at = now() + interval '1 minute'
  WHERE order_id = ? AND state = 'pending'
  RETURNING *`

/** reason, order_id. The order itself is cancelled next: looked at soon, in case that is never done. */
export const CANCEL_COLLECTION = `
  UPDATE cod_collection
  SET state = 'cancelled', cancel_reason = ?, cancelled_at = now(), updated_at = now(),
      next_check_at = now() + interval '1 minute'
  WHERE order_id = ? AND state = 'pending'
  RETURNING *`

/** order_id */
export const REOPEN_COLLECTION = `
  UPDATE cod_collection
  SET state = 'pending', cancel_reason = NULL, cancelled_at = NULL, updated_at = now(),
      next_check_at = now() + interval '5 minutes'
  WHERE order_id = ? AND state = 'cancelled'`

/**
 * hours or null, amount, payment_id, order_id. Who agreed to an amount has agreed to a lower one; of a higher one the
 * buyer is asked again, with all the time that there was at first, unless nobody has to confirm.
 */
export const RENEW_COLLECTION = `
  UPDATE cod_collection AS c
  SET payment_id = n.payment_id, amount = n.amount, updated_at = now(),
      state = CASE WHEN n.asks THEN 'pending' ELSE c.state END,
      confirmed_by = CASE WHEN n.asks THEN NULL ELSE c.confirmed_by END,
      actor_id = CASE WHEN n.asks THEN NULL ELSE c.actor_id END,
      confirmed_at = CASE WHEN n.asks THEN NULL ELSE c.confirmed_at END,
      announced_state = CASE WHEN n.asks THEN NULL ELSE c.announced_state END,
      deadline_at = CASE WHEN n.asks THEN now() + n.hours * interval '1 hour' ELSE c.deadline_at END
  FROM (
    SELECT i.*, (i.hours IS NOT NULL AND i.amount > o.amount) AS asks, o.id
    FROM cod_collection o, (SELECT ?::float8 AS hours, ?::int AS amount, ?::text AS payment_id) AS i
    WHERE o.order_id = ? AND o.state IN ('pending', 'confirmed') FOR UPDATE OF o
  ) AS n
  WHERE c.id = n.id
  RETURNING c.*`

/** state, order_id */
export const MARK_ANNOUNCED = `
  UPDATE cod_collection SET announced_state = ?, updated_at = now() WHERE order_id = ?`

/** lease_id, seconds, order_id. A settlement that fails comes again in five minutes. */
export const TAKE_SETTLEMENT = `
  UPDATE cod_collection
  SET lease_id = ?, lease_until = now() + ? * interval '1 second', next_check_at = now() + interval '5 minutes'
  WHERE order_id = ? AND (lease_until IS NULL OR lease_until < now())
  RETURNING *`

/** order_id. Whoever finds the settlement taken leaves word that there is news. */
export const RING_AGAIN = `
  UPDATE cod_collection SET next_check_at = now() WHERE order_id = ?`

/** state (5 times), order_id, lease_id. A state that somebody else has ended stays. */
export const CLOSE_SETTLEMENT = `
  UPDATE cod_collection
  SET collected_at = CASE WHEN ? = 'collected' THEN now() ELSE collected_at END,
      returned_at = CASE WHEN ? = 'returned' THEN now() ELSE returned_at END,
      cancelled_at = CASE WHEN ? = 'cancelled' THEN now() ELSE cancelled_at END,
      cancel_reason = CASE WHEN ? = 'cancelled' THEN 'order' ELSE cancel_reason END,
      state = ?, updated_at = now()
  WHERE order_id = ? AND lease_id = ? AND state IN ('pending', 'confirmed')`

/** next_check_at, order_id, lease_id. Word that was left meanwhile is not overwritten. */
export const RELEASE_SETTLEMENT = `
  UPDATE cod_collection
  SET next_check_at = CASE WHEN next_check_at <= now() THEN next_check_at ELSE ? END, lease_id = NULL, lease_until = NULL
  WHERE order_id = ? AND lease_id = ?`

/** limit. Claimed rows come again in five minutes if their claimer dies. */
export const CLAIM_DUE = `
  UPDATE cod_collection SET next_check_at = now() + interval '5 minutes'
  WHERE id IN (
    SELECT id FROM cod_collection
    WHERE next_check_at <= now() AND (lease_until IS NULL OR lease_until < now()) AND deleted_at IS NULL
    ORDER BY next_check_at LIMIT ?
    FOR UPDATE SKIP LOCKED
  )
  RETURNING order_id`
