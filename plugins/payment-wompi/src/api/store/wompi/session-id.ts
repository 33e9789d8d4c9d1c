import { MedusaError } from "@medusajs/framework/utils"

const SESSION_ID = /^payses_[A-Za-z0-9]{1,64}$/

/** The payment session that an address names. @throws MedusaError `not_found` when it cannot be the id of one */
export const parseSessionId = (value: string): string => {
  if (!SESSION_ID.test(value)) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such Wompi payment session.")
  }
  return value
}
