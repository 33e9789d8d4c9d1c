// Who is told of a parcel's states: each is written with the state itself, and told of from there.

/** fulfillment_id. The states of a parcel on its way to the buyer of which nobody has told, the oldest first. */
export const LIST_UNTOLD = `
  SELECT e.id, e.status, e.at, s.order_id, s.fulfillment_id, s.tracking_number
  FROM shipment_event e JOIN carrier_shipment s ON s.fulfillment_id = e.fulfillment_id
  WHERE e.fulfillment_id = ? AND e.announced_at IS NULL AND e.deleted_at IS NULL AND s.direction = 'outbound'
  ORDER BY e.created_at, e.at, e.id`

/** id */
export const MARK_TOLD = `UPDATE shipment_event SET announced_at = now(), updated_at = now() WHERE id = ?`
