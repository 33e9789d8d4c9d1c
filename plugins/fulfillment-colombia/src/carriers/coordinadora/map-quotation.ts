import { packBox, valueOf, type Box } from "../parcel"
import type { CarrierQuote, PaymentMode, QuoteRequest } from "../port"
import type { CoordinadoraOptions } from "./options"
import type { PieceIn, QuoteIn, QuoteOut } from "./wire-types"

/** A box as Coordinadora's row of a detail: centimetres, and kilograms with decimals. */
export const toPiece = (box: Box): PieceIn => ({
  ubl: 0,
  alto: box.height_cm,
  ancho: box.width_cm,
  largo: box.length_cm,
  peso: box.weight_g / 1000,
  unidades: 1,
})

export const serviceLevel = ({ serviceLevels }: CoordinadoraOptions, mode: PaymentMode): number =>
  mode === "COD" ? serviceLevels.collected : serviceLevels.paid

/** Our quote request as the argument of `Cotizador_cotizar`: one box with everything in it. */
export const toQuotation = (request: QuoteRequest, options: CoordinadoraOptions): QuoteIn => ({
  nit: options.nit,
  div: options.division,
  cuenta: options.account,
  producto: 0,
  origen: options.pickup.cityCode,
  destino: request.city_code,
  valoracion: valueOf(request.items),
  nivel_servicio: { item: [serviceLevel(options, request.payment_mode)] },
  detalle: { item: [toPiece(packBox(request.items))] },
})

const toWhole = (value: unknown): number | null => {
  const number = value === null || value === undefined || value === "" ? NaN : Number(value)
  return Number.isFinite(number) && number >= 0 ? Math.round(number) : null
}

/** Prices are pesos. `null` when the answer holds no price; no days when it holds none above zero. */
export const fromQuotation = (answer: QuoteOut | null): CarrierQuote | null => {
  const amount = toWhole(answer?.flete_total)
  const days = toWhole(answer?.dias_entrega)
  return amount ? { amount, ...(days ? { days } : {}) } : null
}
