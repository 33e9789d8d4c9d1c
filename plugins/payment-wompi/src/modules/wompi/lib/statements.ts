/*
 * Statements that the generated methods cannot express: "insert unless known" without an error that quotes the values,
 * and claims that several workers may make at once.
 */

/** Medusa stores the exact value of a big number in a second column. */
export const rawBigNumber = (value: number): string => JSON.stringify({ value: String(value), precision: 20 })

export const INSERT_EVENT = `
  INSERT INTO wompi_event (id, event_key, type, transaction_id, body, next_attempt_at, received_at)
  VALUES (?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT DO NOTHING
  RETURNING id`

export const SELECT_DUE_EVENTS = `
  SELECT id FROM wompi_event
  WHERE state = 'pending' AND next_attempt_at <= ? AND deleted_at IS NULL
  ORDER BY next_attempt_at
  LIMIT ?`

export const CLAIM_EVENT = `
  WITH settings AS (SELECT ?::integer AS max_attempts, ?::text AS reason)
  UPDATE wompi_event SET
    state = CASE WHEN attempts >= settings.max_attempts THEN 'failed' ELSE state END,
    reason = CASE WHEN attempts >= settings.max_attempts THEN settings.reason ELSE wompi_event.reason END,
    attempts = attempts + 1,
    next_attempt_at = ?,
    updated_at = now()
  FROM settings
  WHERE id = ? AND state = 'pending' AND deleted_at IS NULL
  RETURNING id, type, transaction_id, state`

export const INSERT_ATTEMPT = `
  INSERT INTO wompi_attempt
    (id, reference, session_id, amount_in_cents, raw_amount_in_cents, currency, expires_at, next_check_at, channel,
     payment_method_type)
  VALUES (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)
  ON CONFLICT DO NOTHING
  RETURNING id`

export const CLAIM_ATTEMPTS = `
  UPDATE wompi_attempt SET checks = checks + 1, next_check_at = ?, updated_at = now()
  WHERE id IN (
    SELECT id FROM wompi_attempt
    WHERE is_open AND next_check_at <= ? AND deleted_at IS NULL
    ORDER BY next_check_at
    LIMIT ?
    FOR UPDATE SKIP LOCKED
  )
  RETURNING id, session_id, checks, expires_at`

export const INSERT_OPERATION = `
  INSERT INTO wompi_operation
    (id, operation_key, kind, transaction_id, amount_in_cents, raw_amount_in_cents, refund_id, origin, actor_id)
  VALUES (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)
  ON CONFLICT DO NOTHING
  RETURNING id`

export const CLAIM_RETURNED = `
  UPDATE wompi_operation SET refund_id = ?, updated_at = now()
  WHERE id = (
    SELECT id FROM wompi_operation
    WHERE transaction_id = ? AND amount_in_cents = ? AND state = 'done' AND origin = 'payment' AND refund_id IS NULL
      AND deleted_at IS NULL
    ORDER BY created_at
    LIMIT 1
    FOR UPDATE SKIP LOCKED
  )
  RETURNING id`

export const SUM_RETURNED = `
  SELECT coalesce(sum(amount_in_cents), 0)::text AS cents FROM wompi_operation
  WHERE transaction_id = ? AND state = 'done' AND deleted_at IS NULL`

export const RESOLVE_ORPHAN = `
  UPDATE wompi_transaction
  SET is_orphan = false, resolution = ?, resolution_note = ?, resolved_by = ?, resolved_at = ?, updated_at = now()
  WHERE id = ? AND orphan_reason IS NOT NULL AND resolution IS NULL AND deleted_at IS NULL
  RETURNING id`

export const SETTLE_OPERATION = `
  UPDATE wompi_operation SET state = ?, reason = ?, actor_id = ?, refund_id = NULL, updated_at = now()
  WHERE id = ? AND state = 'unknown' AND deleted_at IS NULL
  RETURNING id`

export const GIVE_UP_SILENT_OPERATIONS = `
  UPDATE wompi_operation SET state = 'unknown', reason = ?, refund_id = NULL, updated_at = now()
  WHERE state = 'sent' AND updated_at < ? AND deleted_at IS NULL
  RETURNING id`

/** Orphans whose money is known to have gone back: the process died before it took them off the list. */
export const SELECT_RETURNED_ORPHANS = `
  SELECT DISTINCT session_id FROM wompi_transaction
  WHERE is_orphan AND deleted_at IS NULL AND amount_in_cents <= (
    SELECT coalesce(sum(amount_in_cents), 0) FROM wompi_operation
    WHERE wompi_operation.transaction_id = wompi_transaction.transaction_id AND state = 'done' AND deleted_at IS NULL
  )
  LIMIT ?`

/** Money of payments that went back and that no refund of Medusa shows. */
export const SELECT_UNSHOWN_OPERATIONS = `
  SELECT id FROM wompi_operation
  WHERE state = 'done' AND origin = 'payment' AND refund_id IS NULL AND updated_at < ? AND deleted_at IS NULL
  ORDER BY created_at
  LIMIT ?`
