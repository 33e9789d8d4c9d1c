// The statements of carriers' accounts. Times are the database's.

/** carrier */
export const OPEN_ACCOUNT = `
  INSERT INTO carrier_account (carrier, next_check_at, next_exceptions_at, created_at, updated_at)
  VALUES (?, now(), now(), now(), now()) ON CONFLICT DO NOTHING`

/** carrier. Of several processes one looks; another does in a minute if that one dies. */
export const CLAIM_ACCOUNT = `
  UPDATE carrier_account SET next_check_at = now() + interval '1 minute'
  WHERE carrier = ? AND next_check_at <= now()
  RETURNING *`

/** ok, message, balance, has balance, seconds, carrier */
export const WRITE_ACCOUNT = `
  UPDATE carrier_account
  SET ok = ?, message = ?, checked_at = now(), balance = COALESCE(?, balance),
      balance_at = CASE WHEN ? THEN now() ELSE balance_at END,
      next_check_at = now() + ?::float8 * interval '1 second', updated_at = now()
  WHERE carrier = ?`

/** rows, carrier, rows */
export const WRITE_UNREADABLE = {
  cities: `UPDATE carrier_account SET unreadable_cities = ?, updated_at = now()
    WHERE carrier = ? AND unreadable_cities <> ? RETURNING carrier`,
  exceptions: `UPDATE carrier_account SET unreadable_exceptions = ?, updated_at = now()
    WHERE carrier = ? AND unreadable_exceptions <> ? RETURNING carrier`,
}

/** carrier */
export const LIST_UNPAID = `
  SELECT o.fulfillment_id, max(o.updated_at) AS refused_at
  FROM carrier_operation o JOIN carrier_shipment s ON s.fulfillment_id = o.fulfillment_id
  WHERE o.carrier = ? AND o.state = 'failed' AND o.error_kind = 'insufficient_balance'
    AND s.status NOT IN ('delivered', 'returned', 'cancelled')
  GROUP BY o.fulfillment_id`

/** fulfillment_id, steps that staff ask for as JSON. An unanswered write keeps its time: it may still arrive. */
export const RING_OPERATIONS = `
  WITH rung AS (
    UPDATE carrier_operation SET next_attempt_at = now(), updated_at = now()
    WHERE fulfillment_id = ? AND state = 'failed' AND step NOT LIKE 'reply:%'
      AND step <> ALL(ARRAY(SELECT jsonb_array_elements_text(?::jsonb)))
    RETURNING fulfillment_id
  )
  UPDATE carrier_shipment SET next_run_at = now(), updated_at = now()
  FROM rung WHERE carrier_shipment.fulfillment_id = rung.fulfillment_id
  RETURNING carrier_shipment.fulfillment_id`
