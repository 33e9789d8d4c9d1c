import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import lookAfterWithdrawals from "../../src/jobs/look-after-withdrawals"
import { payOnCheckout, readyToPay, orderOf } from "./helpers/buy"
import { emailsOf, fulfill } from "./helpers/cod"
import { placePaidOrder } from "./helpers/dispatch"
import { eventually, shopSuite, type Shop } from "./helpers/shop-suite"

jest.setTimeout(240_000)

const DAY_MS = 24 * 60 * 60 * 1000
const PHONE = "300 123 4567"
const RADICADO = /^R-\d{4}-[2-9A-HJKMNP-TV-Z]{6}$/

type Line = { id: string; available: number; obstacle: string | null; title: string }

shopSuite("withdrawal", (shop) => {
  const store = async (method: "GET" | "POST", path: string, body?: unknown, more: Record<string, string> = {}) =>
    shop.api.request({
      method,
      url: `/store${path}`,
      data: body,
      headers: { ...(await shop.storeHeaders()), ...more },
      validateStatus: () => true,
    })

  const lookUp = (display_id: number, proof: object = { phone: PHONE }, more = {}) =>
    store("POST", "/withdrawals/lookup", { display_id, ...proof }, more)

  const ask = (display_id: number, items: object[], more: object = {}, headers = {}) =>
    store("POST", "/withdrawals", { display_id, phone: PHONE, items, ...more }, headers)

  const staff = async (email: Parameters<Shop["as"]>[0], method: "GET" | "POST", path: string, body?: unknown) =>
    shop.api.request({
      method,
      url: `/admin${path}`,
      data: method === "POST" ? (body ?? {}) : undefined,
      headers: await shop.as(email),
      validateStatus: () => true,
    })

  const table = (name: string) => shop.container().resolve(ContainerRegistrationKeys.PG_CONNECTION)(name)

  const lineOf = async (id: string) => {
    const { data } = await staff("admin@kaiu.test", "GET", `/orders/${id}?fields=id,items.id,items.product_id`)
    return data.order.items[0] as { id: string; product_id: string }
  }

  /** An order that was paid, packed, and brought to the door. */
  const deliver = async (id: string): Promise<string> => {
    expect((await fulfill(shop, id)).status).toBe(200)
    const { data } = await staff("admin@kaiu.test", "GET", `/orders/${id}?fields=id,fulfillments.id`)
    const fulfillment = data.order.fulfillments[0].id as string
    const marked = await staff("admin@kaiu.test", "POST", `/orders/${id}/fulfillments/${fulfillment}/mark-as-delivered`)
    expect([marked.status, marked.data.message]).toEqual([200, undefined])
    return fulfillment
  }

  const deliveredOrder = async () => {
    const checkout = await readyToPay(shop, await shop.storeHeaders())
    await payOnCheckout(shop, checkout, "APPROVED", { method: "CARD" })
    const { id, display_id } = await orderOf(shop, checkout.cartId)
    const fulfillment = await deliver(id)
    return { id, display_id, fulfillment, line: await lineOf(id) }
  }

  const returnsOf = async (order_id: string) => {
    const { data } = await shop
      .container()
      .resolve("query")
      .graph({
        entity: "return",
        fields: ["id", "status", "location_id", "items.*", "fulfillments.id"],
        filters: { order_id },
      })
    return data as unknown as {
      id: string
      status: string
      location_id: string | null
      items: { id: string; item_id: string; quantity: number; note: string }[]
      fulfillments: object[]
    }[]
  }

  const inState = (id: string, state: string) =>
    eventually(async () => {
      const { data } = await staff("support@kaiu.test", "GET", "/withdrawals?limit=100")
      return (data.withdrawals as { id: string; state: string; refund_due: string }[]).find(
        (row) => row.id === id && row.state === state
      )
    })

  it("takes a purchase back from the request to the money, with one return in Medusa", async () => {
    const { id, display_id, line } = await deliveredOrder()

    const wrong = await Promise.all([
      lookUp(display_id, { phone: "3009999999" }),
      lookUp(999_999),
      lookUp(display_id, {}),
    ])
    expect(wrong.map(({ status }) => status)).toEqual([404, 404, 404])
    expect(new Set(wrong.map(({ data }) => data.message)).size).toBe(1)

    const { data: found } = await lookUp(display_id, { email: "Camila@example.com" })
    expect(found.order).toMatchObject({
      display_id,
      obstacle: null,
      message: null,
      window: { is_open: true, days_left: expect.any(Number) },
      items: [{ id: line.id, delivered: 2, available: 2 }],
    })
    expect(JSON.stringify(found)).not.toMatch(/Rojas|Calle 45|3001234567|example\.com|order_/)

    const items = [{ id: line.id, quantity: 1 }]
    const asked = await Promise.all([
      ask(display_id, items),
      ask(display_id, items, { reason: "No me gustó el aroma" }),
    ])
    expect(asked.map(({ status }) => status).sort()).toEqual([200, 201])
    const [{ radicado }] = asked.map(({ data }) => data.withdrawal as { radicado: string })
    expect(radicado).toMatch(RADICADO)
    expect(asked[1].data.withdrawal.radicado).toBe(radicado)

    const mailed = (subject: string) =>
      eventually(async () =>
        (await emailsOf(shop)).find((mail) => mail.subject === `${subject} (radicado ${radicado})`)
      )
    const receipt = await mailed(`Recibimos tu retracto del pedido #${display_id}`)
    expect([receipt.to, receipt.html]).toEqual([
      ["camila@example.com"],
      expect.stringContaining(`radicado=${radicado}`),
    ])

    const read = (proof: string) =>
      store("GET", `/withdrawals/${radicado.toLowerCase()}`, undefined, {
        "x-withdrawal-proof": encodeURIComponent(proof),
      })
    expect((await read(PHONE)).data.withdrawal).toMatchObject({ radicado, display_id, state: "received" })
    const denied = await Promise.all([read("3009999999"), read(""), store("GET", "/withdrawals/R-2026-AAAAAA")])
    expect(denied.map(({ status }) => status)).toEqual([404, 404, 404])
    expect(new Set(denied.map(({ data }) => data.message)).size).toBe(1)

    const { data: list } = await staff("warehouse@kaiu.test", "GET", `/withdrawals?q=${radicado}&state=received`)
    expect(list).toMatchObject({ count: 1, withdrawals: [{ radicado, order_id: id, state: "received" }] })
    const wdr = list.withdrawals[0].id as string
    expect((await staff("warehouse@kaiu.test", "POST", `/withdrawals/${wdr}/accept`)).status).toBe(403)
    expect((await staff("support@kaiu.test", "POST", `/withdrawals/${wdr}/refunded`)).status).toBe(403)
    expect(await returnsOf(id)).toEqual([])

    const decided = await Promise.all(
      [1, 2, 3].map(() => staff("support@kaiu.test", "POST", `/withdrawals/${wdr}/accept`))
    )
    expect(decided.map(({ status }) => status).sort()).toEqual([200, 400, 400])
    const [made, ...others] = await returnsOf(id)
    expect(others).toEqual([])
    expect(made).toMatchObject({
      status: "requested",
      location_id: expect.any(String),
      items: [{ item_id: line.id, quantity: 1, note: radicado }],
    })
    expect(made.fulfillments).toEqual([])
    expect((await mailed(`Aceptamos tu retracto del pedido #${display_id}`)).text).toContain("Envíalo a")
    expect((await lookUp(display_id)).data.order.items).toMatchObject([{ available: 1 }])

    const receive = (path: string, body?: unknown) =>
      staff("admin@kaiu.test", "POST", `/returns/${made.id}${path}`, body)
    expect((await receive("/receive")).status).toBe(200)
    const received = await receive("/receive-items", { items: [{ id: line.id, quantity: 1 }] })
    expect([received.status, received.data.message]).toEqual([200, undefined])
    expect((await receive("/receive/confirm")).status).toBe(200)
    await inState(wdr, "goods_back")

    const unpaid = await staff("admin@kaiu.test", "POST", `/withdrawals/${wdr}/refunded`)
    expect([unpaid.status, unpaid.data.message]).toEqual([400, expect.stringMatching(/no hay ninguna devolución/)])
    const { data: money } = await staff(
      "admin@kaiu.test",
      "GET",
      `/orders/${id}?fields=id,*payment_collections.payments`
    )
    const payment = money.order.payment_collections[0].payments[0].id as string
    await shop.container().resolve("payment").refundPayment({ payment_id: payment })
    const paid = await staff("admin@kaiu.test", "POST", `/withdrawals/${wdr}/refunded`)
    expect([paid.status, paid.data.withdrawal?.state]).toEqual([200, "refunded"])
    expect((await read(PHONE)).data.withdrawal).toMatchObject({ state: "refunded", refunded_at: expect.any(String) })
    await mailed(`Te devolvimos el dinero del pedido #${display_id}`)
    expect((await emailsOf(shop)).filter(({ subject }) => subject.includes(radicado))).toHaveLength(4)
  })

  it("says why not: too early, too late, excluded, too many; and closes Medusa's own door", async () => {
    const { id, display_id } = await placePaidOrder(shop)
    const line = await lineOf(id)
    const one = [{ id: line.id, quantity: 1 }]
    const early = await ask(display_id, one)
    expect([early.status, early.data.code]).toEqual([400, "not_shipped"])
    expect(early.data.message).toMatch(/todavía no ha salido.*cancelarlo/)

    const fulfillment = await deliver(id)
    const many = await ask(display_id, [{ id: line.id, quantity: 3 }])
    expect([many.status, many.data.code, many.data.message]).toEqual([400, "too_many", expect.stringContaining("2")])

    await table("fulfillment")
      .where({ id: fulfillment })
      .update({ delivered_at: new Date(Date.now() - 20 * DAY_MS) })
    const late = await ask(display_id, one)
    expect([late.status, late.data.code]).toEqual([400, "too_late"])
    expect(late.data.message).toMatch(/^El plazo para retractarte terminó el \p{L}+, \d+ de /u)
    expect((await lookUp(display_id)).data.order).toMatchObject({ obstacle: "too_late", message: late.data.message })

    await table("fulfillment").where({ id: fulfillment }).update({ delivered_at: new Date() })
    await staff("admin@kaiu.test", "POST", `/products/${line.product_id}`, {
      metadata: { no_withdrawal: "Por higiene no recibimos este producto." },
    })
    const excluded = await ask(display_id, one)
    expect([excluded.status, excluded.data.code]).toEqual([400, "excluded"])
    expect(excluded.data.message).toContain("Por higiene no recibimos este producto.")

    const { data: options } = await staff("admin@kaiu.test", "GET", "/shipping-options?limit=100")
    const option = options.shipping_options.find(({ name }: { name: string }) => name === "Devolución")
    const body = { order_id: id, items: one, return_shipping: { option_id: option.id }, receive_now: true }
    for (const path of ["/returns", "/Returns/"]) {
      expect((await store("POST", path, body)).status).toBe(403)
    }
    expect(await returnsOf(id)).toEqual([])
  })

  it("lets a customer take back what is their own without typing who they are, and nobody else's", async () => {
    const password = "una-clave-larga-1"
    const logIn = async (email: string) =>
      (await store("POST", "/../auth/customer/emailpass", { email, password })).data.token
    const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
    const register = async (email: string) => {
      const { data: identity } = await store("POST", "/../auth/customer/emailpass/register", { email, password })
      await store("POST", "/customers", { email, first_name: "Helena" }, bearer(identity.token))
      return bearer(await logIn(email))
    }
    const account = async (email: string) => {
      const body = { entity_id: email, entity_type: "email" }
      await store("POST", "/../auth/verification/request", body, await register(email))
      const code = await eventually(async () => {
        const mail = (await emailsOf(shop)).find(({ to }) => to.includes(email))
        return /[?;&]codigo=([^"&]+)/.exec(mail?.html ?? "")?.[1]
      })
      await store("POST", "/../auth/verification/confirm", { code })
      return bearer(await logIn(email))
    }
    const helena = await account("helena@example.com")
    const other = await account("otra@example.com")
    const unconfirmed = await register("nueva@example.com")
    const headers = await shop.storeHeaders()
    const checkout = await readyToPay(shop, headers)
    await shop.api.post(`/store/carts/${checkout.cartId}/customer`, {}, { headers: { ...headers, ...helena } })
    await payOnCheckout(shop, checkout, "APPROVED")
    const { id, display_id } = await orderOf(shop, checkout.cartId)
    await deliver(id)

    expect((await lookUp(display_id, {}, other)).status).toBe(404)
    expect((await lookUp(display_id, {}, unconfirmed)).status).toBe(404)
    expect((await lookUp(display_id, { phone: "3009999999" }, helena)).status).toBe(404)
    const { data } = await lookUp(display_id, {}, helena)
    const [line] = data.order.items as Line[]
    const asked = await ask(display_id, [{ id: line.id, quantity: 2 }], { phone: undefined }, helena)
    expect(asked.status).toBe(201)
    const path = `/withdrawals/${asked.data.withdrawal.radicado}`
    expect((await store("GET", path, undefined, helena)).status).toBe(200)
    expect((await store("GET", path, undefined, other)).status).toBe(404)
  })

  it("refuses with a reason, and finishes what a crash left undone", async () => {
    const { id, display_id, line } = await deliveredOrder()
    const items = [{ id: line.id, quantity: 2 }]
    const first = (await ask(display_id, items)).data.withdrawal as { radicado: string }
    const idOf = async (radicado: string) =>
      (await staff("support@kaiu.test", "GET", `/withdrawals?q=${radicado}`)).data.withdrawals[0].id as string
    const refused = await idOf(first.radicado)
    const curt = await staff("support@kaiu.test", "POST", `/withdrawals/${refused}/refuse`, { reason: "no" })
    expect([curt.status, curt.data.message]).toEqual([400, expect.stringContaining("el cliente lo lee")])
    const reason = "El frasco llegó abierto y usado."
    const answer = await staff("support@kaiu.test", "POST", `/withdrawals/${refused}/refuse`, { reason })
    expect(answer.data.withdrawal).toMatchObject({ state: "refused", refusal: reason })
    expect(await returnsOf(id)).toEqual([])

    const second = (await ask(display_id, items)).data.withdrawal as { radicado: string }
    expect(second.radicado).not.toBe(first.radicado)
    const lost = await idOf(second.radicado)
    await eventually(async () => (await table("withdrawal").where({ id: lost }).first()).is_told)

    const { data: edit } = await staff("admin@kaiu.test", "POST", "/order-edits", { order_id: id })
    expect(edit.order_change?.id).toBeDefined()
    expect((await staff("support@kaiu.test", "POST", `/withdrawals/${lost}/accept`)).status).toBe(400)
    expect(await table("withdrawal").where({ id: lost }).first()).toMatchObject({ state: "received", decided_by: null })
    await shop.api.delete(`/admin/order-edits/${id}`, { headers: await shop.as("admin@kaiu.test") })

    const longAgo = new Date(Date.now() - 10 * 60_000)
    await table("withdrawal").where({ id: lost }).update({ state: "accepted", is_told: false, updated_at: longAgo })
    const heard: string[] = []
    shop
      .container()
      .resolve("event_bus")
      .subscribe(
        "withdrawal.decided",
        async ({ data }) => void heard.push((data as { withdrawal_id: string }).withdrawal_id)
      )

    await lookAfterWithdrawals(shop.container())
    await table("withdrawal").where({ id: lost }).update({ updated_at: longAgo })
    await lookAfterWithdrawals(shop.container())
    await eventually(async () => heard.includes(lost))
    const made = await returnsOf(id)
    expect(made).toMatchObject([{ items: [{ note: second.radicado, quantity: 2 }] }])
    await eventually(async () => (await table("withdrawal").where({ id: lost }).first()).is_told)

    await table("withdrawal").where({ id: lost }).update({ return_id: null, updated_at: longAgo })
    await lookAfterWithdrawals(shop.container())
    expect((await table("withdrawal").where({ id: lost }).first()).return_id).toBe(made[0].id)
    expect(await returnsOf(id)).toHaveLength(1)

    const close = (note: string) => staff("admin@kaiu.test", "POST", `/withdrawals/${lost}/refunded`, { note })
    expect((await close(" ")).data.code).toBe("no_refund")
    expect((await close("Transferencia a Nequi, 28 de noviembre")).data.withdrawal).toMatchObject({
      state: "refunded",
      refund_note: "Transferencia a Nequi, 28 de noviembre",
    })
    await eventually(async () =>
      (await emailsOf(shop)).some(
        ({ subject }) => subject.startsWith("Te devolvimos") && subject.includes(second.radicado)
      )
    )
  })

  it("stops who tries too many numbers", async () => {
    const stopped = await eventually(async () => {
      const answer = await lookUp(1, { phone: "3009999999" })
      return answer.status === 429 && answer
    })
    expect(stopped.data.message).toMatch(/^Demasiados intentos/)
  })
})
