// Who tells of a novedad: its reading or the tracking, whichever comes first. Each statement is true on its own.

/** carrier, limit. Open, a parcel's on its way to the buyer, and told of by nobody. */
export const LIST_UNANNOUNCED = `
  SELECT e.id, e.order_id, e.fulfillment_id, e.tracking_number, e.reported_at
  FROM carrier_exception e JOIN carrier_shipment s ON s.fulfillment_id = e.fulfillment_id
  WHERE e.carrier = ? AND e.announced_at IS NULL AND e.status IN ('pending', 'error', 'rejected') AND e.deleted_at IS NULL
    AND s.direction = 'outbound' AND s.status NOT IN ('delivered', 'returned', 'cancelled')
  ORDER BY e.reported_at LIMIT ?`

/** id (twice). Takes the tracking's word for a novedad, if it was given and no other took it. */
export const TAKE_TRACKINGS_WORD = `
  WITH told AS (
    UPDATE carrier_shipment s SET exception_told_at = NULL
    FROM carrier_exception e
    WHERE e.id = ? AND s.fulfillment_id = e.fulfillment_id AND s.exception_told_at IS NOT NULL
    RETURNING s.id
  )
  UPDATE carrier_exception SET announced_at = now(), tracked_at = now(), updated_at = now()
  WHERE id = ? AND EXISTS (SELECT 1 FROM told)
  RETURNING id`

/** id */
export const MARK_ANNOUNCED = `UPDATE carrier_exception SET announced_at = now(), updated_at = now() WHERE id = ?`

/** fulfillment_id */
export const GIVE_TRACKINGS_WORD = `UPDATE carrier_shipment SET exception_told_at = now() WHERE fulfillment_id = ?`

/** fulfillment_id. The novedades that the tracking shows now, and of which their reading has told or is about to tell. */
export const MEET_NOVEDADES = `
  UPDATE carrier_exception SET tracked_at = now(), updated_at = now()
  WHERE fulfillment_id = ? AND tracked_at IS NULL AND deleted_at IS NULL
    AND (announced_at IS NOT NULL OR status IN ('pending', 'error', 'rejected'))
  RETURNING id`

/** fulfillment_id. Answers nothing when a novedad has taken the word meanwhile. */
export const WITHDRAW_TRACKINGS_WORD = `
  UPDATE carrier_shipment SET exception_told_at = NULL
  WHERE fulfillment_id = ? AND exception_told_at IS NOT NULL RETURNING id`
