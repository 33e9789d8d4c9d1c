import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"

/** The member of staff who asks, to be put on record; `null` for a secret key, which is nobody. */
export const staffActorOf = ({ auth_context }: Pick<AuthenticatedMedusaRequest, "auth_context">): string | null =>
  auth_context.actor_type === "user" ? auth_context.actor_id : null
