import { SANDBOX_CREDENTIALS } from "../../credentials"
import type { PaymentMethodType } from "./types"

/** The merchant block that every transaction carries. */
export const MERCHANT_OF_TRANSACTION = {
  id: 1,
  name: "KAIU Natural Living",
  legal_name: "KAIU Natural Living S.A.S. (sandbox)",
  contact_name: "Sandbox",
  phone_number: "+573001112233",
  logo_url: null,
  legal_id_type: "NIT",
  legal_id: "900123456",
  email: "hola@kaiu.test",
  public_key: SANDBOX_CREDENTIALS.wompi.WOMPI_PUBLIC_KEY,
}

/** The merchant as `GET /v1/merchants/info` shows it, without the acceptance tokens. */
export const merchantWith = (acceptedMethods: PaymentMethodType[]) => ({
  ...MERCHANT_OF_TRANSACTION,
  active: true,
  accepted_payment_methods: acceptedMethods,
  accepted_currencies: ["COP"],
})
