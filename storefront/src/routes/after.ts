import type { RouteObject } from "react-router-dom"
import { page } from "./page"

const TEXTS = ["terminos", "privacidad"]

/** What becomes of an order, and what the law says about it. */
export const afterRoutes: RouteObject[] = [
  {
    path: "/pedido/:token",
    lazy: page(["cod"], async () => (await import("../pages/cod-order/cod-order-page")).CodOrderPage),
  },
  {
    path: "/rastreo",
    lazy: page(["track"], async () => (await import("../pages/tracking/tracking-page")).TrackingPage),
  },
  {
    path: "/retracto",
    lazy: page(["withdrawal"], async () => (await import("../pages/withdrawal/withdrawal-page")).WithdrawalPage),
  },
  ...TEXTS.map((slug) => ({
    path: `/${slug}`,
    lazy: page([], async () => (await import("../pages/text/text-page")).TextPage),
  })),
]
