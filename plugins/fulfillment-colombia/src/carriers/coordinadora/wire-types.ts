// The parts of Coordinadora's SOAP services that the adapter uses. Answers are read defensively: fields may be missing,
// and numbers come as text where the answer is encoded.

type Text = string | number | null | undefined

export type PieceIn = { ubl: 0; alto: number; ancho: number; largo: number; peso: number; unidades: 1 }

export type QuoteIn = {
  nit: string
  div: string
  cuenta: number
  producto: 0
  /** DANE codes of 8 digits. */
  origen: string
  destino: string
  /** Pesos. */
  valoracion: number
  nivel_servicio: { item: number[] }
  detalle: { item: PieceIn[] }
}

/** Pesos and days. */
export type QuoteOut = { flete_total?: Text; dias_entrega?: Text }

export type GuideIn = {
  codigo_remision: ""
  fecha: ""
  id_cliente: string
  nit_remitente: string
  nombre_remitente: string
  direccion_remitente: string
  telefono_remitente: string
  ciudad_remitente: string
  nit_destinatario: string
  div_destinatario: ""
  nombre_destinatario: string
  direccion_destinatario: string
  ciudad_destinatario: string
  telefono_destinatario: string
  valor_declarado: number
  codigo_cuenta: number
  codigo_producto: 0
  nivel_servicio: number
  linea: ""
  contenido: string
  referencia: string
  observaciones: string
  estado: "IMPRESO"
  detalle: { item: (PieceIn & { referencia: string; nombre_empaque: "" })[] }
  cuenta_contable: ""
  centro_costos: ""
  recaudos?: {
    item: { referencia: string; valor: number; valor_base_iva: 0; valor_iva: 0; forma_pago: 1 }[]
  }
  usuario_vmi: ""
}

export type GuideOut = { codigo_remision?: Text; pdf_guia?: Text }

export type PickupIn = {
  modalidad: number
  /** YYYY-MM-DD */
  fecha_recogida: string
  ciudad_origen: string
  ciudad_destino: string
  nombre_empresa: string
  nombre_contacto: string
  direccion: string
  telefono: string
  producto: 4
  referencia: string
  nivel_servicio: string
  guia_inicial: string
  nit_cliente: string
  div_cliente: string
  persona_autoriza: string
  telefono_autoriza: string
  unidades: number
  estado: 0
}

/** A state or a novelty of a guide, at a time in Bogotá: YYYY-MM-DD and HH:MM:SS. */
export type GuideEvent = { codigo?: Text; descripcion?: Text; fecha?: Text; hora?: Text }

export type TrackingOut = { codigo_remision?: Text; estados?: GuideEvent[] | null; novedades?: GuideEvent[] | null }

export type CollectionOut = { valor?: Text; estado?: Text; fecha_recaudo?: Text }

export type ManifestOut = { codigo_despacho?: Text; impresion?: Text }

export type CityOut = { codigo?: Text; nombre?: Text; nombre_departamento?: Text; estado?: Text }
