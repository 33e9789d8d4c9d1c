// The statements of what carriers say that they collected. Times are the database's.

/**
 * First pause, longest pause (seconds), carriers as JSON, most readings, limit. Delivered contra-entrega parcels of
 * which the carrier has said nothing yet, or another amount than is expected: it may have mended that. Whoever claims
 * one has counted a reading, so that a carrier that fails is left alone for longer each time.
 */
export const CLAIM_COLLECTIONS = `
  UPDATE carrier_shipment
  SET collection_reads = collection_reads + 1,
      next_collection_at = now() + LEAST(?::float8 * 2 ^ LEAST(collection_reads, 30), ?::float8) * interval '1 second',
      updated_at = now()
  WHERE id IN (
    SELECT s.id FROM carrier_shipment s
    JOIN cod_collection c ON c.order_id = s.order_id AND c.state <> 'cancelled' AND c.deleted_at IS NULL
    WHERE s.status = 'delivered' AND s.direction = 'outbound' AND s.carrier_id IS NOT NULL AND s.deleted_at IS NULL
      AND s.carrier IN (SELECT jsonb_array_elements_text(?::jsonb))
      AND s.collection_reads < ? AND s.collected_amount IS DISTINCT FROM c.amount
      AND (s.next_collection_at IS NULL OR s.next_collection_at <= now())
    ORDER BY s.next_collection_at NULLS FIRST, s.status_at LIMIT ?
    FOR UPDATE OF s SKIP LOCKED
  )
  RETURNING fulfillment_id, carrier, carrier_id`

/** collected_amount, collected_at, fulfillment_id */
export const KEEP_COLLECTED = `
  UPDATE carrier_shipment SET collected_amount = ?, collected_at = ?, updated_at = now() WHERE fulfillment_id = ?`
