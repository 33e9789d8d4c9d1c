// The statements of contra entrega's reconciliation. Money in whole pesos.

/**
 * Every order whose money a carrier collects, or has paid: an order of the shop's own messenger is none. Of several
 * parcels of an order the last one counts. What the carrier says that it collected goes before what follows from the
 * delivery.
 */
const FACTS = `
  SELECT c.order_id, c.state AS collection_state, d.display_id, s.tracking_number, s.carrier, s.status, s.status_at,
         c.amount AS expected, r.remitted,
         CASE WHEN s.collected_amount IS NOT NULL THEN s.collected_amount
              WHEN c.state = 'collected' THEN c.amount END AS collected,
         CASE WHEN s.collected_amount IS NOT NULL THEN 'carrier'
              WHEN c.state = 'collected' THEN 'delivery' END AS collected_by
  FROM cod_collection c
  LEFT JOIN shipping_dispatch d ON d.order_id = c.order_id
  LEFT JOIN LATERAL (
    SELECT cs.tracking_number, cs.carrier, cs.status, cs.status_at, cs.collected_amount FROM carrier_shipment cs
    WHERE cs.order_id = c.order_id AND cs.direction = 'outbound' AND cs.status <> 'cancelled' AND cs.deleted_at IS NULL
    ORDER BY cs.created_at DESC LIMIT 1
  ) s ON true
  LEFT JOIN LATERAL (
    SELECT sum(rr.amount)::bigint AS remitted FROM cod_remittance_row rr
    WHERE rr.order_id = c.order_id AND rr.deleted_at IS NULL
  ) r ON true
  WHERE c.deleted_at IS NULL AND (s.carrier IS NOT NULL OR r.remitted IS NOT NULL)`

const ROWS = `
  SELECT f.order_id, f.display_id, f.tracking_number, f.carrier, f.expected, f.collected, f.collected_by, f.remitted,
         CASE WHEN f.remitted IS NULL THEN 0 ELSE f.remitted - COALESCE(f.collected, 0) END AS difference,
         COALESCE(f.collected - f.expected, 0) AS collected_difference,
         CASE WHEN f.status = 'delivered' THEN f.status_at END AS delivered_at,
         CASE WHEN f.collected <> f.expected THEN 'difference'
              WHEN f.remitted = f.collected THEN 'remitted'
              WHEN f.remitted IS NOT NULL THEN 'difference'
              WHEN f.collected IS NOT NULL THEN 'to_remit'
              WHEN f.collection_state IN ('returned', 'cancelled') OR f.status = 'returned' THEN 'lost'
              ELSE 'to_collect' END AS state
  FROM (${FACTS}) AS f`

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

/** id, reference, its key, received_at, total, count, actor_id, rows as JSON. All of it is recorded, or nothing, and once. */
export const RECORD_REMITTANCE = `
  WITH remittance AS (
    INSERT INTO cod_remittance (id, reference, reference_key, received_at, total, count, actor_id, created_at,
                                updated_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, now(), now())
    ON CONFLICT DO NOTHING
    RETURNING id
  )
  INSERT INTO cod_remittance_row (id, remittance_id, order_id, amount, created_at, updated_at)
  SELECT row.id, remittance.id, row.order_id, row.amount, now(), now()
  FROM remittance, jsonb_to_recordset(?::jsonb) AS row(id text, order_id text, amount int)
  RETURNING remittance_id`
