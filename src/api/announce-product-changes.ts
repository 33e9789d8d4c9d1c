import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { PRICE_LIST_CHANGED, PRODUCTS_CHANGED } from "../find/changed-products"

type Change = { name: string; ids: string[] }

/** Ids of a body `{add, remove}`. */
const linkedIds = (body: unknown): string[] => {
  const { add, remove } = (body ?? {}) as { add?: unknown; remove?: unknown }
  return [add, remove].flat().filter((id): id is string => typeof id === "string")
}

/** Middleware that tells of a change once it is done. An event that is lost is made up for by the job that refreshes. */
const announce = (read: (req: MedusaRequest) => Change) =>
  function announceChange(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
    res.once("finish", () => {
      const { name, ids } = read(req)
      if (res.statusCode < 300 && ids.length > 0) {
        req.scope
          .resolve(Modules.EVENT_BUS)
          .emit({ name, data: { id: ids } })
          .catch(() => req.scope.resolve(ContainerRegistrationKeys.LOGGER).warn(`The event ${name} was not sent.`))
      }
    })
    next()
  }

const announceLinked = announce(({ body }) => ({ name: PRODUCTS_CHANGED, ids: linkedIds(body) }))

/** What staff change in the admin without an event that names a product (Medusa 2.21.2). */
export const announcements = [
  { matcher: "/admin/product-categories/:id/products", methods: ["POST" as const], middlewares: [announceLinked] },
  { matcher: "/admin/sales-channels/:id/products", methods: ["POST" as const], middlewares: [announceLinked] },
  {
    matcher: "/admin/price-lists/:id",
    methods: ["POST" as const],
    middlewares: [announce(({ params }) => ({ name: PRICE_LIST_CHANGED, ids: [params.id] }))],
  },
]
