import { useTranslation } from "react-i18next"
import type { Cart } from "../api/cart"
import { shippingDataOf } from "./shipping-data"

/** In how many working days it arrives, where the shop knows; an estimate is called one. */
export const DeliveryDays = ({ cart }: { cart: Cart }) => {
  const { t } = useTranslation()
  const { quote } = shippingDataOf(cart)
  if (!quote?.days) {
    return null
  }
  return (
    <>{t(quote.is_estimate ? "checkout.shipping.daysEstimate" : "checkout.shipping.days", { count: quote.days })}</>
  )
}
