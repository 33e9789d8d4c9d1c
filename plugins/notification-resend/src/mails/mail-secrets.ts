import { EMAIL_VERIFICATION } from "../templates/email-verification"
import { ORDER_TRANSFER } from "../templates/order-transfer"
import { PASSWORD_RESET } from "../templates/password-reset"

/** What of a mail's data opens an account or gives an order away. The notification's row, which staff may read, keeps it only until the mail has left. */
const SECRETS: Readonly<Record<string, readonly string[]>> = {
  [PASSWORD_RESET]: ["token"],
  [EMAIL_VERIFICATION]: ["code"],
  [ORDER_TRANSFER]: ["token"],
}

type Data = Record<string, unknown> | null | undefined

/** The data with `null` for their secrets, or `null` when they hold none. A key that is left out would stay: Medusa merges JSON. */
export const withoutSecrets = (template: string, data: Data): Record<string, unknown> | null => {
  const secrets = SECRETS[template]
  return secrets ? { ...data, ...Object.fromEntries(secrets.map((name) => [name, null])) } : null
}

/** Is the mail's link good for nothing any more? */
export const isOutdated = (data: Data, now: Date): boolean =>
  typeof data?.expires_at === "string" && new Date(data.expires_at) <= now
