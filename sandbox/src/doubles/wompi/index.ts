import { Router } from "express"
import type { CreateDouble } from "../../core/world"
import { checkoutRouter } from "./checkout/checkout-router"
import { wompiControlRouter } from "./control-router"
import { allowBrowsers } from "./routes/allow-browsers"
import { apiRouter } from "./routes/api-router"
import { WompiState } from "./wompi-state"

/** Wompi Colombia: the REST API at `/wompi/v1`, the hosted checkout at `/wompi/checkout`, and its events. */
export const wompiDouble: CreateDouble = (world) => {
  const state = new WompiState(world)
  return {
    name: "wompi",
    router: Router().use("/v1", apiRouter(state)),
    forBrowsers: allowBrowsers,
    control: wompiControlRouter(state),
    pages: [{ path: "/wompi/checkout", router: checkoutRouter(state) }],
    reset: () => state.reset(),
  }
}
