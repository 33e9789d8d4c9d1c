import { rateLimit } from "@kaiu/medusa-kit"
import type { MedusaRequest } from "@medusajs/framework/http"

const MINUTE_MS = 60_000
const QUARTER_MS = 15 * MINUTE_MS

const text = (value: unknown): string => (typeof value === "string" ? value.trim().toLowerCase() : "")

/** The address that somebody writes, known or not: a limit that only known ones reach would tell which they are. */
const emailOf = ({ body }: MedusaRequest): string => {
  const { email, identifier, entity_id } = (body ?? {}) as Record<string, unknown>
  return text(email) || text(identifier) || text(entity_id)
}

/** Of one address of the net, behind which a whole neighbourhood may be: Colombian phones share theirs. */
const perCaller = (limit: number) => rateLimit({ limit, windowMs: MINUTE_MS })
const perEmail = (limit: number, windowMs: number) => rateLimit({ limit, windowMs, keyOf: emailOf })

/** Medusa itself limits none of these. What guesses a password is slowed down, what sends mail even more. */
export const authLimits = [
  {
    matcher: "/auth/customer/emailpass",
    methods: ["POST" as const],
    middlewares: [perCaller(60), perEmail(10, 5 * MINUTE_MS)],
  },
  {
    matcher: "/auth/customer/emailpass/register",
    methods: ["POST" as const],
    middlewares: [perCaller(20), perEmail(10, QUARTER_MS)],
  },
  {
    matcher: "/auth/customer/emailpass/reset-password",
    methods: ["POST" as const],
    middlewares: [perCaller(20), perEmail(5, QUARTER_MS)],
  },
  { matcher: "/auth/customer/emailpass/update", methods: ["POST" as const], middlewares: [perCaller(20)] },
  {
    matcher: "/auth/verification/request",
    methods: ["POST" as const],
    middlewares: [perCaller(20), perEmail(5, QUARTER_MS)],
  },
  { matcher: "/auth/verification/confirm", methods: ["POST" as const], middlewares: [perCaller(20)] },
  { matcher: "/auth/mfa/challenges/:id/verify", methods: ["POST" as const], middlewares: [perCaller(20)] },
]

/** Order numbers are easy to count through. */
export const limitTransferRequests = perCaller(10)
