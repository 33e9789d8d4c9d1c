import { CardError } from "@kaiu/medusa-payment-wompi/browser"
import { ApiError } from "../api/api-error"

/** Why nothing was paid, in the shopper's words. */
export const explainPaymentError = (error: unknown, t: (key: string) => string): string => {
  if (error instanceof CardError) {
    return error.code === "invalid_card" ? t("checkout.error.card.refused") : t("checkout.error.wompi")
  }
  if (error instanceof ApiError) {
    const sentences = Object.values(error.fields).flat()
    if (sentences.length > 0) {
      return sentences.join(" ")
    }
    return error.kind === "rejected"
      ? error.message
      : `${t(`state.${error.kind}.title`)} ${t("checkout.error.notPaid")}`
  }
  return t("checkout.error.notPaid")
}
