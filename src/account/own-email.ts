import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"

const PROVIDER = "emailpass"

/**
 * Middleware: an account is made, and an address confirmed, for the address that one registered with. Medusa takes any
 * (2.21.2), and an account in another person's address would ask for that person's orders.
 *
 * @param field of the body that names the address
 */
export const ownEmail = (field: "email" | "entity_id") =>
  async function checkOwnEmail(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
    const { auth_context } = req as Partial<AuthenticatedMedusaRequest>
    const named = (req.body as Record<string, unknown> | undefined)?.[field]
    if (!auth_context?.auth_identity_id || typeof named !== "string") {
      return next()
    }
    const own = await req.scope.resolve(Modules.AUTH).listProviderIdentities({
      auth_identity_id: auth_context.auth_identity_id,
      provider: PROVIDER,
    })
    if (own.length > 0 && !own.some(({ entity_id }) => entity_id === named)) {
      return next(new MedusaError(MedusaError.Types.NOT_ALLOWED, "Ese correo no es el de tu cuenta."))
    }
    next()
  }
