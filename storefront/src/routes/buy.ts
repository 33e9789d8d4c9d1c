import type { RouteObject } from "react-router-dom"
import { page } from "./page"

/** From cart to order. */
export const buyRoutes: RouteObject[] = [
  {
    path: "/checkout",
    lazy: page(["cart", "checkout"], async () => (await import("../pages/checkout/checkout-page")).CheckoutPage),
  },
  {
    path: "/checkout/resultado",
    lazy: page(["cart", "checkout", "result"], async () => (await import("../pages/checkout/result-page")).ResultPage),
  },
  { path: "/cart/:lines", lazy: page([], async () => (await import("../pages/links/cart-link-page")).CartLinkPage) },
  {
    path: "/discount/:code",
    lazy: page([], async () => (await import("../pages/links/discount-link-page")).DiscountLinkPage),
  },
]
