import { GRANTS, GUARDED_PREFIXES } from "../grants"
import { isGranted, isGuarded } from "../is-granted"
import { STAFF_ROLES, type StaffRole } from "../roles"

const may = (role: StaffRole | null, method: string, path: string) => isGranted({ role, method, path })

describe("isGranted", () => {
  it.each([
    ["GET", "/admin/conversations"],
    ["POST", "/admin/conversations/conv_1/messages"],
    ["DELETE", "/admin/canned-replies/cr_1"],
    ["GET", "/admin/whatsapp/templates"],
    ["POST", "/admin/knowledge/documents"],
    ["POST", "/admin/assistant/playground"],
    ["GET", "/admin/shipping/labels/ful_1"],
    ["HEAD", "/admin/shipping/labels/ful_1"],
    ["GET", "/admin/shipping/manifests/shman_1"],
    ["POST", "/admin/shipping/cod/order_1/confirm"],
    ["GET", "/admin/shipping/dispatches"],
    ["GET", "/admin/shipping/bulks/bulk_1"],
    ["POST", "/admin/shipping/retries"],
    ["POST", "/admin/shipping/exceptions/cexc_1/resolve"],
    ["GET", "/admin/wompi/transactions"],
    ["GET", "/admin/bank-transfers"],
    ["GET", "/admin/withdrawals"],
    ["POST", "/admin/withdrawals/wdr_1/accept"],
    ["POST", "/admin/withdrawals/wdr_1/refuse"],
    ["GET", "/admin/staff-roles/me"],
  ])("should let support %s %s", (method, path) => {
    expect(may("support", method, path)).toBe(true)
  })

  it.each([
    ["POST", "/admin/shipping/pickups"],
    ["POST", "/admin/shipping/bulks"],
    ["POST", "/admin/shipping/labels"],
    ["POST", "/admin/shipping/manifests"],
    ["POST", "/admin/shipping/carriers/venndelo/wallet/topup"],
    ["POST", "/admin/shipping/cod/remittances"],
    ["POST", "/admin/wompi/transactions/1/refund"],
    ["POST", "/admin/bank-transfers/order_1/confirm"],
    ["POST", "/admin/bank-transfers/order_1/cancel"],
    ["POST", "/admin/payments/pay_1/refund"],
    ["POST", "/admin/payments/pay_1/capture"],
    ["POST", "/admin/payment-collections/paycol_1/mark-as-paid"],
    ["POST", "/admin/orders/order_1/cancel"],
    ["POST", "/admin/orders/order_1/credit-lines"],
    ["POST", "/Admin/Orders/order_1/credit-lines/"],
    ["POST", "/admin/orders/order_1/payment-sessions/authorize"],
    ["POST", "/admin/withdrawals/wdr_1/refunded"],
    ["GET", "/admin/whatsapp/phone-number"],
    ["GET", "/admin/webhook-deliveries"],
    ["GET", "/admin/staff-roles"],
    ["POST", "/admin/staff-roles"],
    ["POST", "/admin/staff-roles/me"],
    ["GET", "/admin/staff-roles/me/more"],
    ["GET", "/admin/audit-log"],
    ["GET", "/admin/overview"],
    ["GET", "/admin/privacy/erasures"],
    ["POST", "/admin/api-keys"],
    ["POST", "/admin/workflows-executions/assign-staff-role/run"],
  ])("should refuse support %s %s", (method, path) => {
    expect(may("support", method, path)).toBe(false)
  })

  it("should let the warehouse ship, read what comes back, and nothing else of ours", () => {
    expect(may("warehouse", "POST", "/admin/shipping/pickups")).toBe(true)
    expect(may("warehouse", "POST", "/admin/shipping/bulks")).toBe(true)
    expect(may("warehouse", "POST", "/admin/shipping/labels")).toBe(true)
    expect(may("warehouse", "POST", "/admin/shipping/manifests")).toBe(true)
    expect(may("warehouse", "POST", "/admin/shipping/retries")).toBe(true)
    expect(may("warehouse", "POST", "/admin/shipping/exceptions/cexc_1/resolve")).toBe(true)
    expect(may("warehouse", "POST", "/admin/shipping/cod/order_1/confirm")).toBe(true)
    expect(may("warehouse", "GET", "/admin/shipping/cod/reconciliation")).toBe(true)
    expect(may("warehouse", "GET", "/admin/payments/payment-providers")).toBe(true)
    const own = ["/admin/shipping", "/admin/payments", "/admin/withdrawals"]
    const others = GUARDED_PREFIXES.filter((prefix) => !own.includes(prefix))
    expect(others.filter((prefix) => may("warehouse", "GET", prefix))).toEqual([])
    expect(GUARDED_PREFIXES.filter((prefix) => may("warehouse", "POST", prefix))).toEqual([])
  })

  it("should leave money with carriers to the admin", () => {
    for (const path of ["/admin/shipping/carriers/venndelo/wallet/topup", "/admin/shipping/cod/remittances"]) {
      expect(may("warehouse", "POST", path)).toBe(false)
      expect(may("admin", "POST", path)).toBe(true)
    }
  })

  it("should let the admin pass everywhere and a user without a role nowhere that is guarded", () => {
    for (const prefix of GUARDED_PREFIXES) {
      expect(may("admin", "DELETE", `${prefix}/x`)).toBe(true)
      expect(may(null, "GET", prefix)).toBe(false)
      expect(may(null, "GET", `${prefix}/x/y`)).toBe(false)
    }
  })

  it("should leave Medusa's own routes to Medusa", () => {
    expect(may(null, "DELETE", "/admin/products/prod_1")).toBe(true)
    expect(may("support", "POST", "/admin/orders/order_1/fulfillments")).toBe(true)
    for (const change of ["order-edits", "exchanges", "claims", "returns"]) {
      expect(may("support", "POST", `/admin/${change}`)).toBe(true)
    }
    expect(isGuarded("/admin/conversations-export")).toBe(false)
  })

  it("should not be fooled by case, slashes or a query", () => {
    for (const path of [
      "/admin/Webhook-Deliveries",
      "/ADMIN/webhook-deliveries/",
      "/admin//webhook-deliveries",
      "/admin/webhook-deliveries?limit=1",
      "/admin/webhook-deliveries/?/admin/conversations",
    ]) {
      expect(may("support", "GET", path)).toBe(false)
    }
    expect(may("support", "get", "/Admin/Conversations/?q=lavanda")).toBe(true)
  })

  it("should grant only guarded paths, each of them to a known role", () => {
    for (const grant of GRANTS) {
      expect(isGuarded(grant.path.replace("/**", ""))).toBe(true)
      expect(grant.roles.length).toBeGreaterThan(0)
      expect(grant.roles.every((role) => STAFF_ROLES.includes(role))).toBe(true)
    }
  })
})

describe("a request target in absolute form", () => {
  const targets = ["http://x/admin/conversations", "HTTP://x:9000/admin/staff-roles", "http://x/admin/products"]

  it.each(targets)("%p is guarded and passes for admins only", (path) => {
    expect(isGuarded(path)).toBe(true)
    expect(isGranted({ role: "warehouse", method: "GET", path })).toBe(false)
    expect(isGranted({ role: null, method: "POST", path })).toBe(false)
    expect(isGranted({ role: "admin", method: "GET", path })).toBe(true)
  })
})
