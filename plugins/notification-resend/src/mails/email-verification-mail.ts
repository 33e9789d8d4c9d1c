import { createHash } from "node:crypto"
import { EMAIL_VERIFICATION, type EmailVerificationData } from "../templates/email-verification"
import type { Account } from "./password-reset-mail"
import type { Mail } from "./types"

/** What `auth.verification_requested` says. One that was confirmed before has no code. */
export type VerificationRequest = {
  entity_id: string
  entity_type: string
  auth_identity_id: string
  code?: string | null
  expires_at?: string | Date | null
}

/** The link that confirms an address; `null` when there is nothing to confirm by mail. One per request. */
export const emailVerificationMail = (request: VerificationRequest, account: Account): Mail | null => {
  const { entity_id, entity_type, auth_identity_id, code, expires_at } = request
  if (entity_type !== "email" || !code || !expires_at) {
    return null
  }
  const data: EmailVerificationData = {
    customer_name: account?.first_name ?? null,
    code,
    expires_at: new Date(expires_at).toISOString(),
  }
  return {
    to: entity_id,
    template: EMAIL_VERIFICATION,
    data,
    // The code itself must not stay in the row.
    idempotency_key: `${createHash("sha256").update(code).digest("hex")}:${EMAIL_VERIFICATION}`,
    trigger_type: "auth.verification_requested",
    resource_id: auth_identity_id,
    resource_type: "auth_identity",
  }
}
