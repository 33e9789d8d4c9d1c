import { createHash } from "node:crypto"
import { PASSWORD_RESET, type PasswordResetData } from "../templates/password-reset"
import type { Mail } from "./types"

/** Medusa's reset token is good for so long (`generateResetPasswordTokenWorkflow`, 2.21.2). */
export const RESET_LIFETIME_MS = 15 * 60_000

/** What `auth.password_reset` says. */
export type PasswordResetRequest = { entity_id: string; token: string }

export type Account = { id: string; first_name?: string | null } | undefined

/** The link to a new password; `null` when the address has no account. One per request. */
export const passwordResetMail = (request: PasswordResetRequest, account: Account, now: Date): Mail | null => {
  if (!account) {
    return null
  }
  const data: PasswordResetData = {
    customer_name: account.first_name ?? null,
    token: request.token,
    expires_at: new Date(now.getTime() + RESET_LIFETIME_MS).toISOString(),
  }
  return {
    to: request.entity_id,
    template: PASSWORD_RESET,
    data,
    // The token itself must not stay in the row.
    idempotency_key: `${createHash("sha256").update(request.token).digest("hex")}:${PASSWORD_RESET}`,
    trigger_type: "auth.password_reset",
    resource_id: account.id,
    resource_type: "customer",
  }
}
