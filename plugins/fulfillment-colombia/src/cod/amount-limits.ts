import { formatPesos } from "@kaiu/medusa-kit"
import { MedusaError } from "@medusajs/framework/utils"

export type AmountLimits = {
  /** Pesos, inclusive. */
  minAmount?: number
  maxAmount?: number
}

/**
 * May this amount be collected at the door?
 *
 * @param amount whole pesos
 * @throws MedusaError `invalid_data` in Spanish, for the buyer
 */
export const assertCollectableAmount = (
  amount: number,
  { minAmount = 1, maxAmount = Infinity }: AmountLimits
): void => {
  if (amount < minAmount) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `El pago contra entrega es para compras desde ${formatPesos(minAmount)}. Elige otra forma de pago.`
    )
  }
  if (amount > maxAmount) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `El pago contra entrega es para compras de hasta ${formatPesos(maxAmount)}. Elige otra forma de pago.`
    )
  }
}
