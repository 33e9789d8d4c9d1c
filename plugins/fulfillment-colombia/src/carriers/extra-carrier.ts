import { createRequire } from "node:module"
import { join } from "node:path"
import type { HttpLogger } from "@kaiu/medusa-kit"
import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { required } from "./option-schemas"
import { CARRIER_CODE, type CarrierPort } from "./port"

/** A carrier of the store's own. */
export const extraCarrierSchema = z.object({
  /** A package, or a file from the root of the store without its ending: `./src/carriers/moto`. */
  resolve: required("a package, or a file such as ./src/carriers/moto"),
  /** DANE code of the city it collects in. */
  originCityCode: z
    .string({ error: "is required: the 8-digit DANE code of the city it collects in" })
    .regex(/^\d{8}$/, "must be an 8-digit DANE code"),
  /** Handed to the file as they are. */
  options: z.record(z.string(), z.unknown()).default({}),
})

export type ExtraCarrier = z.infer<typeof extraCarrierSchema>

/**
 * What such a file exports as default.
 *
 * @throws whatever is wrong with its options; the start of the store ends there
 * @example
 * const createMoto: CarrierFactory = (options) => ({ code: "moto", … })
 * export default createMoto
 */
export type CarrierFactory = (options: Record<string, unknown>, context: { logger?: HttpLogger }) => CarrierPort

const METHODS = ["quote", "label", "pickup", "track", "cancel", "cities", "health"] as const

const invalid = (resolve: string, problem: string) =>
  new MedusaError(MedusaError.Types.INVALID_ARGUMENT, `The carrier ${resolve} ${problem}.`)

const load = (resolve: string): unknown => {
  const requireFromStore = createRequire(join(process.cwd(), "package.json"))
  try {
    const loaded = requireFromStore(resolve) as { default?: unknown }
    return loaded?.default ?? loaded
  } catch (error) {
    throw invalid(resolve, `cannot be loaded: ${(error as Error).message.split("\n")[0]}`)
  }
}

/** Loads a carrier's file and makes the carrier. @throws MedusaError `invalid_argument` that names what is wrong */
export const createExtraCarrier = (
  { resolve, options }: ExtraCarrier,
  context: { logger?: HttpLogger }
): CarrierPort => {
  const factory = load(resolve)
  if (typeof factory !== "function") {
    throw invalid(resolve, "has no function as its default export")
  }
  const carrier = (factory as CarrierFactory)(options, context)
  const missing = METHODS.filter((name) => typeof carrier?.[name] !== "function")
  if (missing.length || !carrier.capabilities || !carrier.createShipment?.length) {
    throw invalid(resolve, `is not complete: it needs capabilities, createShipment and ${METHODS.join(", ")}`)
  }
  if (!CARRIER_CODE.test(carrier.code)) {
    throw invalid(resolve, "needs a code of small letters and digits")
  }
  return carrier
}
