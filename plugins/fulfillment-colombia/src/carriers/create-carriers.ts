import type { HttpLogger } from "@kaiu/medusa-kit"
import { MedusaError } from "@medusajs/framework/utils"
import type { CarrierPort } from "./port"
import { createVenndeloCarrier } from "./venndelo"
import type { VenndeloOptions } from "./venndelo/options"

/** The carriers a shop has configured. */
export type Carriers = {
  /** The carrier of that code, or `undefined` when the shop has not configured it. */
  find: (code: unknown) => CarrierPort | undefined
  /** @throws MedusaError `not_found` */
  get: (code: string) => CarrierPort
  list: () => CarrierPort[]
}

export const createCarriers = (options: { venndelo?: VenndeloOptions }, context: { logger?: HttpLogger }): Carriers => {
  const all = options.venndelo ? [createVenndeloCarrier(options.venndelo, context)] : []
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
