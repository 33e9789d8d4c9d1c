import { useQuery } from "@tanstack/react-query"
import type { Cart } from "../api/cart"
import { providersQuery, wompiConfigQuery } from "../api/payment"
import { paymentChoices, WOMPI } from "./methods/payment-choices"

/** What can be paid with here, and Wompi's keys for the browser. */
export const usePaymentMethods = (cart: Pick<Cart, "region_id">) => {
  const providers = useQuery({ ...providersQuery(cart.region_id ?? ""), enabled: Boolean(cart.region_id) })
  const hasWompi = Boolean(providers.data?.includes(WOMPI))
  const config = useQuery({ ...wompiConfigQuery(), enabled: hasWompi })
  const isReady = Boolean(providers.data) && (!hasWompi || config.isFetched)
  return {
    isReady,
    error: providers.error,
    retry: () => void providers.refetch(),
    choices: isReady ? paymentChoices(providers.data ?? [], config.data) : [],
    config: config.data ?? null,
  }
}
