import { emailsOf, placeCodOrder } from "./helpers/cod"
import { eventually, shopSuite } from "./helpers/shop-suite"
import { missingFields, STOREFRONT_FIELDS } from "./helpers/storefront-fields"

jest.setTimeout(240_000)

const PASSWORD = "una-clave-larga"
/** Who buys in the helpers. */
const CAMILA = "camila@example.com"

shopSuite("account", (shop) => {
  const post = async (path: string, body: object, token?: string) =>
    shop.api.post(path, body, {
      headers: { ...(await shop.storeHeaders()), ...(token ? { authorization: `Bearer ${token}` } : {}) },
      validateStatus: () => true,
    })
  const ordersOf = async (token: string): Promise<{ id: string }[]> =>
    (
      await shop.api.get("/store/orders?fields=id", {
        headers: { ...(await shop.storeHeaders()), authorization: `Bearer ${token}` },
      })
    ).data.orders
  const logIn = (email: string, password = PASSWORD) => post("/auth/customer/emailpass", { email, password })

  /** What the link of the newest mail to an address says, by the name of its parameter. */
  const linkOf = (email: string, parameter: string, isNew = (_: string) => true): Promise<string> =>
    eventually(async () => {
      const mails = (await emailsOf(shop)).filter(({ to }) => to.includes(email))
      const found = mails.map(({ html }) => new RegExp(`[?;&]${parameter}=([^"&]+)`).exec(html)?.[1])
      return found.find((value) => value && isNew(value))
    })

  const register = async (email: string): Promise<string> => {
    const { data } = await post("/auth/customer/emailpass/register", { email, password: PASSWORD })
    expect((await post("/store/customers", { email, first_name: "Camila" }, data.token)).status).toBe(200)
    const first = (await logIn(email)).data
    expect(first).toMatchObject({ verification_required: true, token: expect.any(String) })
    return first.token
  }
  const confirm = async (email: string, token: string) => {
    expect((await post("/auth/verification/request", { entity_id: email, entity_type: "email" }, token)).status).toBe(
      201
    )
    const code = await linkOf(email, "codigo")
    expect((await post("/auth/verification/confirm", { code })).status).toBe(200)
    return (await logIn(email)).data.token as string
  }

  it("shows a guest's orders to whoever has confirmed the address, and to nobody before or besides", async () => {
    const order = await placeCodOrder(shop)
    const unconfirmed = await register(CAMILA)
    expect((await post("/store/customers/me/guest-orders", {}, unconfirmed)).status).toBe(401)

    const stranger = await confirm("otra@example.com", await register("otra@example.com"))
    expect((await post("/store/customers/me/guest-orders", {}, stranger)).data).toEqual({ moved: 0 })
    expect(await ordersOf(stranger)).toEqual([])

    const token = await confirm(CAMILA, unconfirmed)
    expect(await ordersOf(token)).toEqual([])
    expect((await post("/store/customers/me/guest-orders", {}, token)).data).toEqual({ moved: 1 })
    expect(await ordersOf(token)).toMatchObject([{ id: order.id }])
    expect((await post("/store/customers/me/guest-orders", {}, token)).data).toEqual({ moved: 0 })

    const headers = { ...(await shop.storeHeaders()), authorization: `Bearer ${token}` }
    const fields = [
      ...["id", "display_id", "status", "email", "created_at", "total", "item_total", "shipping_total"],
      ...["discount_total", "payment_status", "fulfillment_status", "*items", "*shipping_address"],
    ].join(",")
    const asked = `/store/orders?id[]=${order.id}&fields=${fields}`
    expect(missingFields((await shop.api.get(asked, { headers })).data.orders, STOREFRONT_FIELDS.accountOrder)).toEqual(
      []
    )
    const address = { first_name: "Camila", address_1: "Calle 45 # 12-34", country_code: "co", metadata: { notes: "" } }
    const { customer } = (await post("/store/customers/me/addresses", address, token)).data
    expect(missingFields(customer, STOREFRONT_FIELDS.customer)).toEqual([])

    const query = shop.container().resolve("query")
    const { data } = await query.graph({ entity: "notification", fields: ["template", "data"] })
    const sent = data.filter(({ template }: { template: string }) => template === "email-verification")
    expect(sent.map((row: { data: object }) => row.data)).toEqual([
      expect.objectContaining({ code: null }),
      expect.objectContaining({ code: null }),
    ])
  })

  it("makes no account in another person's address, and mails nobody in their name", async () => {
    const { data } = await post("/auth/customer/emailpass/register", { email: "yo@example.com", password: PASSWORD })
    expect((await post("/store/customers", { email: CAMILA }, data.token)).status).toBe(400)
    const asked = await post("/auth/verification/request", { entity_id: CAMILA, entity_type: "email" }, data.token)
    expect(asked.status).toBe(400)
    expect((await post("/store/customers", { email: "yo@example.com" }, data.token)).status).toBe(200)
    expect((await emailsOf(shop)).filter(({ to }) => to.includes(CAMILA))).toEqual([])
  })

  it("gives a new password by mail, once, and answers the same whether there is an account or not", async () => {
    const token = await register(CAMILA)
    await confirm(CAMILA, token)
    const reset = (identifier: string) => post("/auth/customer/emailpass/reset-password", { identifier })
    const [known, unknown] = [await reset(CAMILA), await reset("nadie@example.com")]
    expect([known.status, known.data]).toEqual([unknown.status, unknown.data])

    const link = await linkOf(CAMILA, "token")
    const change = (password: string) => post("/auth/customer/emailpass/update", { password }, link)
    expect((await change("otra-clave-larga")).status).toBe(200)
    expect((await change("tercera-clave")).status).toBe(401)
    expect((await logIn(CAMILA, "otra-clave-larga")).data.token).toEqual(expect.any(String))
    const [wrong, nobody] = [await logIn(CAMILA), await logIn("nadie@example.com")]
    expect([wrong.status, wrong.data]).toEqual([nobody.status, nobody.data])
    expect((await emailsOf(shop)).filter(({ to }) => to.includes("nadie@example.com"))).toEqual([])
  })

  it("slows down who guesses a password or asks for mails, known address or not", async () => {
    const statuses = async (work: () => Promise<{ status: number }>, times: number) => {
      const answers: number[] = []
      for (let index = 0; index < times; index++) {
        answers.push((await work()).status)
      }
      return answers
    }
    const guesses = await statuses(() => logIn("adivina@example.com", "x"), 11)
    expect([guesses[9], guesses[10]]).toEqual([401, 429])
    const resets = await statuses(
      () => post("/auth/customer/emailpass/reset-password", { identifier: "Adivina@example.com" }),
      6
    )
    expect([resets[4], resets[5]]).toEqual([201, 429])
  })

  it("moves an order to an account when whoever bought it says yes, and tells nobody whether it exists", async () => {
    const order = await placeCodOrder(shop)
    const token = await confirm("luis@example.com", await register("luis@example.com"))
    const ask = (display_id: string, email: string) =>
      post("/store/customers/me/order-transfers", { display_id, email }, token)
    const wrong = await ask(String(order.display_id), "luis@example.com")
    const right = await ask(String(order.display_id), "Camila@Example.com")
    expect([wrong.status, wrong.data]).toEqual([right.status, right.data])
    expect((await ask("0x1", CAMILA)).status).toBe(400)
    expect((await post("/store/customers/me/order-transfers", { display_id: "1", email: CAMILA })).status).toBe(401)

    const mailed = await linkOf(CAMILA, "token")
    expect(await linkOf(CAMILA, "pedido")).toBe(order.id)
    expect(await ordersOf(token)).toEqual([])
    const answer = (kind: string, secret: string) =>
      post(`/store/orders/${order.id}/transfer/${kind}`, { token: secret })
    expect((await answer("accept", "made-up")).status).toBe(400)
    expect((await answer("accept", mailed)).status).toBe(200)
    expect(await ordersOf(token)).toMatchObject([{ id: order.id }])
  })
})
