import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { PAYMENT_MODES, type PaymentMode } from "../carriers/port"
import { isCityCode } from "./city-code"

const paymentModeSchema = z.enum(PAYMENT_MODES).default("EXTERNAL_PAYMENT")

/**
 * How the parcel is paid, from the shipping method's `data.payment_mode`; paid elsewhere unless said otherwise.
 *
 * @throws MedusaError `invalid_data` in Spanish, for the buyer
 */
export const readPaymentMode = (data: Record<string, unknown> | undefined): PaymentMode => {
  const parsed = paymentModeSchema.safeParse(data?.payment_mode ?? undefined)
  if (!parsed.success) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `La forma de pago del envío no existe. Valores: ${PAYMENT_MODES.join(", ")}.`
    )
  }
  return parsed.data
}

/**
 * The DANE code of the city of an address, from `metadata.city_code`.
 *
 * @throws MedusaError `invalid_data` in Spanish, for the buyer
 */
export const readCityCode = (address: { metadata?: Record<string, unknown> | null } | null | undefined): string => {
  const code = address?.metadata?.city_code
  if (code === undefined || code === null || code === "") {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "Elige la ciudad de entrega para calcular el envío.")
  }
  if (!isCityCode(code)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "Sin cobertura: la ciudad de entrega no es un municipio de Colombia."
    )
  }
  return code
}
