import { CarrierError } from "../carrier-error"
import { packBox, valueOf } from "../parcel"
import type { ShipmentRequest } from "../port"
import { COORDINADORA } from "./map-error"
import { serviceLevel, toPiece } from "./map-quotation"
import type { CoordinadoraOptions } from "./options"
import type { GuideIn } from "./wire-types"

const MAX_CONTENT = 100

/** XML cannot hold control characters, not even escaped. */
// eslint-disable-next-line no-control-regex
const clean = (text: string): string => text.replace(/[\u0000-\u001f\ufffe\uffff]/g, " ").trim()

/**
 * What the courier takes at the door, to the peso: what the buyer agreed to, freight included. Cash; the VAT in it is
 * the shop's own matter.
 *
 * @throws CarrierError `refused` when nothing is to be collected, or parts of a peso
 */
const collected = ({ payment_mode, collect, external_order_id }: ShipmentRequest): Pick<GuideIn, "recaudos"> => {
  if (payment_mode !== "COD") {
    return {}
  }
  if (!collect || !Number.isInteger(collect) || collect < 0) {
    throw new CarrierError(COORDINADORA, "refused", `coordinadora: ${collect} pesos cannot be collected`)
  }
  return {
    recaudos: {
      item: [{ referencia: external_order_id, valor: collect, valor_base_iva: 0, valor_iva: 0, forma_pago: 1 }],
    },
  }
}

/** A shipment as the argument of `Guias_generarGuia`. Its `referencia` is our id, by which the guide is found again. */
export const toGuide = (request: ShipmentRequest, options: CoordinadoraOptions): GuideIn => {
  const { recipient, items, external_order_id } = request
  const { pickup } = options
  return {
    codigo_remision: "",
    fecha: "",
    id_cliente: options.clientId,
    nit_remitente: options.nit,
    nombre_remitente: clean(pickup.contactName),
    direccion_remitente: clean(pickup.address),
    telefono_remitente: pickup.contactPhone,
    ciudad_remitente: pickup.cityCode,
    nit_destinatario: recipient.document.number,
    div_destinatario: "",
    nombre_destinatario: clean(`${recipient.first_name} ${recipient.last_name}`),
    direccion_destinatario: clean(recipient.address),
    ciudad_destinatario: recipient.city_code,
    telefono_destinatario: recipient.phone,
    valor_declarado: Math.max(1, valueOf(items) - request.discount),
    codigo_cuenta: options.account,
    codigo_producto: 0,
    nivel_servicio: serviceLevel(options, request.payment_mode),
    linea: "",
    contenido: clean(items.map(({ name }) => name).join(", ")).slice(0, MAX_CONTENT),
    referencia: external_order_id,
    observaciones: "",
    estado: "IMPRESO",
    detalle: { item: [{ ...toPiece(packBox(items)), referencia: external_order_id, nombre_empaque: "" }] },
    cuenta_contable: "",
    centro_costos: "",
    ...collected(request),
    usuario_vmi: "",
  }
}

/** The guide's number: eleven digits, or `null`. */
export const readCode = (value: unknown): string | null => {
  const code = String(value ?? "").trim()
  return /^\d{11}$/.test(code) ? code : null
}
