import type { HttpLogger } from "@kaiu/medusa-kit"
import { MedusaError } from "@medusajs/framework/utils"
import { createCoordinadoraCarrier } from "./coordinadora"
import { createExtraCarrier } from "./extra-carrier"
import type { CarrierOptions } from "./options"
import type { CarrierPort } from "./port"
import { createVenndeloCarrier } from "./venndelo"

/** A carrier and the city it collects the shop's parcels in, by DANE code. */
export type ConfiguredCarrier = { carrier: CarrierPort; originCityCode: string }

/** The carriers a shop has configured. */
export type Carriers = {
  /** The carrier of that code, or `undefined` when the shop has not configured it. */
  find: (code: unknown) => CarrierPort | undefined
  /** @throws MedusaError `not_found` */
  get: (code: string) => CarrierPort
  list: () => CarrierPort[]
}

/** @throws MedusaError `invalid_argument` when a carrier's file is wrong, or two carriers have the same code */
export const configureCarriers = (
  { venndelo, coordinadora, extraCarriers = [] }: Partial<CarrierOptions>,
  context: { logger?: HttpLogger }
): ConfiguredCarrier[] => {
  const all: ConfiguredCarrier[] = [
    ...(venndelo
      ? [{ carrier: createVenndeloCarrier(venndelo, context), originCityCode: venndelo.pickup.cityCode }]
      : []),
    ...(coordinadora
      ? [{ carrier: createCoordinadoraCarrier(coordinadora, context), originCityCode: coordinadora.pickup.cityCode }]
      : []),
    ...extraCarriers.map((extra) => ({
      carrier: createExtraCarrier(extra, context),
      originCityCode: extra.originCityCode,
    })),
  ]
  const codes = all.map(({ carrier }) => carrier.code)
  const twice = codes.find((code, index) => codes.indexOf(code) !== index)
  if (twice) {
    throw new MedusaError(MedusaError.Types.INVALID_ARGUMENT, `Two carriers have the code ${twice}.`)
  }
  return all
}

export const createCarriers = (options: Partial<CarrierOptions>, context: { logger?: HttpLogger }): Carriers => {
  // Whoever comes last has the last word on how a city is written, and Venndelo keeps the accents.
  const all = configureCarriers(options, context)
    .map(({ carrier }) => carrier)
    .reverse()
  const byCode = new Map(all.map((carrier) => [carrier.code, carrier]))
  const find = (code: unknown) => byCode.get(String(code))
  return {
    find,
    get: (code) => {
      const carrier = find(code)
      if (!carrier) {
        throw new MedusaError(MedusaError.Types.NOT_FOUND, `The carrier ${code} is not configured.`)
      }
      return carrier
    },
    list: () => all,
  }
}
