import type { AuthenticatedMedusaRequest, MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { isGuarded } from "../access/is-granted"
import { STAFF_ROLES_MODULE } from "../modules/staff-roles"
import type StaffRolesModuleService from "../modules/staff-roles/service"

/**
 * Middleware of every admin route: 403 unless the caller's role is granted the guarded path. Medusa has authenticated
 * the caller before; a secret API key is a service that the owner has set up, and passes.
 *
 * @throws MedusaError `forbidden`
 */
export const requireGrant = async (
  req: AuthenticatedMedusaRequest,
  _: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  // `req.path` is relative to where a global middleware is mounted.
  const path = req.originalUrl
  const actor = req.auth_context
  if (!isGuarded(path) || actor?.actor_type === "api-key") {
    return next()
  }
  const service = req.scope.resolve<StaffRolesModuleService>(STAFF_ROLES_MODULE)
  const isAllowed =
    actor?.actor_type === "user" &&
    !!actor.actor_id &&
    (await service.isAllowed({ user_id: actor.actor_id, method: req.method, path }))
  if (!isAllowed) {
    throw new MedusaError(
      MedusaError.Types.FORBIDDEN,
      "Tu rol no permite hacer esto. Pide acceso a quien administra la tienda. / Your role does not allow this."
    )
  }
  next()
}
