import { MedusaError } from "@medusajs/framework/utils"
import { isCarrierError } from "../../carriers/carrier-error"

/** What may be logged of a failure: our own errors hold no personal data, any other may quote what a carrier said. */
export const sayFailure = (error: unknown): string => {
  if (isCarrierError(error) || MedusaError.isMedusaError(error)) {
    return error.message
  }
  return error instanceof Error ? error.name : "unknown error"
}
