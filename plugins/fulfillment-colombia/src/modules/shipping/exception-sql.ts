// The statements of novedades. Times are the database's; each statement is true on its own.

/** An answer is on its way: recorded and not yet known to be with the carrier. `e` is the novedad. */
const IN_FLIGHT = `(e.reply_state IS NOT NULL AND e.next_run_at IS NOT NULL)`

const IS_FREE = `(e.lease_until IS NULL OR e.lease_until < now())`

/** carrier, failures' pause in seconds. The oldest novedad that may still change, or the last reading, whichever is first. */
export const CLAIM_READING = `
  UPDATE carrier_account a SET next_exceptions_at = now() + interval '2 minutes'
  WHERE a.carrier = ? AND a.next_exceptions_at <= now()
  RETURNING a.exceptions_failures, now() AS read_at, LEAST(a.exceptions_since, (
    SELECT min(e.reported_at) FROM carrier_exception e LEFT JOIN carrier_shipment s ON s.fulfillment_id = e.fulfillment_id
    WHERE e.carrier = a.carrier AND e.status <> 'approved'
      AND COALESCE(s.status, 'pending') NOT IN ('delivered', 'returned', 'cancelled')
  )) AS since`

/** since or null, failures, seconds, carrier */
export const WRITE_READING = `
  UPDATE carrier_account
  SET exceptions_since = COALESCE(?, exceptions_since), exceptions_failures = ?,
      next_exceptions_at = now() + ?::float8 * interval '1 second', updated_at = now()
  WHERE carrier = ?`

/**
 * novedades as JSON, carrier (3 times), read_at. A status that was read before the shop's answer was sent is old news,
 * and what was erased of a person does not come back with the next reading. Answers every novedad with the status it had.
 */
export const KEEP_EXCEPTIONS = `
  WITH given AS (
    SELECT * FROM jsonb_to_recordset(?::jsonb) AS given(
      id text, external_id text, carrier_id text, tracking_number text, status text, reason text,
      reported_at timestamptz, reply_types jsonb)
  ), before AS (
    SELECT e.external_id, e.status FROM carrier_exception e
    WHERE e.carrier = ? AND e.external_id IN (SELECT external_id FROM given)
  ), kept AS (
    INSERT INTO carrier_exception AS e
      (id, carrier, external_id, carrier_id, fulfillment_id, order_id, tracking_number, status, reason, reported_at,
       reply_types, created_at, updated_at)
    SELECT g.id, ?, g.external_id, g.carrier_id, s.fulfillment_id, s.order_id, g.tracking_number, g.status,
           CASE WHEN s.erased_at IS NULL THEN g.reason ELSE '' END, g.reported_at, g.reply_types, now(), now()
    FROM given g LEFT JOIN carrier_shipment s ON s.carrier = ? AND s.carrier_id = g.carrier_id
    ON CONFLICT (carrier, external_id) DO UPDATE SET
      status = CASE
        WHEN ${IN_FLIGHT} THEN e.status
        WHEN e.reply_state = 'done' AND (excluded.status = 'pending' OR e.replied_at > ?) THEN e.status
        ELSE excluded.status END,
      reason = CASE WHEN e.erased_at IS NULL THEN excluded.reason ELSE e.reason END, reply_types = excluded.reply_types,
      tracking_number = COALESCE(excluded.tracking_number, e.tracking_number),
      fulfillment_id = COALESCE(e.fulfillment_id, excluded.fulfillment_id),
      order_id = COALESCE(e.order_id, excluded.order_id), updated_at = now()
    RETURNING e.id, e.external_id, e.fulfillment_id, e.order_id, e.tracking_number, e.status, e.reported_at
  )
  SELECT kept.*, before.status AS was FROM kept LEFT JOIN before ON before.external_id = kept.external_id`

/** reply as JSON, replied_by, id. Of two who answer at once the second finds nothing to answer. */
export const RECORD_REPLY = `
  UPDATE carrier_exception AS e
  SET reply = ?::jsonb, reply_count = e.reply_count + 1, reply_state = 'planned', replied_from = e.status,
      replied_by = ?, status = 'transmitting', error = NULL, next_run_at = now(), updated_at = now()
  WHERE e.id = ? AND e.status IN ('pending', 'error', 'rejected') AND NOT ${IN_FLIGHT} AND ${IS_FREE}
  RETURNING e.id`

/** lease_id, seconds, id */
export const TAKE_REPLY = `
  UPDATE carrier_exception AS e
  SET lease_id = ?, lease_until = now() + ? * interval '1 second', updated_at = now()
  WHERE e.id = ? AND ${IN_FLIGHT} AND e.next_run_at <= now() AND ${IS_FREE}
  RETURNING e.*`

/** seconds, id, lease_id */
export const RENEW_REPLY = `
  UPDATE carrier_exception SET lease_until = now() + ? * interval '1 second' WHERE id = ? AND lease_id = ? RETURNING id`

/** reply_state, reply_state, reply_state, next_run_at, error, next_run_at, id, lease_id. Given up, the novedad is open again. */
export const CLOSE_REPLY = `
  UPDATE carrier_exception
  SET reply_state = ?, replied_at = CASE WHEN ? = 'done' THEN now() ELSE replied_at END,
      status = CASE WHEN ? <> 'done' AND ?::timestamptz IS NULL THEN replied_from ELSE status END,
      error = ?, next_run_at = ?, lease_id = NULL, lease_until = NULL, updated_at = now()
  WHERE id = ? AND lease_id = ?`

/** limit */
export const LIST_DUE_REPLIES = `
  SELECT e.id FROM carrier_exception e
  WHERE ${IN_FLIGHT} AND e.next_run_at <= now() AND ${IS_FREE} ORDER BY e.next_run_at LIMIT ?`

export type ExceptionFilters = {
  status?: string
  carrier?: string
  id?: string
  found?: { display_id: number | null; tracking_number: string | null; order_ids: string[] }
}

export const EXCEPTION_ORDER_COLUMNS = ["reported_at", "status"] as const

type Query = { text: string; values: unknown[] }

const conditionsOf = ({ status, carrier, id, found }: ExceptionFilters): Query[] => [
  { text: "e.deleted_at IS NULL", values: [] },
  ...(id ? [{ text: "e.id = ?", values: [id] }] : []),
  ...(status ? [{ text: "e.status = ?", values: [status] }] : []),
  ...(carrier ? [{ text: "e.carrier = ?", values: [carrier] }] : []),
  ...(found
    ? [
        {
          text: `(d.display_id = ? OR e.tracking_number = ?
            OR e.order_id = ANY(ARRAY(SELECT jsonb_array_elements_text(?::jsonb))))`,
          values: [found.display_id, found.tracking_number, JSON.stringify(found.order_ids)],
        },
      ]
    : []),
]

const FROM = "FROM carrier_exception e LEFT JOIN shipping_dispatch d ON d.order_id = e.order_id"

export const listExceptionsQuery = (
  filters: ExceptionFilters,
  { limit, offset, order }: { limit: number; offset: number; order: string }
): Query => {
  const conditions = conditionsOf(filters)
  const column = order.endsWith("status") ? "e.status" : "e.reported_at"
  const direction = order.startsWith("-") ? "DESC" : "ASC"
  return {
    text: `SELECT e.*, d.display_id ${FROM} WHERE ${conditions.map(({ text }) => text).join(" AND ")}
      ORDER BY ${column} ${direction}, e.id LIMIT ? OFFSET ?`,
    values: [...conditions.flatMap(({ values }) => values), limit, offset],
  }
}

export const countExceptionsQuery = (filters: ExceptionFilters): Query => {
  const conditions = conditionsOf(filters)
  return {
    text: `SELECT count(*)::int AS count ${FROM} WHERE ${conditions.map(({ text }) => text).join(" AND ")}`,
    values: conditions.flatMap(({ values }) => values),
  }
}
