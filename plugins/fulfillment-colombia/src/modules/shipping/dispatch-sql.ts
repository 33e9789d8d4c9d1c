import { CANCEL_STEP, LABEL_STEP } from "../../shipments/steps"

// The statements of the dispatch book. Times are the database's; each statement is true on its own.

/** Asked for so often, with pauses that double from two seconds, a label has been waited for for a minute. */
const STUCK_LABEL_ATTEMPTS = 6

/** A parcel that its carrier was asked to take back, and has not said what became of it. */
const IS_BEING_CANCELLED = `(o.step = '${CANCEL_STEP}' AND o.state IN ('sent', 'unknown'))`

/**
 * A failed or unanswered write that a person should look at: of those that mend themselves, only after three tries; a
 * label that its carrier still prepares after a minute; or a parcel that nobody may hand over meanwhile. Answers to novedades are shown with their novedad. `o` is the operation, `s` its shipment.
 */
const IS_PROBLEM = `
  ((o.state IN ('failed', 'unknown') AND o.step NOT LIKE 'reply:%'
      AND (COALESCE(o.error_kind, 'refused') NOT IN ('unavailable', 'unknown') OR o.attempts >= 3))
    OR (o.state = 'sent' AND o.step = '${LABEL_STEP}' AND o.attempts >= ${STUCK_LABEL_ATTEMPTS})
    OR ${IS_BEING_CANCELLED})
  AND o.deleted_at IS NULL
  AND s.status NOT IN ('delivered', 'returned', 'cancelled') AND s.deleted_at IS NULL`

/** A parcel on its way whose courier collects another amount than its order, which was edited since, is worth. */
const MISCHARGED = `
  FROM shipping_dispatch d
  JOIN cod_collection c ON c.order_id = d.order_id
  JOIN carrier_shipment s ON s.order_id = d.order_id
  WHERE d.due_at_door <> c.amount AND c.state IN ('pending', 'confirmed') AND c.deleted_at IS NULL
    AND s.direction = 'outbound' AND s.status NOT IN ('delivered', 'returned', 'cancelled') AND s.deleted_at IS NULL`

const WITH_PROBLEM = `
  SELECT s.order_id FROM carrier_operation o JOIN carrier_shipment s ON s.fulfillment_id = o.fulfillment_id
  WHERE ${IS_PROBLEM} AND s.direction = 'outbound'
  UNION SELECT s.order_id ${MISCHARGED}`

/** id, order_id, display_id, placed_at, order_id. Answers the revision that its asker may write. */
export const CLAIM_DISPATCH = `
  INSERT INTO shipping_dispatch
    (id, order_id, display_id, placed_at, state_at, revision, next_check_at, created_at, updated_at)
  VALUES (?, ?, ?, ?, now(), 1, now() + interval '1 minute', now(), now())
  ON CONFLICT (order_id) DO UPDATE
  SET revision = shipping_dispatch.revision + 1, next_check_at = now() + interval '1 minute'
  RETURNING revision`

/** order_id */
export const RECLAIM_DISPATCH = `
  UPDATE shipping_dispatch SET revision = revision + 1, next_check_at = now() + interval '1 minute'
  WHERE order_id = ? RETURNING revision`

/** state, state, payment_mode, carrier, city_code, due_at_door, seconds or null, order_id, revision */
export const WRITE_DISPATCH = `
  UPDATE shipping_dispatch
  SET state_at = CASE WHEN state = ? THEN state_at ELSE now() END, state = ?, payment_mode = ?, carrier = ?,
      city_code = ?, due_at_door = ?, next_check_at = now() + ?::float8 * interval '1 second', updated_at = now()
  WHERE order_id = ? AND revision = ?
  RETURNING id`

/** limit. Claimed rows come again in a minute if their claimer dies. */
export const CLAIM_DUE_DISPATCHES = `
  UPDATE shipping_dispatch SET next_check_at = now() + interval '1 minute'
  WHERE id IN (
    SELECT id FROM shipping_dispatch WHERE next_check_at <= now() AND deleted_at IS NULL
    ORDER BY next_check_at LIMIT ? FOR UPDATE SKIP LOCKED
  )
  RETURNING order_id`

/** lease_id, seconds, order_id */
export const TAKE_DISPATCH = `
  UPDATE shipping_dispatch SET lease_id = ?, lease_until = now() + ? * interval '1 second', updated_at = now()
  WHERE order_id = ? AND (lease_until IS NULL OR lease_until < now())
  RETURNING id`

/** order_id, lease_id */
export const GIVE_DISPATCH_BACK = `
  UPDATE shipping_dispatch SET lease_id = NULL, lease_until = NULL, updated_at = now() WHERE order_id = ? AND lease_id = ?`

export const COUNT_BY_STATE = `
  SELECT state AS name, count(*)::int AS count FROM shipping_dispatch WHERE deleted_at IS NULL GROUP BY state
  UNION ALL
  SELECT 'problem', count(DISTINCT d.order_id)::int
  FROM shipping_dispatch d WHERE d.deleted_at IS NULL AND d.order_id IN (${WITH_PROBLEM})`

export type DispatchFilters = {
  /** A state, or `problem`. */
  state?: string
  carrier?: string
  payment_mode?: string
  /** What people search for: an order number, a guide, or the ids of orders whose buyer is called so. */
  found?: { display_id: number | null; tracking_number: string | null; order_ids: string[] }
}

const ORDERS: Record<string, string> = {
  created_at: "d.placed_at",
  display_id: "d.display_id",
  state_at: "d.state_at",
}

export const DISPATCH_ORDER_COLUMNS = ["created_at", "display_id", "state_at"] as const

type Condition = { text: string; values: unknown[] }

const conditionsOf = ({ state, carrier, payment_mode, found }: DispatchFilters): Condition[] => {
  const conditions: Condition[] = [{ text: "d.deleted_at IS NULL", values: [] }]
  if (state === "problem") {
    conditions.push({ text: `d.order_id IN (${WITH_PROBLEM})`, values: [] })
  } else if (state) {
    conditions.push({ text: "d.state = ?", values: [state] })
  }
  if (carrier) {
    conditions.push({ text: "d.carrier = ?", values: [carrier] })
  }
  if (payment_mode) {
    conditions.push({ text: "d.payment_mode = ?", values: [payment_mode] })
  }
  if (found) {
    conditions.push({
      text: `(d.display_id = ? OR d.order_id = ANY(ARRAY(SELECT jsonb_array_elements_text(?::jsonb)))
        OR d.order_id IN (SELECT s.order_id FROM carrier_shipment s WHERE s.tracking_number = ?))`,
      values: [found.display_id, JSON.stringify(found.order_ids), found.tracking_number],
    })
  }
  return conditions
}

const where = (conditions: Condition[]) => conditions.map(({ text }) => text).join(" AND ")
const valuesOf = (conditions: Condition[]) => conditions.flatMap(({ values }) => values)

/** A page of dispatches with the names of their cities. @param order a column, `-` before it for the largest first */
export const listDispatchesQuery = (
  filters: DispatchFilters,
  { limit, offset, order }: { limit: number; offset: number; order: string }
): Condition => {
  const conditions = conditionsOf(filters)
  const column = ORDERS[order.replace(/^-/, "")] ?? ORDERS.created_at
  const direction = order.startsWith("-") ? "DESC" : "ASC"
  return {
    text: `
      SELECT d.order_id, d.display_id, d.state, d.payment_mode, d.carrier, d.city_code, d.placed_at,
             c.name AS city_name, c.department_name
      FROM shipping_dispatch d LEFT JOIN shipping_city c ON c.code = d.city_code
      WHERE ${where(conditions)}
      ORDER BY ${column} ${direction}, d.id ${direction} LIMIT ? OFFSET ?`,
    values: [...valuesOf(conditions), limit, offset],
  }
}

export const countDispatchesQuery = (filters: DispatchFilters): Condition => {
  const conditions = conditionsOf(filters)
  return {
    text: `SELECT count(*)::int AS count FROM shipping_dispatch d WHERE ${where(conditions)}`,
    values: valuesOf(conditions),
  }
}

/** fulfillment_ids as JSON */
export const PROBLEMS_OF = `
  SELECT o.*, ${IS_BEING_CANCELLED} AS is_being_cancelled FROM carrier_operation o JOIN carrier_shipment s ON s.fulfillment_id = o.fulfillment_id
  WHERE o.fulfillment_id = ANY(ARRAY(SELECT jsonb_array_elements_text(?::jsonb))) AND ${IS_PROBLEM}
  ORDER BY o.updated_at`

/** fulfillment_ids as JSON */
export const MISCHARGED_OF = `
  SELECT s.fulfillment_id, c.amount, d.due_at_door ${MISCHARGED}
    AND s.fulfillment_id = ANY(ARRAY(SELECT jsonb_array_elements_text(?::jsonb)))`
