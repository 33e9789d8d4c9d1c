import { rateLimit } from "@kaiu/medusa-kit"
import { authenticate, validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import { StoreCreateWithdrawal, StoreLookUpWithdrawal } from "./validators"

/** Order numbers are easy to count through. */
const limitLookups = rateLimit({ limit: 10, windowMs: 60_000 })
const limitRequests = rateLimit({ limit: 10, windowMs: 60_000 })

/** A page that is watched asks now and then; a family shares an address. */
const limitReads = rateLimit({ limit: 30, windowMs: 60_000 })

/** Logged in or not: a guest shows the proof of the order instead. */
const mayBeLoggedIn = authenticate("customer", ["session", "bearer"], { allowUnauthenticated: true })

export const storeWithdrawalMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/withdrawals",
    methods: ["POST"],
    bodyParser: { sizeLimit: "32kb" },
    middlewares: [limitRequests, mayBeLoggedIn, validateAndTransformBody(StoreCreateWithdrawal)],
  },
  {
    matcher: "/store/withdrawals/lookup",
    methods: ["POST"],
    bodyParser: { sizeLimit: "8kb" },
    middlewares: [limitLookups, mayBeLoggedIn, validateAndTransformBody(StoreLookUpWithdrawal)],
  },
  { matcher: "/store/withdrawals/:radicado", methods: ["GET"], middlewares: [limitReads, mayBeLoggedIn] },
]
