import type { RouteObject } from "react-router-dom"
import { page } from "./page"

/** What becomes of an order. */
export const afterRoutes: RouteObject[] = [
  {
    path: "/pedido/:token",
    lazy: page(["cod"], async () => (await import("../pages/cod-order/cod-order-page")).CodOrderPage),
  },
  {
    path: "/rastreo",
    lazy: page(["track"], async () => (await import("../pages/tracking/tracking-page")).TrackingPage),
  },
]
