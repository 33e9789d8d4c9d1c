import type { OrderProof } from "@kaiu/medusa-kit"
import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import type { Asker } from "../../../withdrawal/find-own-order"

const HEADER = "x-withdrawal-proof"

/** Who asks, by the proof in a request's body and by its login, if there is one. */
export const askerOf = (req: AuthenticatedMedusaRequest<unknown>, proof: OrderProof): Asker => ({
  proof,
  customer_id: req.auth_context?.actor_type === "customer" ? req.auth_context.actor_id : undefined,
})

/** The phone or e-mail in a header, URL-encoded: an address with it would be kept in logs. */
export const proofInHeader = (req: AuthenticatedMedusaRequest<unknown>): OrderProof => {
  const text = decode(req.get(HEADER) ?? "").trim()
  if (!text) {
    return {}
  }
  return text.includes("@") ? { email: text } : { phone: text }
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
