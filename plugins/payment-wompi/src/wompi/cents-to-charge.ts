import { pesosToCents } from "@kaiu/medusa-kit"
import type { BigNumberInput } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

/** The one currency of Wompi Colombia. */
export const CURRENCY = "COP"

/**
 * Amount of a payment in integer cents.
 *
 * @throws MedusaError `not_allowed` for a currency other than COP, the only one of Wompi Colombia
 * @throws MedusaError `invalid_data` for an amount that is not a number or not above zero
 */
export const centsToCharge = (input: { amount: BigNumberInput; currency_code: string }): number => {
  if (input.currency_code.toUpperCase() !== CURRENCY) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Wompi accepts payments in COP only.")
  }
  const cents = pesosToCents(input.amount)
  if (cents <= 0) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "The amount of a Wompi payment must be above zero.")
  }
  return cents
}
