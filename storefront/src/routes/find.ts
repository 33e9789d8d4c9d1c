import type { RouteObject } from "react-router-dom"
import { page } from "./page"

/** Where shoppers look around. */
export const findRoutes: RouteObject[] = [
  { path: "/", lazy: page(["home", "product"], async () => (await import("../pages/home/home-page")).HomePage) },
  {
    path: "/catalogo",
    lazy: page(["catalogue", "product"], async () => (await import("../pages/catalogue/catalogue-page")).CataloguePage),
  },
  {
    path: "/producto/:handle",
    lazy: page(["product"], async () => (await import("../pages/product/product-page")).ProductPage),
  },
]
