import { createHash } from "node:crypto"
import { SANDBOX_CREDENTIALS } from "../../../sandbox/src/credentials"
import { patientHttp } from "../patient-http"
import type { FaultShop } from "../fault-shop"
import type { Checkout } from "../buyer"

const { WOMPI_PUBLIC_KEY, WOMPI_PRIVATE_KEY, WOMPI_INTEGRITY_SECRET } = SANDBOX_CREDENTIALS.wompi

/** Larger than any attempt that the shop counts. */
let attempt = 900

/** Payments that reach Wompi by another way than the address that the shop handed out. */
export const createMerchantApi = ({ wompiUrl }: Pick<FaultShop, "wompiUrl">) => {
  const merchant = patientHttp(wompiUrl, { "x-merchant-public-key": WOMPI_PUBLIC_KEY })
  const api = patientHttp(wompiUrl, { authorization: `Bearer ${WOMPI_PRIVATE_KEY}` })

  /** Pays a second time what a payment session asks for, under a reference that names that session. */
  const payAgain = async ({ sessionId, email, total }: Checkout): Promise<string> => {
    const { data: info } = await merchant.once("GET", "/merchants/info")
    const reference = `${sessionId}-${++attempt}`
    const amount = total * 100
    const signature = createHash("sha256").update(`${reference}${amount}COP${WOMPI_INTEGRITY_SECRET}`).digest("hex")
    const { data } = await api.once("POST", "/transactions", {
      acceptance_token: info.presigned_acceptance.acceptance_token,
      accept_personal_auth: info.presigned_personal_data_auth.acceptance_token,
      amount_in_cents: amount,
      currency: "COP",
      signature,
      customer_email: email,
      reference,
      payment_method: { type: "NEQUI", phone_number: "3991111111" },
    })
    return data.id
  }

  return { payAgain }
}

export type MerchantApi = ReturnType<typeof createMerchantApi>
