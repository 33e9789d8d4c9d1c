import { digList, digText, type Json } from "../../core/dig"
import { activeCity } from "./cities"
import { TARIFF } from "./data/tariff"
import { SoapFault } from "./soap/soap-fault"

const CM3_PER_M3 = 1_000_000

/** Service level of a parcel whose value the courier collects. */
export const COLLECT_ON_DELIVERY = 22

export type Piece = { alto: number; ancho: number; largo: number; peso: number; unidades: number }

const measure = (row: unknown, name: keyof Piece): number => {
  const value = Number(digText(row, name))
  if (!Number.isFinite(value) || value <= 0) {
    throw new SoapFault("Server", `El campo ${name} del detalle debe ser mayor que cero`)
  }
  return value
}

/** The rows of `detalle`. @throws SoapFault */
export const piecesOf = (input: Json): Piece[] => {
  const rows = digList(input, "detalle")
  if (!rows.length) {
    throw new SoapFault("Server", "El detalle es obligatorio")
  }
  return rows.map((row) => ({
    alto: measure(row, "alto"),
    ancho: measure(row, "ancho"),
    largo: measure(row, "largo"),
    peso: measure(row, "peso"),
    unidades: measure(row, "unidades"),
  }))
}

const sum = (pieces: Piece[], of: (piece: Piece) => number) =>
  pieces.reduce((total, piece) => total + of(piece) * piece.unidades, 0)

export const weigh = (pieces: Piece[]) => {
  const peso_real = sum(pieces, ({ peso }) => peso)
  const volumen = sum(pieces, ({ alto, ancho, largo }) => (alto * ancho * largo) / CM3_PER_M3)
  // Adding up decimals leaves dust (0.1 + 0.2) that must not start another kilo.
  const billed = Number(Math.max(peso_real, volumen * TARIFF.volumetricKilos).toFixed(6))
  return { peso_real, volumen, peso_liquidado: Math.max(1, Math.ceil(billed)) }
}

/** Price and days of a parcel by the sandbox's invented tariff. @throws SoapFault */
export const quote = (input: Json) => {
  const origin = activeCity(input.origen, "origen")
  const destination = activeCity(input.destino, "destino")
  const { firstKilo, extraKilo, days } =
    origin.codigo === destination.codigo
      ? TARIFF.local
      : TARIFF.zones[TARIFF.zoneByDepartment[destination.codigo_departamento] ?? "national"]
  const weights = weigh(piecesOf(input))
  const value = Number(input.valoracion ?? 0)
  const { share, minimum } = TARIFF.collection
  const isCollected = digList(input, "nivel_servicio").some((level) => Number(level) === COLLECT_ON_DELIVERY)
  const flete_fijo = firstKilo + (weights.peso_liquidado - 1) * extraKilo
  const flete_variable = Math.round(value * TARIFF.insurance)
  const otros_valores = isCollected ? Math.max(minimum, Math.round(value * share)) : 0
  return {
    flete_total: flete_fijo + flete_variable + otros_valores,
    flete_fijo,
    flete_variable,
    otros_valores,
    ...weights,
    producto: 4,
    ubl: 1,
    dias_entrega: days,
  }
}
