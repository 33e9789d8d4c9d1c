import { rateLimit } from "@kaiu/medusa-kit"
import { configureStoreSearch, defineMiddlewares, validateAndTransformQuery } from "@medusajs/framework/http"
import { PRODUCT_INDEX } from "../find/product-fields"
import { announcements } from "./announce-product-changes"
import { StoreGetCatalogue } from "./store/catalogue/validators"

/** A search is asked for at every letter. */
const limitSearches = rateLimit({ limit: 240, windowMs: 60_000 })

export default defineMiddlewares({
  routes: [
    {
      matcher: "/store/catalogue",
      methods: ["GET"],
      middlewares: [limitSearches, validateAndTransformQuery(StoreGetCatalogue, {})],
    },
    {
      matcher: "/store/search",
      middlewares: [limitSearches, configureStoreSearch({ allowed_indexes: { [PRODUCT_INDEX]: true } })],
    },
    ...announcements,
  ],
})
