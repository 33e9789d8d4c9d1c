import type { CarrierQuote, QuoteRequest } from "../port"
import { toLineItem } from "./map-line-item"
import { toPlace } from "./map-place"
import type { ApiOrderQuotationIn, ApiOrderQuotationOut } from "./wire-types"

/** Our quote request as the body of `POST /v1/admin/orders/quotation`. */
export const toQuotation = (request: QuoteRequest, originCityCode: string): ApiOrderQuotationIn => ({
  pickup_info: toPlace(originCityCode),
  shipping_info: toPlace(request.city_code),
  line_items: request.items.map((item) => toLineItem(item)),
  payment_method_code: request.payment_mode,
})

/** Venndelo's prices are pesos; it tells no days. `null` when the answer holds no price: nobody carries for nothing. */
export const fromQuotation = (answer: Partial<ApiOrderQuotationOut> | null): CarrierQuote | null => {
  const amount = answer?.quoted_shipping_total
  return typeof amount === "number" && Number.isFinite(amount) && amount > 0 ? { amount: Math.round(amount) } : null
}
