import { RecentMap, type HttpLogger } from "@kaiu/medusa-kit"
import { CarrierError, isCarrierError } from "../carrier-error"
import type { CarrierPort, TrackingAnswer } from "../port"
import { readPdf } from "../read-pdf"
import { readRows } from "../read-rows"
import { createCoordinadoraClient, type CoordinadoraClientSettings } from "./client"
import { fromCity } from "./map-city"
import { fromCollections } from "./map-collection"
import { COORDINADORA } from "./map-error"
import { toPickup } from "./map-pickup"
import { fromQuotation, toPiece, toQuotation } from "./map-quotation"
import { fromTracking } from "./map-tracking"
import type { CoordinadoraOptions } from "./options"
import { coordinadoraShipmentSteps } from "./shipment-steps"

export { COORDINADORA }

/** Guides whose PDF is kept for the moment until their label is asked for. */
const MAX_PDFS = 50

const nothing = (operation: string, what: string) =>
  new CarrierError(COORDINADORA, "unknown", `coordinadora: ${operation} answered without ${what}`)

/**
 * The carrier Coordinadora, under the shop's own contract, behind our port.
 *
 * @example
 * const carrier = createCoordinadoraCarrier(options, { logger })
 * const { amount, days } = await carrier.quote({ city_code: "05001000", payment_mode: "COD", items }, signal)
 */
export const createCoordinadoraCarrier = (
  options: CoordinadoraOptions,
  { logger, sleep }: { logger?: HttpLogger; sleep?: CoordinadoraClientSettings["sleep"] } = {}
): CarrierPort => {
  const client = createCoordinadoraClient(options, { logger, sleep })
  const pdfs = new RecentMap<Buffer>(MAX_PDFS)

  const keepPdf = (code: string, pdf: unknown) => {
    if (pdf) {
      pdfs.set(code, Buffer.from(String(pdf), "base64"))
    }
  }

  const track = async (code: string): Promise<TrackingAnswer> => {
    const tracking = fromTracking(await client.trackGuide(code))
    if (!tracking) {
      throw nothing("Seguimiento_detallado", "a documented state")
    }
    return { ...tracking, tracking_number: tracking.tracking_number ?? code }
  }

  return {
    code: COORDINADORA,
    name: "Coordinadora",
    capabilities: { days: true, cancel: true, cod: true, returns: "handed_in", manifest: true },

    quote: async (request, signal) => {
      const quote = fromQuotation(await client.quote(toQuotation(request, options), signal))
      if (!quote) {
        throw nothing("Cotizador_cotizar", "a price")
      }
      return quote
    },

    createShipment: coordinadoraShipmentSteps(client, options, keepPdf),

    // Coordinadora prints one format, whatever is asked for.
    label: async (code) => {
      const kept = pdfs.get(code)?.toString("base64")
      const pdf = readPdf(COORDINADORA, kept ?? (await client.reprintGuide(code))?.pdf, "the guide")
      return { status: "ready", pdf }
    },

    pickup: async (codes, date) => {
      try {
        const answer = await client.schedulePickup(toPickup(codes, options, date))
        if (!answer?.id) {
          throw nothing("Recogidas_programar", "a number")
        }
      } catch (error) {
        // The courier comes anyway and takes what waits there.
        if (!(isCarrierError(error) && error.kind === "already_exists")) {
          throw error
        }
      }
      return { accepted: codes }
    },

    track,

    cancel: async (code) => {
      try {
        if (String(await client.cancelGuide(code)) !== "true") {
          throw nothing("Guias_anularGuia", "its consent")
        }
      } catch (error) {
        // A second cancellation is refused; what counts is that the guide is cancelled.
        const isRefused = isCarrierError(error) && (error.kind === "refused" || error.kind === "already_exists")
        if (!isRefused || (await track(code)).status !== "cancelled") {
          throw error
        }
      }
    },

    collection: async (code) => fromCollections(await client.collections(code)),

    manifest: async (codes) => {
      const [manifest] = (await client.generateManifest(codes)) ?? []
      return {
        number: String(manifest?.codigo_despacho ?? ""),
        pdf: readPdf(COORDINADORA, manifest?.impresion, "the manifest"),
      }
    },

    cities: async (onUnreadable) => {
      const rows = await client.cities()
      if (!Array.isArray(rows)) {
        throw nothing("Cotizador_ciudades", "a list")
      }
      return readRows(rows, fromCity, onUnreadable)
    },

    health: async () => {
      const { pickup, defaultParcel, nit, division, account, serviceLevels } = options
      const { weight, length, width, height } = defaultParcel
      const box = { weight_g: weight, length_cm: length, width_cm: width, height_cm: height }
      await client.quote({
        nit,
        div: division,
        cuenta: account,
        producto: 0,
        origen: pickup.cityCode,
        destino: pickup.cityCode,
        valoracion: 1,
        nivel_servicio: { item: [serviceLevels.paid] },
        detalle: { item: [toPiece(box)] },
      })
      await client.trackSimple(["00000000000"])
    },
  }
}
