import { pickupCalendar } from "../../pickups/calendar"
import type { CoordinadoraOptions } from "./options"
import type { PickupIn } from "./wire-types"

/** Full hour in Colombia until which the courier comes on the same day, where nobody named a day. */
const CUT_OFF_HOUR = 15

/**
 * One visit of the courier for these guides as the argument of `Recogidas_programar`.
 *
 * @param date the day, `YYYY-MM-DD`; the next possible one unless told
 */
export const toPickup = (
  codes: string[],
  options: CoordinadoraOptions,
  now: Date,
  date = pickupCalendar(now, CUT_OFF_HOUR).next_date
): PickupIn => {
  const { pickup } = options
  return {
    modalidad: 2,
    fecha_recogida: date,
    ciudad_origen: pickup.cityCode,
    ciudad_destino: pickup.cityCode,
    nombre_empresa: pickup.contactName,
    nombre_contacto: pickup.contactName,
    direccion: pickup.address,
    telefono: pickup.contactPhone,
    producto: 4,
    referencia: "",
    nivel_servicio: String(options.serviceLevels.paid),
    guia_inicial: codes[0] ?? "",
    nit_cliente: options.nit,
    div_cliente: options.division,
    persona_autoriza: pickup.contactName,
    telefono_autoriza: pickup.contactPhone,
    unidades: codes.length,
    estado: 0,
  }
}
