import type { CarrierPort } from "../carriers/port"
import { hasLeft, isTerminal } from "../carriers/status"
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

/** Why a parcel can be on no new list, in Spanish; `null` when it waits for its courier. */
export const whyNotListed = ({ status }: Pick<Parcel, "status">): string | null => {
  if (status === "cancelled") {
    return "Esta guía está anulada."
  }
  return hasLeft(status) || isTerminal(status) ? "Este paquete ya salió con la transportadora." : null
}
