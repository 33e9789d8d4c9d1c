import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN, MedusaError } from "@medusajs/framework/utils"

/** Wompi's limit of `amount_in_cents`: an integer up to 10^12 (OpenAPI document of Wompi, `POST /transactions`). */
export const MAX_CENTS = 1_000_000_000_000

const toBigNumber = (value: BigNumberInput) => {
  const number = MathBN.convert(value)
  if (!number.isFinite()) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "The amount is not a number.")
  }
  return number
}

/**
 * Rounds an amount in pesos to whole pesos, half away from zero: the peso has no coin below one, while taxes and
 * discounts can leave a fraction.
 */
export const roundToPeso = (pesos: BigNumberInput): number => toBigNumber(pesos).integerValue(4).toNumber()

/**
 * Pesos (Medusa's major units, also a raw BigNumber object) to integer cents: whole pesos × 100.
 *
 * @throws MedusaError `invalid_data` when the amount is not a number, negative, or above {@link MAX_CENTS}
 * @example pesosToCents(35900) // 3590000
 */
export const pesosToCents = (pesos: BigNumberInput): number => {
  const whole = toBigNumber(pesos).integerValue(4)
  const cents = whole.multipliedBy(100)
  if (cents.isNegative() && !cents.isZero()) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "The amount is negative.")
  }
  if (cents.isGreaterThan(MAX_CENTS)) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `The amount is above ${MAX_CENTS / 100} pesos.`)
  }
  return cents.toNumber()
}

/** Integer cents to pesos, exact. @throws MedusaError `invalid_data` when it is not an integer */
export const centsToPesos = (cents: number): number => {
  if (!Number.isSafeInteger(cents)) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "Cents must be an integer.")
  }
  return cents / 100
}
