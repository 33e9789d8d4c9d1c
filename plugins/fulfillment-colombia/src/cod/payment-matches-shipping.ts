import type { PaymentMode } from "../carriers/port"

export type PaymentFacts = {
  /** The buyer pays the courier. */
  isCod: boolean
  /** How each shipping method of the cart is paid. */
  modes: PaymentMode[]
}

/**
 * Why payment and shipping do not go together, in Spanish for the buyer; `null` when they do. The courier collects
 * exactly when the shipping method says `COD`: a prepaid order with it would be paid twice, a contra-entrega order
 * without it never.
 */
export const findPaymentMismatch = ({ isCod, modes }: PaymentFacts): string | null => {
  if (isCod && !modes.length) {
    return "Elige primero el envío contra entrega y después la forma de pago."
  }
  if (isCod && modes.some((mode) => mode !== "COD")) {
    return "Para pagar contra entrega, elige el envío contra entrega."
  }
  if (!isCod && modes.includes("COD")) {
    return "El envío elegido es contra entrega. Elige el pago contra entrega o cambia el envío."
  }
  return null
}
