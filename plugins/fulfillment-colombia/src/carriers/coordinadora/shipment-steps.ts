import { CarrierError, isCarrierError } from "../carrier-error"
import type { CarrierStep } from "../port"
import type { CoordinadoraClient } from "./client"
import { COORDINADORA } from "./map-error"
import { readCode, toGuide } from "./map-guide"
import type { CoordinadoraOptions } from "./options"
import type { GuideOut } from "./wire-types"

/**
 * The one write that makes a Coordinadora shipment: a printed guide, with our id as its reference. Coordinadora does not
 * keep references unique, so a guide whose answer was lost is looked up before another is asked for.
 *
 * @param keepPdf takes the guide's PDF, which comes with the number
 */
export const coordinadoraShipmentSteps = (
  client: CoordinadoraClient,
  options: CoordinadoraOptions,
  keepPdf: (code: string, pdf: GuideOut["pdf_guia"]) => void
): CarrierStep[] => [
  {
    name: "create_guide",
    send: async (request) => {
      const answer = await client.generateGuide(toGuide(request, options))
      const code = readCode(answer?.codigo_remision)
      if (!code) {
        throw new CarrierError(COORDINADORA, "unknown", "coordinadora: Guias_generarGuia answered without a guide")
      }
      keepPdf(code, answer?.pdf_guia)
      return code
    },
    find: async (request) => {
      try {
        const code = readCode((await client.trackReference(request.external_order_id))?.codigo_remision)
        if (!code) {
          // Only its error says that there is none. Taken for that, an empty answer would send a second guide.
          throw new CarrierError(
            COORDINADORA,
            "unknown",
            "coordinadora: Seguimiento_detallado answered without a guide"
          )
        }
        return code
      } catch (error) {
        if (isCarrierError(error) && error.kind === "not_found") {
          return null
        }
        throw error
      }
    },
  },
]
