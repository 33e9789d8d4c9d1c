/*
 * Statements that the generated methods cannot express: "insert unless known", and changes that several workers and
 * several members of staff may try at once. A transfer that is no longer waiting never changes its state again.
 */

/** Medusa stores the exact value of a big number in a second column. */
export const rawBigNumber = (value: number): string => JSON.stringify({ value: String(value), precision: 20 })

export const OPEN_TRANSFER = `
  INSERT INTO bank_transfer
    (id, order_id, order_number, payment_id, payment_session_id, amount, raw_amount, reference, accounts, deadline,
     next_check_at)
  VALUES (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?::jsonb, ?, ?)
  ON CONFLICT DO NOTHING
  RETURNING id`

export const CLAIM_TO_CONFIRM = `
  UPDATE bank_transfer SET
    intent = 'confirm', claimed_until = ?,
    bank_reference = ?, bank_reference_key = ?, note = ?, confirmed_by = ?, updated_at = now()
  WHERE id = ? AND state = 'waiting' AND (claimed_until IS NULL OR claimed_until <= ?) AND deleted_at IS NULL
  RETURNING id`

export const CLAIM_TO_CANCEL = `
  UPDATE bank_transfer SET intent = 'cancel', claimed_until = ?, closed_by = ?, updated_at = now()
  WHERE id = ? AND state = 'waiting' AND (claimed_until IS NULL OR claimed_until <= ?) AND deleted_at IS NULL
  RETURNING id`

export const CLAIM_OVERDUE = `
  WITH given AS (SELECT ?::timestamptz AS until, ?::timestamptz AS now)
  UPDATE bank_transfer SET
    intent = 'expire', claimed_until = given.until, closed_by = NULL, checks = checks + 1, updated_at = now()
  FROM given
  WHERE id = (
    SELECT id FROM bank_transfer, given
    WHERE state = 'waiting' AND deadline <= given.now AND next_check_at <= given.now
      AND (claimed_until IS NULL OR claimed_until <= given.now) AND deleted_at IS NULL
    ORDER BY next_check_at
    LIMIT 1
    FOR UPDATE OF bank_transfer SKIP LOCKED
  )
  RETURNING id, order_id, payment_id, checks, claimed_until`

export const RELEASE = `
  UPDATE bank_transfer SET
    intent = NULL, claimed_until = NULL, closed_by = NULL,
    bank_reference = NULL, bank_reference_key = NULL, note = NULL, confirmed_by = NULL,
    next_check_at = COALESCE(?::timestamptz, next_check_at), problem = ?, updated_at = now()
  WHERE id = ? AND state = 'waiting' AND claimed_until = ?
  RETURNING id`

/** What staff wrote is kept when it was they who captured; a payment captured by somebody else is somebody else's. */
export const CONCLUDE_CONFIRMED = `
  WITH given AS (SELECT ?::text AS captured_by, ?::timestamptz AS captured_at)
  UPDATE bank_transfer SET
    state = 'confirmed', confirmed_at = given.captured_at, confirmed_by = given.captured_by,
    bank_reference = CASE WHEN confirmed_by IS NOT DISTINCT FROM given.captured_by THEN bank_reference END,
    bank_reference_key = CASE WHEN confirmed_by IS NOT DISTINCT FROM given.captured_by THEN bank_reference_key END,
    note = CASE WHEN confirmed_by IS NOT DISTINCT FROM given.captured_by THEN note END,
    intent = NULL, claimed_until = NULL, closed_by = NULL, problem = NULL, updated_at = now()
  FROM given
  WHERE id = ? AND state = 'waiting'
  RETURNING id`

export const CONCLUDE_CLOSED = `
  UPDATE bank_transfer SET
    state = ?, closed_at = ?, closed_by = COALESCE(?, closed_by),
    bank_reference = NULL, bank_reference_key = NULL, note = NULL, confirmed_by = NULL,
    intent = NULL, claimed_until = NULL, problem = NULL, updated_at = now()
  WHERE id = ? AND state = 'waiting'
  RETURNING id`

export const ADD_BANK_REFERENCE = `
  UPDATE bank_transfer SET bank_reference = ?, bank_reference_key = ?, note = COALESCE(?, note), updated_at = now()
  WHERE id = ? AND state = 'confirmed' AND bank_reference IS NULL
  RETURNING id`
