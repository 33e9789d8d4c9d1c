import { createHash } from "node:crypto"
import { isOutsideCallError, type HttpLogger } from "@kaiu/medusa-kit"
import { toCarrierError } from "./map-error"
import type { CoordinadoraOptions } from "./options"
import { createSoapClient, type SoapCall, type SoapClient } from "./soap-client"
import type {
  CityOut,
  CollectionOut,
  GuideIn,
  GuideOut,
  ManifestOut,
  PickupIn,
  QuoteIn,
  QuoteOut,
  TrackingOut,
} from "./wire-types"

export type CoordinadoraClientSettings = { logger?: HttpLogger; sleep?: (ms: number) => Promise<void> }

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex")

/**
 * The only file that speaks to Coordinadora: classic SOAP, quotations and tracking ("AGS" 1.5) and guides ("AGW" 1.6).
 * Reads are repeated on passing failures; a write only when Coordinadora cannot have seen it; a quotation never, for
 * it has a budget.
 *
 * @throws CarrierError from every call
 */
export const createCoordinadoraClient = (
  options: CoordinadoraOptions,
  { logger, sleep }: CoordinadoraClientSettings = {}
) => {
  const quotes = createSoapClient({ url: options.quotesUrl, logger, sleep })
  const guides = createSoapClient({ url: options.guidesUrl, logger, sleep })
  const quotesAccess = { apikey: options.apiKey, clave: options.apiPassword }
  const guidesAccess = { usuario: options.user, clave: sha256(options.userPassword) }

  const call = async <T>(service: SoapClient, request: SoapCall): Promise<T> => {
    try {
      return await service.call<T>(request)
    } catch (error) {
      throw isOutsideCallError(error) ? toCarrierError(error) : error
    }
  }
  const ask = <T>(operation: string, input: object, rest: Partial<SoapCall> = {}) =>
    call<T>(quotes, { operation, input: { ...input, ...quotesAccess }, safety: "safe", ...rest })
  const guide = <T>(operation: string, input: object, rest: Partial<SoapCall> = {}) =>
    call<T>(guides, { operation, input: { ...input, ...guidesAccess }, ...rest })

  const track = (by: { codigo_remision: string } | { referencia: string }) =>
    ask<TrackingOut | null>("Seguimiento_detallado", {
      codigo_remision: "",
      nit: options.nit,
      div: options.division,
      referencia: "",
      imagen: 0,
      anexo: 0,
      ...by,
    })

  return {
    quote: (input: QuoteIn, signal?: AbortSignal) =>
      ask<QuoteOut | null>("Cotizador_cotizar", input, signal ? { signal } : {}),
    cities: () => call<CityOut[] | null>(quotes, { operation: "Cotizador_ciudades", input: {}, safety: "safe" }),
    schedulePickup: (input: PickupIn) =>
      ask<{ id?: unknown } | null>("Recogidas_programar", input, { safety: "unsafe" }),
    collections: (code: string) =>
      ask<CollectionOut[] | null>("Recaudos_consultar", { codigo_remision: code, referencia: "" }),
    trackGuide: (code: string) => track({ codigo_remision: code }),
    trackReference: (reference: string) => track({ referencia: reference }),
    generateGuide: (input: GuideIn) => guide<GuideOut | null>("Guias_generarGuia", input),
    cancelGuide: (code: string) => guide<unknown>("Guias_anularGuia", { codigo_remision: code }),
    reprintGuide: (code: string) =>
      guide<{ pdf?: unknown } | null>(
        "Guias_reimprimirGuia",
        { codigo_remision: code, id_empresa: 0, id_archivo: 0, tipo: "" },
        { safety: "safe" }
      ),
    generateManifest: (codes: string[]) =>
      guide<ManifestOut[] | null>("Guias_generarDespacho", {
        guias: { item: codes },
        margen_izquierdo: 0,
        margen_superior: 0,
        tipo_impresion: "POS_PDF",
      }),
    trackSimple: (codes: string[]) =>
      guide<unknown>("Guias_rastreoSimple", { codigos_remision: { item: codes } }, { safety: "safe" }),
  }
}

export type CoordinadoraClient = ReturnType<typeof createCoordinadoraClient>
