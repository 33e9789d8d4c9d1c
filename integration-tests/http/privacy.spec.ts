import { Modules } from "@medusajs/framework/utils"
import type WithdrawalModuleService from "../../src/modules/withdrawal/service"
import moveErasures from "../../src/jobs/move-erasures"
import { placePaidOrder } from "./helpers/dispatch"
import { eventually, shopSuite } from "./helpers/shop-suite"

jest.setTimeout(180_000)

/** The buyer of the helpers' orders. */
const EMAIL = "camila@example.com"
const PASSWORD = "lavanda-y-romero-2026"

const TABLES = [
  "customer",
  "customer_address",
  "cart",
  "cart_address",
  "notification",
  "provider_identity",
  "auth_verification",
]

type Headers = Record<string, string>

shopSuite("privacy", (shop) => {
  const auth = () => shop.container().resolve(Modules.AUTH)
  const register = async (headers: Headers) => {
    const secrets = { email: EMAIL, password: PASSWORD }
    const { data } = await shop.api.post("/auth/customer/emailpass/register", secrets)
    const mine = { ...headers, authorization: `Bearer ${data.token}` }
    await shop.api.post(
      "/store/customers",
      { email: EMAIL, first_name: "Camila", phone: "3001234567" },
      { headers: mine }
    )
  }

  const prove = async (isProven: boolean) => {
    const [identity] = await auth().listAuthIdentities({ provider_identities: { entity_id: EMAIL } })
    const filters = { auth_identity_id: identity.id, entity_id: EMAIL }
    if (!(await auth().listAuthVerifications(filters)).length) {
      await auth().requestAuthVerification({ ...filters, entity_type: "email", code_provider: "token" })
    }
    const sql = shop.container().resolve("__pg_connection__")
    await sql.raw("UPDATE auth_verification SET verified_at = ? WHERE entity_id = ?", [
      isProven ? new Date() : null,
      EMAIL,
    ])
  }

  const logIn = async (headers: Headers): Promise<Headers> => {
    const { data } = await shop.api.post("/auth/customer/emailpass", { email: EMAIL, password: PASSWORD })
    return { ...headers, authorization: `Bearer ${data.token}` }
  }

  const naming = async (text: string): Promise<string[]> => {
    const sql = shop.container().resolve("__pg_connection__")
    const found = await Promise.all(
      TABLES.map(async (table) => {
        const { rows } = await sql.raw(`SELECT count(*)::int AS count FROM ${table} AS t WHERE t::text ILIKE ?`, [
          `%${text}%`,
        ])
        return rows[0].count > 0 ? [table] : []
      })
    )
    return found.flat()
  }

  it("tells a person everything, and forgets them once their last order has ended", async () => {
    const headers = await shop.storeHeaders()
    const order = await placePaidOrder(shop)
    await register(headers)
    await prove(true)
    const mine = await logIn(headers)
    const address = { first_name: "Camila", address_1: "Calle 45 # 12-34", city: "Medellín", country_code: "co" }
    await shop.api.post("/store/customers/me/addresses", address, { headers: mine })

    for (const path of ["erasure", "export"]) {
      const stranger = await shop.api.get(`/store/customers/me/${path}`, { headers, validateStatus: () => true })
      expect(stranger.status).toBe(401)
    }

    const exported = () => shop.api.get("/store/customers/me/export", { headers: mine })
    const { data, headers: sent } = await exported()
    expect(sent["content-disposition"]).toContain("mis-datos.json")
    expect(data.customer).toMatchObject({ email: EMAIL, addresses: [{ address_1: "Calle 45 # 12-34" }] })
    expect(data.orders).toMatchObject([{ id: order.id, shipping_address: { first_name: "Camila" } }])
    // Anybody may write down an address; its orders as a guest are told to who reads its mails.
    await prove(false)
    expect((await exported()).data.orders).toEqual([])
    await prove(true)

    const ask = () => shop.api.post("/store/customers/me/erasure", {}, { headers: mine })
    const [first, second] = await Promise.all([ask(), ask()])
    expect(first.status).toBe(202)
    expect(first.data.erasure).toMatchObject({ state: "waiting", id: second.data.erasure.id })
    await moveErasures(shop.container())
    const open = await shop.api.get("/store/customers/me/erasure", { headers: mine })
    expect(open.data.erasure.id).toBe(first.data.erasure.id)
    expect(await naming(EMAIL)).toEqual(expect.arrayContaining(["customer", "cart", "provider_identity"]))

    const withdrawals = shop.container().resolve<WithdrawalModuleService>("withdrawal")
    const { id: withdrawalId } = await withdrawals.createWithdrawals({
      ...{ radicado: "R-2026-TEST01", order_id: order.id, order_number: "1", items: [] as never, request_key: "test" },
      ...{ reason: "Me lo regaló Rosa Pérez.", deadline: "2026-12-04", refund_due: "2026-12-12" },
      ...{ requested_at: new Date(), delivered_at: new Date() },
    })

    const admin = await shop.as("admin@kaiu.test")
    await shop.api.post(`/admin/orders/${order.id}/complete`, {}, { headers: admin })
    await moveErasures(shop.container())
    const score = await eventually(async () => {
      const { data } = await shop.api.get("/admin/privacy/erasures?state=done", { headers: admin })
      return data.count > 0 && data.erasures[0]
    })
    expect(score).toMatchObject({
      id: first.data.erasure.id,
      counts: { accounts: 2, addresses: 1, carts: 1, reasons: 1 },
      answers: [{ plugin: "fulfillment-colombia", waiting: 0 }],
    })

    expect(await naming(EMAIL)).toEqual([])
    expect(await naming("Calle 45 # 12-34")).toEqual([])
    const again = { email: EMAIL, password: PASSWORD }
    expect((await shop.api.post("/auth/customer/emailpass", again, { validateStatus: () => true })).status).toBe(401)
    // The merchant's books stay, and that goods came back; not what the person wrote.
    expect(await withdrawals.retrieveWithdrawal(withdrawalId)).toMatchObject({
      radicado: "R-2026-TEST01",
      reason: null,
    })
    const { data: kept } = await shop.api.get(`/admin/orders/${order.id}?fields=email`, { headers: admin })
    expect(kept.order.email).toBe(EMAIL)
  })

  it("shows its score to no one but those who may", async () => {
    for (const email of ["support@kaiu.test", "warehouse@kaiu.test"] as const) {
      const headers = await shop.as(email)
      const { status } = await shop.api.get("/admin/privacy/erasures", { headers, validateStatus: () => true })
      expect(status).toBe(403)
    }
    const headers = await shop.as("admin@kaiu.test")
    const wrong = await shop.api.get("/admin/privacy/erasures?order=email", { headers, validateStatus: () => true })
    expect(wrong.status).toBe(400)
  })
})
