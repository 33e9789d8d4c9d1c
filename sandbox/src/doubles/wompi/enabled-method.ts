import { isMethodType } from "./method-rules"
import type { PaymentMethod } from "./types"
import { notFound } from "./wompi-error"
import type { WompiState } from "./wompi-state"

/** Reads a method that the merchant has enabled. @throws WompiError 404 */
export const enabledMethod = (state: WompiState, method: Record<string, unknown>): PaymentMethod => {
  const { type } = method
  if (!isMethodType(type) || !state.modes.current.accepted_payment_methods.includes(type)) {
    throw notFound(`No hay una identidad de pago para ${String(type)} configurada para este comercio`)
  }
  return { ...method, type }
}
