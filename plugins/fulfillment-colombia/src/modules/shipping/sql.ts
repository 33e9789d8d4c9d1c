// The statements of the ledger. Times are the database's, so that processes need not agree on a clock.

/** id, fulfillment_id, order_id, carrier, direction */
export const INSERT_SHIPMENT = `
  INSERT INTO carrier_shipment (id, fulfillment_id, order_id, carrier, direction, next_run_at, created_at, updated_at)
  VALUES (?, ?, ?, ?, ?, now(), now(), now())
  ON CONFLICT DO NOTHING`

/** lease_id, seconds, fulfillment_id. `next_run_at` makes it due as soon as a dead holder's lease is over. */
export const TAKE_LEASE = `
  UPDATE carrier_shipment
  SET lease_id = ?, lease_until = now() + ? * interval '1 second', next_run_at = now(), updated_at = now()
  WHERE fulfillment_id = ? AND (lease_until IS NULL OR lease_until < now())
  RETURNING *`

/** seconds, fulfillment_id, lease_id */
export const RENEW_LEASE = `
  UPDATE carrier_shipment
  SET lease_until = now() + ? * interval '1 second'
  WHERE fulfillment_id = ? AND lease_id = ?
  RETURNING id`

/** id, fulfillment_id, carrier, step */
export const PLAN_OPERATION = `
  INSERT INTO carrier_operation (id, fulfillment_id, carrier, step, created_at, updated_at)
  VALUES (?, ?, ?, ?, now(), now())
  ON CONFLICT DO NOTHING`

/** fulfillment_id, step. A failed operation without a next attempt has been given up. */
export const READ_OPERATION = `
  SELECT id, state,
         CASE WHEN next_attempt_at IS NULL THEN state <> 'failed' ELSE next_attempt_at <= now() END AS is_due
  FROM carrier_operation WHERE fulfillment_id = ? AND step = ?`

/** request_hash, id */
export const SEND_OPERATION = `
  UPDATE carrier_operation
  SET state = 'sent', attempts = attempts + 1, first_sent_at = COALESCE(first_sent_at, now()), request_hash = ?,
      next_attempt_at = NULL, error = NULL, error_kind = NULL, updated_at = now()
  WHERE id = ?
  RETURNING id, attempts, first_sent_at`

/** carrier_id, id, carrier_id */
export const COMPLETE_OPERATION = `
  WITH completed AS (
    UPDATE carrier_operation
    SET state = 'done', carrier_id = ?, error = NULL, error_kind = NULL, next_attempt_at = NULL, updated_at = now()
    WHERE id = ?
    RETURNING fulfillment_id
  )
  UPDATE carrier_shipment SET carrier_id = COALESCE(?, carrier_shipment.carrier_id), updated_at = now()
  FROM completed WHERE carrier_shipment.fulfillment_id = completed.fulfillment_id`

/**
 * error_kind, id, state, error, error_kind, next_attempt_at, id. A refusal may name a person who was erased. After one for
 * lack of money the balance that was seen last is not true, so it is read again.
 */
export const SUSPEND_OPERATION = `
  WITH doubted AS (
    UPDATE carrier_account a SET next_check_at = LEAST(a.next_check_at, now())
    FROM carrier_operation o
    WHERE ?::text = 'insufficient_balance' AND o.id = ? AND a.carrier = o.carrier
  )
  UPDATE carrier_operation SET state = ?, error = CASE WHEN EXISTS (
      SELECT 1 FROM carrier_shipment s
      WHERE s.fulfillment_id = carrier_operation.fulfillment_id AND s.erased_at IS NOT NULL
    ) THEN NULL ELSE ? END, error_kind = ?, next_attempt_at = ?, updated_at = now()
  WHERE id = ?`

/** id, format, content, fulfillment_id. One that comes after its buyer was erased is not kept. */
export const KEEP_LABEL = `
  INSERT INTO shipping_label (id, fulfillment_id, format, content, created_at, updated_at)
  SELECT given.id, given.fulfillment_id, given.format, given.content, now(), now()
  FROM (SELECT ?::text AS id, ?::text AS format, ?::text AS content, ?::text AS fulfillment_id) AS given
  WHERE NOT EXISTS (
    SELECT 1 FROM carrier_shipment s WHERE s.fulfillment_id = given.fulfillment_id AND s.erased_at IS NOT NULL
  )
  ON CONFLICT (fulfillment_id, format) WHERE deleted_at IS NULL
  DO UPDATE SET content = excluded.content, updated_at = now()`

/** fulfillment_id, lease_id, status, status_at, tracking_number, billed_amount, polls, id of the event */
export const MOVE_SHIPMENT = `
  WITH before AS (
    SELECT id, status FROM carrier_shipment WHERE fulfillment_id = ? AND lease_id = ? FOR UPDATE
  ), moved AS (
    UPDATE carrier_shipment
    SET status = ?, status_at = ?, tracking_number = COALESCE(?, tracking_number),
        billed_amount = COALESCE(?, billed_amount), polls = ?, updated_at = now()
    FROM before WHERE carrier_shipment.id = before.id
    RETURNING carrier_shipment.fulfillment_id, carrier_shipment.status, carrier_shipment.status_at, before.status AS was
  )
  INSERT INTO shipment_event (id, fulfillment_id, status, at, created_at, updated_at)
  SELECT ?, fulfillment_id, status, status_at, now(), now() FROM moved WHERE status <> was`

/** synced_status, synced_status, next_run_at, fulfillment_id, lease_id. A parcel that goes on has no novedad to come. */
export const CLOSE_SHIPMENT = `
  UPDATE carrier_shipment
  SET synced_status = ?, exception_told_at = CASE WHEN ? = 'exception' THEN exception_told_at END, next_run_at = ?, lease_id = NULL, lease_until = NULL, updated_at = now()
  WHERE fulfillment_id = ? AND lease_id = ?`

/** limit */
export const LIST_DUE = `
  SELECT fulfillment_id FROM carrier_shipment
  WHERE next_run_at <= now() AND (lease_until IS NULL OR lease_until < now()) AND deleted_at IS NULL
  ORDER BY next_run_at LIMIT ?`
