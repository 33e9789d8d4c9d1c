import type { HttpLogger } from "@kaiu/medusa-kit"
import type { CarrierPort } from "./port"
import { createVenndeloCarrier } from "./venndelo"
import type { VenndeloOptions } from "./venndelo/options"

/** The carriers a shop has configured, by code. */
export const createCarriers = (
  options: { venndelo?: VenndeloOptions },
  context: { logger?: HttpLogger }
): Map<string, CarrierPort> => {
  const carriers = options.venndelo ? [createVenndeloCarrier(options.venndelo, context)] : []
  return new Map(carriers.map((carrier) => [carrier.code, carrier]))
}
