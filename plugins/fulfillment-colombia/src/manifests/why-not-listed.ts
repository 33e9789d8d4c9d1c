import type { CarrierPort } from "../carriers/port"
import { hasLeft, isTerminal } from "../carriers/status"
import { BEING_CANCELLED } from "../shipments/being-cancelled"
import type { ShipmentDirection, ShipmentRecord } from "../modules/shipping/types"

type Parcel = Pick<ShipmentRecord, "carrier_id" | "status"> & { direction: ShipmentDirection }

/**
 * Why a parcel can be on no list of its carrier at all, in Spanish; `null` when it can.
 *
 * @param carrier `undefined` when the shop has it no longer
 */
export const whyNeverListed = (
  parcel: Parcel | undefined,
  carrier: Pick<CarrierPort, "code" | "name" | "capabilities" | "manifest"> | undefined
): string | null => {
  if (!parcel) {
    return "Este despacho no tiene transportadora."
  }
  if (!carrier) {
    return "La transportadora de este despacho ya no está configurada."
  }
  if (!carrier.capabilities.manifest || !carrier.manifest) {
    return `${carrier.name ?? carrier.code} no hace relación de despacho.`
  }
  if (parcel.direction === "return") {
    return "Una devolución no va en la relación de despacho."
  }
  return parcel.carrier_id ? null : "La transportadora aún no tiene este despacho."
}

/** Is the parcel given to no courier any more? Then it is on no list, not even on one that was made of it before. */
export const isTakenBack = ({
  status,
  being_cancelled,
}: Pick<Parcel, "status"> & { being_cancelled: boolean }): boolean =>
  status === "cancelled" || (being_cancelled && !hasLeft(status) && !isTerminal(status))

/** Why a parcel can be on no new list, in Spanish; `null` when it waits for its courier. */
export const whyNotListed = (parcel: Pick<Parcel, "status"> & { being_cancelled: boolean }): string | null => {
  const { status } = parcel
  if (isTakenBack(parcel)) {
    return status === "cancelled" ? "Esta guía está anulada." : BEING_CANCELLED
  }
  return hasLeft(status) || isTerminal(status) ? "Este paquete ya salió con la transportadora." : null
}
