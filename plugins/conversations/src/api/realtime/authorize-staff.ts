import { isStaffAllowed } from "@kaiu/medusa-kit"
import {
  authenticate,
  type AuthenticatedMedusaRequest,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Authorize, Handshake } from "../../modules/conversations-realtime/lib/admin-namespace"
import { readSessionId } from "../../modules/conversations-realtime/lib/session-id"

/** Whoever may list the conversations may hear of them. */
const GUARDED_ROUTE = { method: "GET", path: "/admin/conversations" }

type Session = Record<string, unknown>
type SessionStore = { get: (id: string, done: (error: unknown, session?: Session | null) => void) => void }

const loadSession = (store: SessionStore | undefined, id: string | null): Promise<Session | undefined> =>
  new Promise((resolve) => {
    if (!store || !id) {
      return resolve(undefined)
    }
    store.get(id, (error, session) => resolve(error ? undefined : (session ?? undefined)))
  })

/** Runs Medusa's own middleware on what the handshake offers: one set of rules for routes and sockets. */
const authenticateHandshake = (request: MedusaRequest): Promise<string | null> =>
  new Promise((resolve, reject) => {
    const refusal = { status: () => refusal, json: () => resolve(null) } as unknown as MedusaResponse
    Promise.resolve(
      authenticate("user", ["session", "bearer"])(request, refusal, (error?: unknown) =>
        error ? reject(error) : resolve((request as AuthenticatedMedusaRequest).auth_context.actor_id)
      )
    ).catch(reject)
  })

/**
 * Decides about sockets as Medusa decides about `/admin` routes: session cookie or JWT of a user, then the roles.
 *
 * @param req the request at which the socket server was attached; its container and session store are the server's
 */
export const authorizeStaff = (req: MedusaRequest): Authorize => {
  const store = (req as unknown as { sessionStore?: SessionStore }).sessionStore
  const { projectConfig } = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const cookieName = projectConfig.sessionOptions?.name ?? "connect.sid"
  const secret = projectConfig.sessionOptions?.secret ?? projectConfig.http.cookieSecret ?? ""

  return async ({ cookie, token }: Handshake) => {
    const session = await loadSession(store, readSessionId(cookie, cookieName, String(secret)))
    const headers = token ? { authorization: `Bearer ${token}` } : {}
    const userId = await authenticateHandshake({ scope: req.scope, session, headers } as unknown as MedusaRequest)
    const isAllowed = userId && (await isStaffAllowed(req.scope, { user_id: userId, ...GUARDED_ROUTE }))
    return isAllowed ? { user_id: userId } : null
  }
}
