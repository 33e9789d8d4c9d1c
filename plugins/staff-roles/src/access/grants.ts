import type { StaffRole } from "./roles"

export type Grant = {
  /** `*` is every method. A grant of GET is one of HEAD too. */
  methods: readonly ("GET" | "POST" | "PUT" | "PATCH" | "DELETE")[] | "*"
  /** `:id` stands for one segment; a trailing `/**` for the path itself and everything below it. */
  path: string
  roles: readonly Exclude<StaffRole, "admin">[]
}

/**
 * Where nobody passes without a grant. Outside these prefixes Medusa's own rule holds: every admin user may. `:id` stands
 * for one segment.
 *
 * Some are Medusa's own: `payments` captures and refunds, `payment-collections` marks as paid, cancelling an order returns
 * its money, a credit line lessens what it owes, and authorizing a payment session books what its provider has.
 * Edits, exchanges, claims and returns move no money by themselves: what they leave to pay or to refund goes through these.
 * A secret API key acts as admin; `workflows-executions` runs any workflow by its id, the one that gives roles included.
 */
export const GUARDED_PREFIXES = [
  "/admin/conversations",
  "/admin/canned-replies",
  "/admin/whatsapp",
  "/admin/webhook-deliveries",
  "/admin/knowledge",
  "/admin/assistant",
  "/admin/shipping",
  "/admin/wompi",
  "/admin/bank-transfers",
  "/admin/payments",
  "/admin/payment-collections",
  "/admin/orders/:id/cancel",
  "/admin/orders/:id/credit-lines",
  "/admin/orders/:id/payment-sessions",
  "/admin/staff-roles",
  "/admin/audit-log",
  "/admin/overview",
  "/admin/privacy",
  "/admin/withdrawals",
  "/admin/api-keys",
  "/admin/workflows-executions",
] as const

/** Who besides the admin may pass where. What is not listed is refused. */
export const GRANTS: readonly Grant[] = [
  { methods: "*", path: "/admin/conversations/**", roles: ["support"] },
  { methods: "*", path: "/admin/canned-replies/**", roles: ["support"] },
  { methods: "*", path: "/admin/whatsapp/templates/**", roles: ["support"] },
  { methods: "*", path: "/admin/knowledge/**", roles: ["support"] },
  { methods: "*", path: "/admin/assistant/**", roles: ["support"] },
  { methods: ["GET"], path: "/admin/wompi/**", roles: ["support"] },
  { methods: ["GET"], path: "/admin/bank-transfers/**", roles: ["support"] },
  { methods: ["GET"], path: "/admin/payments/**", roles: ["support", "warehouse"] },
  { methods: ["GET"], path: "/admin/shipping/**", roles: ["support", "warehouse"] },
  { methods: ["POST"], path: "/admin/shipping/cod/:id/confirm", roles: ["support", "warehouse"] },
  { methods: ["POST"], path: "/admin/shipping/retries", roles: ["support", "warehouse"] },
  { methods: ["POST"], path: "/admin/shipping/exceptions/:id/resolve", roles: ["support", "warehouse"] },
  { methods: ["POST"], path: "/admin/shipping/bulks", roles: ["warehouse"] },
  { methods: ["POST"], path: "/admin/shipping/labels", roles: ["warehouse"] },
  { methods: ["POST"], path: "/admin/shipping/manifests", roles: ["warehouse"] },
  { methods: ["POST"], path: "/admin/shipping/pickups", roles: ["warehouse"] },
  { methods: ["GET"], path: "/admin/withdrawals/**", roles: ["support", "warehouse"] },
  { methods: ["POST"], path: "/admin/withdrawals/:id/accept", roles: ["support"] },
  { methods: ["POST"], path: "/admin/withdrawals/:id/refuse", roles: ["support"] },
  { methods: ["GET"], path: "/admin/staff-roles/me", roles: ["support", "warehouse"] },
]
