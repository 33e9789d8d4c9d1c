import { MedusaError, MathBN } from "@medusajs/framework/utils"
import type { BigNumberInput } from "@medusajs/framework/types"

/**
 * Whole pesos travel: a part of a payment must be of whole pesos, or the rounded parts add up to more than Medusa shows.
 * What remains may have a fraction, as the total had when it was charged.
 *
 * @param pesos as Medusa asks for it
 * @param money both in integer cents: what would be sent, and what is left of the transaction
 * @throws MedusaError `invalid_data`
 */
export const assertReturnable = (
  pesos: BigNumberInput,
  { amountInCents, remaining }: { amountInCents: number; remaining: number }
): void => {
  if (amountInCents <= 0) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "A refund must be at least one peso.")
  }
  if (!MathBN.convert(pesos).isInteger() && amountInCents !== remaining) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "A partial refund must be of whole pesos.")
  }
}
