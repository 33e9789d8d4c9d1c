import type { FaultShop } from "../fault-shop"
import type { ShippingBooks } from "./types"

const PARCELS = `
  SELECT f.id AS fulfillment_id, of.order_id, f.canceled_at IS NOT NULL AS is_canceled,
         s.carrier_id, s.tracking_number,
         (SELECT count(*)::int FROM shipping_label l WHERE l.fulfillment_id = f.id AND l.deleted_at IS NULL) AS labels,
         ARRAY(SELECT tracking_number FROM fulfillment_label l
               WHERE l.fulfillment_id = f.id AND l.deleted_at IS NULL) AS shown
  FROM fulfillment f
  LEFT JOIN order_fulfillment of ON of.fulfillment_id = f.id AND of.deleted_at IS NULL
  LEFT JOIN carrier_shipment s ON s.fulfillment_id = f.id
  WHERE f.deleted_at IS NULL`

const ORDERS = `
  SELECT order_id AS id, sum(quantity)::float AS ordered, sum(fulfilled_quantity)::float AS packed
  FROM order_item i
  WHERE deleted_at IS NULL
    AND version = (SELECT max(version) FROM order_item WHERE order_id = i.order_id AND deleted_at IS NULL)
  GROUP BY 1`

/** Both sides: what the carrier was asked for, and what the shop believes. */
export const readShippingBooks = async (shop: FaultShop): Promise<ShippingBooks> => {
  const { orders: carrier } = await shop.sandbox.call("GET", "/venndelo/orders")
  const { breaches } = await shop.sandbox.call("GET", "/breaches")
  const { rows: parcels } = await shop.database.query(PARCELS)
  const { rows: orders } = await shop.database.query(ORDERS)
  return { breaches, carrier, parcels, orders }
}
