import { CarrierError } from "../carrier-error"
import { orderNote, packBox, valueOf } from "../parcel"
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

type Ends = Pick<
  GuideIn,
  | `${"nit" | "nombre" | "direccion" | "telefono" | "ciudad"}_remitente`
  | `${"nit" | "div" | "nombre" | "direccion" | "telefono" | "ciudad"}_destinatario`
>

/** Who sends and who receives: the shop and the buyer, or the other way round when goods come back. */
const ends = ({ recipient, is_return }: ShipmentRequest, { nit, pickup }: CoordinadoraOptions): Ends => {
  const shop = {
    nit,
    name: clean(pickup.contactName),
    address: clean(pickup.address),
    phone: pickup.contactPhone,
    city: pickup.cityCode,
  }
  const buyer = {
    nit: recipient.document.number,
    name: clean(`${recipient.first_name} ${recipient.last_name}`),
    address: clean(recipient.address),
    phone: recipient.phone,
    city: recipient.city_code,
  }
  const [from, to] = is_return ? [buyer, shop] : [shop, buyer]
  return {
    nit_remitente: from.nit,
    nombre_remitente: from.name,
    direccion_remitente: from.address,
    telefono_remitente: from.phone,
    ciudad_remitente: from.city,
    nit_destinatario: to.nit,
    div_destinatario: "",
    nombre_destinatario: to.name,
    direccion_destinatario: to.address,
    ciudad_destinatario: to.city,
    telefono_destinatario: to.phone,
  }
}

/** A shipment as the argument of `Guias_generarGuia`. Its `referencia` is our id, by which the guide is found again. */
export const toGuide = (request: ShipmentRequest, options: CoordinadoraOptions): GuideIn => {
  const { items, external_order_id } = request
  return {
    codigo_remision: "",
    fecha: "",
    id_cliente: options.clientId,
    ...ends(request, options),
    valor_declarado: Math.max(1, valueOf(items) - request.discount),
    codigo_cuenta: options.account,
    codigo_producto: 0,
    nivel_servicio: serviceLevel(options, request.payment_mode),
    linea: "",
    contenido: clean(items.map(({ name }) => name).join(", ")).slice(0, MAX_CONTENT),
    referencia: external_order_id,
    observaciones: orderNote(request),
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
