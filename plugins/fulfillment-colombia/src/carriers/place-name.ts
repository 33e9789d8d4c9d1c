import { MedusaError } from "@medusajs/framework/utils"

/** Markup would be shown to shoppers, and half a character cannot be stored. */
const UNFIT = /[<>]|\p{Surrogate}/u

/** The name of a place, as a carrier writes it. @throws MedusaError `invalid_data` when it is none */
export const placeName = (value: unknown): string => {
  const name = typeof value === "string" ? value.replaceAll("\u0000", "").trim() : ""
  if (!name || UNFIT.test(name)) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "A place has no readable name")
  }
  return name
}
