// The statements of contra entrega's reconciliation. Money in whole pesos.

/**
 * Every order whose money a carrier collects, or has paid: an order of the shop's own messenger is none. Of several
 * parcels of an order the last one counts.
 */
const ROWS = `
  SELECT c.order_id, d.display_id, s.tracking_number, s.carrier, c.amount AS expected,
         CASE WHEN c.state = 'collected' THEN c.amount END AS collected, r.remitted,
         CASE WHEN r.remitted IS NULL THEN 0
              ELSE r.remitted - CASE WHEN c.state = 'collected' THEN c.amount ELSE 0 END END AS difference,
         CASE WHEN s.status = 'delivered' THEN s.status_at END AS delivered_at,
         CASE WHEN r.remitted IS NOT NULL AND c.state = 'collected' AND r.remitted = c.amount THEN 'remitted'
              WHEN r.remitted IS NOT NULL THEN 'difference'
              WHEN c.state = 'collected' THEN 'to_remit'
              WHEN c.state IN ('returned', 'cancelled') OR s.status = 'returned' THEN 'lost'
              ELSE 'to_collect' END AS state
  FROM cod_collection c
  LEFT JOIN shipping_dispatch d ON d.order_id = c.order_id
  LEFT JOIN LATERAL (
    SELECT cs.tracking_number, cs.carrier, cs.status, cs.status_at FROM carrier_shipment cs
    WHERE cs.order_id = c.order_id AND cs.direction = 'outbound' AND cs.status <> 'cancelled' AND cs.deleted_at IS NULL
    ORDER BY cs.created_at DESC LIMIT 1
  ) s ON true
  LEFT JOIN LATERAL (
    SELECT sum(rr.amount)::bigint AS remitted FROM cod_remittance_row rr
    WHERE rr.order_id = c.order_id AND rr.deleted_at IS NULL
  ) r ON true
  WHERE c.deleted_at IS NULL AND (s.carrier IS NOT NULL OR r.remitted IS NOT NULL)`

/** state or null (twice), limit, offset. The last delivered first. */
export const LIST_RECONCILIATION = `
  SELECT * FROM (${ROWS}) AS row WHERE ?::text IS NULL OR row.state = ?
  ORDER BY row.delivered_at DESC NULLS LAST, row.display_id DESC, row.order_id LIMIT ? OFFSET ?`

/** state or null (twice) */
export const COUNT_RECONCILIATION = `
  SELECT count(*)::int AS count FROM (${ROWS}) AS row WHERE ?::text IS NULL OR row.state = ?`

/** Of all rows. What is lost is expected no more. */
export const TOTAL_RECONCILIATION = `
  SELECT COALESCE(sum(row.expected) FILTER (WHERE row.state <> 'lost'), 0)::bigint AS expected,
         COALESCE(sum(row.collected), 0)::bigint AS collected,
         COALESCE(sum(row.remitted), 0)::bigint AS remitted
  FROM (${ROWS}) AS row`

/** id, reference, received_at, total, count, actor_id, rows as JSON. All of it is recorded, or nothing, and once. */
export const RECORD_REMITTANCE = `
  WITH remittance AS (
    INSERT INTO cod_remittance (id, reference, received_at, total, count, actor_id, created_at, updated_at)
    VALUES (?, ?, ?, ?, ?, ?, now(), now())
    ON CONFLICT DO NOTHING
    RETURNING id
  )
  INSERT INTO cod_remittance_row (id, remittance_id, order_id, amount, created_at, updated_at)
  SELECT row.id, remittance.id, row.order_id, row.amount, now(), now()
  FROM remittance, jsonb_to_recordset(?::jsonb) AS row(id text, order_id text, amount int)
  RETURNING remittance_id`
