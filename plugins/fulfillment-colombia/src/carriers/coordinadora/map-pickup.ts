import type { CoordinadoraOptions } from "./options"
import type { PickupIn } from "./wire-types"

/**
 * One visit of the courier for these guides as the argument of `Recogidas_programar`.
 *
 * @param date the day, `YYYY-MM-DD`
 */
export const toPickup = (codes: string[], options: CoordinadoraOptions, date: string): PickupIn => {
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
