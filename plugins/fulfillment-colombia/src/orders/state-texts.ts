import type { ShipmentStatus } from "../carriers/status"
import type { OrderState } from "./order-state"

/** The life of an order in the shopper's words. */
export const ORDER_TEXTS: Readonly<Record<OrderState, string>> = {
  pending: "Recibimos tu pedido",
  confirmed: "Pedido confirmado",
  processing: "Lo estamos preparando",
  ready_to_ship: "Empacado y con guía",
  pickup_requested: "La transportadora pasa a recogerlo",
  shipped: "En camino",
  delivered: "Entregado",
  returned: "Volvió a la tienda",
  cancelled: "Pedido cancelado",
}

/** What happens to a parcel, in the shopper's words. */
export const PARCEL_TEXTS: Readonly<Record<ShipmentStatus, string>> = {
  pending: "Lo estamos preparando",
  label_created: "Empacado y con guía",
  pickup_requested: "La transportadora pasa a recogerlo",
  in_transit: "En camino",
  out_for_delivery: "En reparto",
  exception: "Hay una novedad con la entrega",
  at_pickup_point: "Te espera en un punto de entrega",
  delivered: "Entregado",
  returned: "Volvió a la tienda",
  cancelled: "Envío cancelado",
}
