import { rateLimit } from "@kaiu/medusa-kit"
import {
  allowFields,
  configureStoreSearch,
  defineMiddlewares,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { authLimits, limitTransferRequests } from "../account/auth-limits"
import { ownEmail } from "../account/own-email"
import { PRODUCT_INDEX } from "../find/product-fields"
import { AdminGetErasures } from "./admin/privacy/erasures/validators"
import { announcements } from "./announce-product-changes"
import { adminWithdrawalMiddlewares } from "./admin/withdrawals/middlewares"
import { StoreGetCatalogue } from "./store/catalogue/validators"
import { StoreRequestOrderTransfer } from "./store/customers/me/order-transfers/validators"
import { closeReturns } from "./store/close-returns"
import { storeWithdrawalMiddlewares } from "./store/withdrawals/middlewares"
import { STORE_FIELDS } from "./store-fields"

/** A search is asked for at every letter. */
const limitSearches = rateLimit({ limit: 240, windowMs: 60_000 })

/** A whole history is read for them. */
const limitPrivacy = rateLimit({ limit: 10, windowMs: 60_000 })

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
    ...authLimits,
    { matcher: "/store/customers", methods: ["POST"], middlewares: [ownEmail("email")] },
    { matcher: "/auth/verification/request", methods: ["POST"], middlewares: [ownEmail("entity_id")] },
    {
      matcher: "/store/customers/me/order-transfers",
      methods: ["POST"],
      bodyParser: { sizeLimit: "8kb" },
      middlewares: [limitTransferRequests, validateAndTransformBody(StoreRequestOrderTransfer)],
    },
    // Medusa asks for a login itself below `/store/customers/me`.
    { matcher: "/store/customers/me/erasure", middlewares: [limitPrivacy] },
    { matcher: "/store/customers/me/export", middlewares: [limitPrivacy] },
    {
      matcher: "/admin/privacy/erasures",
      methods: ["GET"],
      middlewares: [validateAndTransformQuery(AdminGetErasures, {})],
    },
    { matcher: "/store/returns", methods: ["POST"], middlewares: [closeReturns] },
    ...storeWithdrawalMiddlewares,
    ...adminWithdrawalMiddlewares,
    ...announcements,
    // Without methods: with them they would run after the query is checked.
    ...STORE_FIELDS.map(({ matcher, fields }) => ({ matcher, middlewares: [allowFields(fields)] })),
  ],
})
