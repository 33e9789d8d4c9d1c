// The statements that erase personal data. Order ids are given as a JSON array; each statement may be repeated.

const ORDERS = `(SELECT jsonb_array_elements_text(?::jsonb))`

const PARCELS = `(SELECT fulfillment_id FROM carrier_shipment WHERE order_id IN ${ORDERS})`

/** after, limit. Orders of which the module knows, in the order of their ids. */
export const LIST_ORDERS = `
  SELECT order_id FROM (
    SELECT order_id FROM carrier_shipment UNION SELECT order_id FROM shipping_dispatch
    UNION SELECT order_id FROM carrier_exception WHERE order_id IS NOT NULL
  ) AS known WHERE order_id > ? ORDER BY order_id LIMIT ?`

/** orders. Labels and texts that carriers still owe are not kept when they come. */
export const MARK_PARCELS = `
  UPDATE carrier_shipment SET erased_at = now(), updated_at = now()
  WHERE order_id IN ${ORDERS} AND erased_at IS NULL
  RETURNING id`

/** orders. A waybill names a person, an address and a phone. */
export const ERASE_LABELS = `DELETE FROM shipping_label WHERE fulfillment_id IN ${PARCELS} RETURNING id`

/** orders. The list of a courier may name its recipients. One that is being made is erased by a later call. */
export const ERASE_MANIFESTS = `
  UPDATE shipping_manifest SET content = NULL, error = NULL, updated_at = now()
  WHERE fulfillment_ids && ARRAY${PARCELS} AND (content IS NOT NULL OR error IS NOT NULL)
  RETURNING id`

/** orders. An answer that is on its way stays until the carrier has it. */
export const ERASE_EXCEPTIONS = `
  UPDATE carrier_exception
  SET reason = '', reply = NULL, error = NULL, erased_at = now(), updated_at = now()
  WHERE order_id IN ${ORDERS} AND next_run_at IS NULL
    AND (erased_at IS NULL OR reason <> '' OR reply IS NOT NULL OR error IS NOT NULL)
  RETURNING id`

/** orders */
export const COUNT_WAITING = `
  SELECT count(*)::int AS count FROM carrier_exception WHERE order_id IN ${ORDERS} AND next_run_at IS NOT NULL`

/** orders. A carrier's refusal may repeat what it was told. */
export const ERASE_OPERATION_TEXTS = `
  UPDATE carrier_operation SET error = NULL, updated_at = now()
  WHERE fulfillment_id IN ${PARCELS} AND error IS NOT NULL
  RETURNING id`

/** orders (twice) */
export const ERASE_BULK_TEXTS = `
  UPDATE shipping_bulk_item SET message = NULL, remedy = NULL, updated_at = now()
  WHERE (order_id IN ${ORDERS} OR fulfillment_id IN ${PARCELS}) AND (message IS NOT NULL OR remedy IS NOT NULL)
  RETURNING id`
