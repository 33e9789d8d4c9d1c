import type { Carrier, Shipment } from "../types"
import { canPickUp, isOpen } from "./bulk-actions"
import { isAllowed, type Role } from "./role-actions"

/** What somebody of this role may do with goods on their way back. Some carriers have the buyer hand them in. */
export const returnActions = (
  role: Role | null,
  shipment: Shipment,
  carriers: Carrier[]
): { pickup: boolean; cancel: boolean } => {
  const carrier = carriers.find(({ code }) => code === shipment.carrier)
  const isFetched = carrier?.capabilities?.returns === "fetched"
  return {
    pickup: isFetched && canPickUp(shipment) && isAllowed(role, "pickup"),
    cancel: isOpen(shipment) && isAllowed(role, "cancel"),
  }
}
