import type { CoordinadoraOptions } from "./options"
import type { PickupIn } from "./wire-types"

const DAY_MS = 24 * 60 * 60 * 1000
/** Bogotá keeps the same time all year. */
const BOGOTA_OFFSET_MS = -5 * 60 * 60 * 1000
const SUNDAY = 0

/**
 * The day of a pickup asked for now: today until the cut-off hour, else tomorrow; never a Sunday. Holidays are
 * Coordinadora's to move.
 *
 * @returns YYYY-MM-DD in Bogotá
 */
export const pickupDate = (now: Date, cutOffHour: number): string => {
  const local = new Date(now.getTime() + BOGOTA_OFFSET_MS)
  let day = local.getUTCHours() < cutOffHour ? local : new Date(local.getTime() + DAY_MS)
  if (day.getUTCDay() === SUNDAY) {
    day = new Date(day.getTime() + DAY_MS)
  }
  return day.toISOString().slice(0, 10)
}

/** One visit of the courier for these guides as the argument of `Recogidas_programar`. */
export const toPickup = (codes: string[], options: CoordinadoraOptions, now: Date): PickupIn => {
  const { pickup } = options
  return {
    modalidad: 2,
    fecha_recogida: pickupDate(now, options.pickupCutOffHour),
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
