import { centsToPesos, pesosToCents } from "@kaiu/medusa-kit"
import type { BigNumberInput } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

export const CURRENCY = "COP"

/**
 * What the shopper has to send, in whole pesos: nobody can transfer the fraction that taxes may leave.
 *
 * @throws MedusaError `not_allowed` for a currency other than COP
 * @throws MedusaError `invalid_data` for an amount that is not a number or not above zero
 */
export const amountToTransfer = (input: { amount: BigNumberInput; currency_code: string }): number => {
  if (input.currency_code.toUpperCase() !== CURRENCY) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Bank transfer takes payments in COP only.")
  }
  const pesos = centsToPesos(pesosToCents(input.amount))
  if (pesos <= 0) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "The amount of a bank transfer must be above zero.")
  }
  return pesos
}
