import { MedusaError } from "@medusajs/framework/utils"
import { isCodCity, limitsCities, type CityLimits } from "../../cod/city-limits"
import { findPaymentMismatch } from "../../cod/payment-matches-shipping"
import { readCityCode, readPaymentMode } from "../../destination/shipping-data"

/** The parts of a cart that payment and shipping have to agree on. */
export type CartFacts = {
  shipping_methods?: ({ data?: Record<string, unknown> | null } | null)[] | null
  shipping_address?: { metadata?: Record<string, unknown> | null } | null
}

export const CART_FIELDS = ["shipping_methods.data", "shipping_address.metadata"]

const refuse = (message: string): never => {
  throw new MedusaError(MedusaError.Types.INVALID_DATA, message)
}

/**
 * May this cart be paid that way?
 *
 * @throws MedusaError `invalid_data` in Spanish, for the buyer
 */
export const assertPayable = (cart: CartFacts, { isCod, cities }: { isCod: boolean; cities: CityLimits }): void => {
  const methods = (cart.shipping_methods ?? []).filter((method) => method !== null)
  const mismatch = findPaymentMismatch({ isCod, modes: methods.map(({ data }) => readPaymentMode(data ?? undefined)) })
  if (mismatch) {
    refuse(mismatch)
  }
  if (isCod && limitsCities(cities) && !isCodCity(readCityCode(cart.shipping_address), cities)) {
    refuse("En la ciudad de entrega no hay pago contra entrega. Elige otra forma de pago.")
  }
}
