import type { HttpLogger } from "@kaiu/medusa-kit"
import { CarrierError, isCarrierError } from "../carrier-error"
import type { CarrierCity, CarrierPort, CollectionPoint, LabelAnswer } from "../port"
import { readPdf } from "../read-pdf"
import { readRows } from "../read-rows"
import { withoutNumbers } from "../without-numbers"
import { createVenndeloClient, type VenndeloClientSettings } from "./client"
import { venndeloExceptions } from "./exceptions"
import { fromCity } from "./map-city"
import { fromCarrierCollectionPoint } from "./map-exception"
import { toModifyOrder } from "./map-order"
import { fromOrder } from "./map-tracking"
import { fromQuotation, toQuotation } from "./map-quotation"
import type { VenndeloOptions } from "./options"
import { venndeloShipmentSteps } from "./shipment-steps"
import { venndeloWallet } from "./wallet"
import type { ApiGenerateLabelsAnswer } from "./wire-types"

export const VENNDELO = "venndelo"

const readLabel = (answer: ApiGenerateLabelsAnswer): LabelAnswer => {
  if (answer.status === "PROCESSING") {
    return { status: "pending" }
  }
  if (answer.status !== "SUCCESS") {
    const reasons = answer.items?.flatMap((item) => item.errors?.map((error) => error.message) ?? []) ?? []
    throw new CarrierError(
      VENNDELO,
      "refused",
      `venndelo: the label was refused: ${withoutNumbers(reasons.join("; "))}`
    )
  }
  return { status: "ready", pdf: readPdf(VENNDELO, answer.data, "the label") }
}

/**
 * The carrier Venndelo behind our port.
 *
 * @example
 * const carrier = createVenndeloCarrier(options, { logger })
 * const { amount } = await carrier.quote({ city_code: "05001000", payment_mode: "COD", items }, AbortSignal.timeout(1200))
 */
export const createVenndeloCarrier = (
  options: VenndeloOptions,
  { logger, sleep }: { logger?: HttpLogger; sleep?: VenndeloClientSettings["sleep"] } = {}
): CarrierPort => {
  const client = createVenndeloClient({ apiUrl: options.apiUrl, apiKey: options.apiKey, logger, sleep })

  return {
    code: VENNDELO,
    name: "Venndelo",
    capabilities: { days: false, cancel: true, cod: true, returns: "fetched" },

    quote: async (request, signal) => {
      const quote = fromQuotation(await client.quote(toQuotation(request, options.pickup.cityCode), signal))
      if (!quote) {
        throw new CarrierError(VENNDELO, "unknown", "venndelo: POST /orders/quotation answered without a price")
      }
      return quote
    },

    createShipment: venndeloShipmentSteps(client, options),

    label: async (carrierId, format) =>
      readLabel(await client.generateLabels({ output: "BASE64", format, order_ids: [carrierId] })),

    pickup: async (carrierIds) => {
      const pickups = await client.requestPickup(carrierIds)
      return { accepted: pickups.flatMap((pickup) => pickup?.order_ids ?? []) }
    },

    track: async (carrierId) => {
      const tracking = fromOrder(await client.getOrder(carrierId))
      if (!tracking) {
        throw new CarrierError(VENNDELO, "unknown", "venndelo: the order is in a state that is not documented")
      }
      return tracking
    },

    cancel: async (carrierId) => {
      try {
        await client.cancelOrder(carrierId)
      } catch (error) {
        // A second cancellation is refused; what counts is that the order is cancelled.
        const refused = isCarrierError(error) && error.kind === "refused"
        if (!refused || (await client.getOrder(carrierId)).status !== "CANCELLED") {
          throw error
        }
      }
    },

    cities: async (onUnreadable) => {
      const cities: CarrierCity[] = []
      for await (const page of client.cities()) {
        cities.push(...readRows(page, fromCity, onUnreadable))
      }
      return cities
    },

    health: async () => {
      await client.checkAuth()
    },

    modify: async (carrierId, request) => {
      await client.modifyOrder(carrierId, toModifyOrder(request, options.pickup))
    },

    exceptions: venndeloExceptions(client),
    wallet: venndeloWallet(client),

    collectionPoints: async () => {
      const points: CollectionPoint[] = []
      for await (const page of client.collectionPoints()) {
        points.push(...readRows(page, fromCarrierCollectionPoint))
      }
      return points
    },
  }
}
