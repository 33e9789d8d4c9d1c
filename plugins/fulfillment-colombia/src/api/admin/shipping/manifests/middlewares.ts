import { validateAndTransformBody, validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"
import { AdminGetManifests, AdminRequestManifests } from "./validators"

export const adminManifestMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/shipping/manifests",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminRequestManifests)],
  },
  {
    matcher: "/admin/shipping/manifests",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(AdminGetManifests, { defaults: ["id"], isList: true })],
  },
]
