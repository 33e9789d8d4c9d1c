import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { limitsCities } from "../../cod/city-limits"
import { findCityProblem } from "../../cod/find-city-problem"
import { findPaymentMismatch } from "../../cod/payment-matches-shipping"
import { readCityCode, readPaymentMode } from "../../destination/shipping-data"
import { resolveShipping } from "../../workflows/utils/resolve-shipment"

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
export const assertPayable = async (container: MedusaContainer, cart: CartFacts, isCod: boolean): Promise<void> => {
  const methods = (cart.shipping_methods ?? []).filter((method) => method !== null)
  const mismatch = findPaymentMismatch({ isCod, modes: methods.map(({ data }) => readPaymentMode(data ?? undefined)) })
  if (mismatch) {
    refuse(mismatch)
  }
  if (!isCod) {
    return
  }
  const shipping = resolveShipping(container)
  const limits = shipping.options.cod.cities
  const carriers = methods.flatMap(({ data }) => shipping.carriers.find(data?.carrier) ?? [])
  if (!carriers.length && !limitsCities(limits)) {
    return
  }
  const cityCode = readCityCode(cart.shipping_address)
  const [city, known] = await Promise.all([shipping.findCity(cityCode), shipping.carriersWithCities()])
  const problem = findCityProblem({ cityCode, city, carriers, known, limits })
  if (problem) {
    refuse(problem)
  }
}
