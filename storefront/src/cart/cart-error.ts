import { ApiError } from "../api/api-error"
import type { CartChange } from "./change-cart"

/** The key of the sentence that tells why the shop did not do it. */
export const explainCartError = (error: unknown, change: CartChange): string => {
  if (!(error instanceof ApiError)) {
    return "cart.error.other"
  }
  if (error.code === "insufficient_inventory") {
    return "cart.error.stock"
  }
  if (error.kind === "rejected" && change.kind === "apply-code") {
    return "cart.error.code"
  }
  if (error.kind === "not_found") {
    return "cart.error.gone"
  }
  return error.kind === "rejected" ? "cart.error.other" : "cart.error.connection"
}
