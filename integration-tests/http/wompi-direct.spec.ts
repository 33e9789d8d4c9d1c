import { CardError, tokenizeCard, type Card, type PaymentMethodInput } from "../../plugins/payment-wompi/src/browser"
import type WompiModuleService from "../../plugins/payment-wompi/src/modules/wompi/service"
import { orderOf, payOnCheckout, readyToPay } from "./helpers/buy"
import { directPayments } from "./helpers/direct"
import { captureLog } from "./helpers/capture-log"
import { eventually, shopSuite } from "./helpers/shop-suite"
import { standingTime } from "../../sandbox/src/__fixtures__/standing-time"

jest.setTimeout(240_000)

const NEQUI = { type: "NEQUI", phone_number: "3009998877" } as const
const COLLECT = { type: "BANCOLOMBIA_COLLECT" } as const
const TRANSFER = { type: "BANCOLOMBIA_TRANSFER" } as const
const pse = (financial_institution_code: string) =>
  ({
    type: "PSE",
    user_type: 0,
    user_legal_id_type: "CC",
    user_legal_id: "1099888777",
    financial_institution_code,
  }) as const

const CARD: Card = {
  number: "4242 4242 4242 4242",
  cvc: "123",
  exp_month: "08",
  exp_year: "40",
  card_holder: "Camila Rojas",
}

const CUSTOMER = {
  full_name: "Camila Rojas",
  phone_number: "3015556677",
  legal_id_type: "CC",
  legal_id: "1020304050",
}

const BROWSER = {
  browser_color_depth: "24",
  browser_screen_height: "1050",
  browser_screen_width: "1680",
  browser_language: "es-CO",
  browser_user_agent: "Mozilla/5.0",
  browser_tz: "300",
}

const BACK = { redirect_url: "https://tienda.kaiu.test/checkout/resultado" }

shopSuite(
  "wompi_direct",
  (shop) => {
    const direct = directPayments(shop)
    const wompi = () => shop.container().resolve<WompiModuleService>("wompi")
    const ready = async () => readyToPay(shop, await shop.storeHeaders())
    const settleNow = () => shop.sandbox().world.clock.advance(2_000)

    const cardToken = async (card: Partial<Card> = {}) => {
      const { data } = await direct.config()
      const { token } = await tokenizeCard({
        apiUrl: data.api_url,
        publicKey: data.public_key,
        card: { ...CARD, ...card },
      })
      return { type: "CARD", token, installments: 1 } as const
    }

    /** Wompi's events reach nobody from now on. */
    const loseEvents = () => (shop.sandbox().world.options.backendUrl = "http://localhost:9")

    it("tells the storefront what it needs and no secret, also while Wompi is down", async () => {
      const { data: config } = await direct.config()
      expect(config).toMatchObject({
        public_key: "pub_test_sandbox",
        environment: "test",
        api_url: `${shop.sandbox().url}/wompi/v1`,
        currency_code: "cop",
      })
      expect(config.payment_methods).toEqual(
        expect.arrayContaining(["CARD", "NEQUI", "PSE", "BANCOLOMBIA_TRANSFER", "BANCOLOMBIA_COLLECT"])
      )
      const { data: banks } = await direct.banks()
      expect(banks.banks[0]).toEqual({ code: "1", name: "Banco que aprueba" })

      const first = await direct.readAcceptance()
      const second = await direct.readAcceptance()
      expect(first.headers["cache-control"]).toBe("no-store")
      expect(first.data).toEqual({
        acceptance: {
          acceptance_token: expect.any(String),
          permalink: expect.stringMatching(/^https:\/\/.*\.pdf$/),
          type: "END_USER_POLICY",
        },
        personal_data_auth: {
          acceptance_token: expect.any(String),
          permalink: expect.stringMatching(/^https:\/\/.*\.pdf$/),
          type: "PERSONAL_DATA_AUTH",
        },
      })
      expect(second.data.acceptance.acceptance_token).not.toBe(first.data.acceptance.acceptance_token)
      expect(JSON.stringify([config, banks, first.data])).not.toMatch(/prv_test|test_events|test_integrity/)
      expect(JSON.stringify(config)).not.toContain(first.data.acceptance.acceptance_token.slice(0, 40))

      shop.sandbox().world.faults.add({ provider: "wompi", status: 503, times: 50 })
      jest.spyOn(Date, "now").mockReturnValue(Date.now() + 3_600_000)
      const stale = await direct.config()
      const staleBanks = await direct.banks()
      jest.restoreAllMocks()
      expect(stale.data).toEqual(config)
      expect(staleBanks.data).toEqual(banks)
      const none = await direct.readAcceptance()
      expect(none).toMatchObject({ status: 503, data: { code: "wompi_unavailable" } })
      expect(none.data.message).toMatch(/^Wompi no está disponible/)
    })

    it("takes a card from the browser's token to a paid order", async () => {
      const checkout = await ready()
      const paid = await direct.pay(checkout, await cardToken(), { customer_data: CUSTOMER })
      expect(paid).toMatchObject({
        status: 201,
        data: {
          status: "pending",
          transaction: { status: "PENDING", payment_method_type: "CARD", next: { type: "wait" } },
        },
      })
      expect((await direct.complete(checkout)).type).not.toBe("order")
      expect(direct.asked()[0].body).toMatchObject({
        amount_in_cents: checkout.total * 100,
        customer_email: "camila@example.com",
        customer_data: { full_name: "Camila Rojas", phone_number: "+573015556677", legal_id: "1020304050" },
        expiration_time: expect.any(String),
      })

      await settleNow()
      const order = await orderOf(shop, checkout.cartId)
      expect(order.payment_status).toBe("captured")
      expect(await direct.moneyOf(order.id)).toEqual({ captured: [checkout.total], booked: [checkout.total] })
      expect(await direct.session(checkout)).toEqual({
        id: checkout.sessionId,
        status: "approved",
        order_placed: true,
        transaction: {
          id: paid.data.transaction?.id,
          status: "APPROVED",
          status_message: null,
          payment_method_type: "CARD",
          next: null,
        },
      })
    })

    it("writes nothing of a card, of its payer or of a key into any log", async () => {
      const secrets = [
        ...[
          "42424242",
          "4111111",
          "9876543",
          "3015556677",
          "3001234567",
          "1020304050",
          "1020345678",
          "camila@",
          "Rojas",
        ],
        ...["prv_test_sandbox", "pub_test_sandbox", "test_events_sandbox", "test_integrity_sandbox"],
      ]
      const lines = await captureLog(shop.container(), async () => {
        const checkout = await ready()
        const card = await cardToken()
        const tokens = await direct.acceptance()
        secrets.push(card.token, ...Object.values(tokens))
        const body = { ...tokens, payment_method: card, customer_data: CUSTOMER }
        expect((await direct.post(checkout.sessionId, body)).status).toBe(201)
        await settleNow()
        await orderOf(shop, checkout.cartId)

        // Node's JSON parser quotes what stands around such an error.
        const broken = `{"number":"4242424242424242","cvc":x9876543}`
        const plain = { ...tokens, payment_method: { type: "CARD", number: "4111111111111111", cvc: "9876543" } }
        for (const refused of [broken, plain]) {
          expect((await direct.post(checkout.sessionId, refused)).status).toBe(400)
        }
        const other = await ready()
        expect((await direct.post(other.sessionId, { ...body, payment_method: await cardToken() })).status).toBe(400)
      })
      expect(lines.filter((line) => line.includes("wompi: POST /transactions 201"))).toHaveLength(1)
      expect(lines.filter((line) => line.includes("wompi: POST /transactions 422"))).toHaveLength(1)
      for (const secret of secrets) {
        expect(lines.filter((line) => line.includes(secret))).toEqual([])
      }
    })

    it("says in Spanish what is wrong with a card, and never takes its number", async () => {
      const checkout = await ready()
      const error = await cardToken({ number: "4242424242424241" }).catch((error: unknown) => error)
      expect(error).toBeInstanceOf(CardError)
      expect((error as CardError).fields).toEqual({ number: ["Revisa el número de la tarjeta."] })

      const declined = await direct.pay(checkout, await cardToken({ number: "4111111111111111" }))
      await settleNow()
      await eventually(async () => (await direct.session(checkout)).status === "declined")
      expect((await direct.session(checkout)).transaction).toMatchObject({
        id: declined.data.transaction?.id,
        status: "DECLINED",
        status_message: "La transacción fue rechazada (Sandbox)",
      })

      const card = await cardToken()
      for (const name of ["number", "cvc", "card_number"]) {
        const refused = await direct.pay(checkout, { ...card, [name]: "4242424242424242" } as never)
        expect(refused).toMatchObject({ status: 400, data: { code: "invalid_fields" } })
        expect(Object.keys(refused.data.fields ?? {})).toEqual([`payment_method.${name}`])
      }
      expect(direct.asked()).toHaveLength(1)
    })

    it("places the order while Nequi waits for the shopper, and books the payment when it comes", async () => {
      const checkout = await ready()
      const paid = await direct.pay(checkout, NEQUI)
      expect(paid).toMatchObject({ status: 201, data: { status: "pending", transaction: { next: { type: "push" } } } })
      const completed = await direct.complete(checkout)
      expect(completed).toMatchObject({ type: "order" })
      const orderId = completed.order.id as string
      expect((await orderOf(shop, checkout.cartId)).payment_status).not.toBe("captured")
      expect(await direct.moneyOf(orderId)).toEqual({ captured: [], booked: [] })
      expect(await direct.session(checkout)).toMatchObject({ status: "pending", order_placed: true })

      await direct.settle(paid.data.transaction?.id, "APPROVED")
      await eventually(async () => (await direct.moneyOf(orderId)).booked.length > 0)
      expect(await direct.moneyOf(orderId)).toEqual({ captured: [checkout.total], booked: [checkout.total] })
      expect((await orderOf(shop, checkout.cartId)).payment_status).toBe("captured")
      expect(await direct.session(checkout)).toMatchObject({ status: "approved", order_placed: true })
    })

    it("charges what an order still owes, without its cart", async () => {
      const checkout = await ready()
      await direct.pay(checkout, COLLECT)
      const orderId = (await direct.complete(checkout)).order.id as string
      const [collection] = await shop
        .container()
        .resolve("payment")
        .createPaymentCollections([{ currency_code: "cop", amount: 5_000 }])
      const link = { order: { order_id: orderId }, payment: { payment_collection_id: collection.id } }
      await shop.container().resolve("link").create(link)
      const { data } = await shop.api.post(
        `/store/payment-collections/${collection.id}/payment-sessions`,
        { provider_id: "pp_wompi_wompi" },
        { headers: await shop.storeHeaders() }
      )
      const more = { ...checkout, sessionId: data.payment_collection.payment_sessions[0].id as string }
      const paid = await direct.pay(more, pse("1"), BACK)
      expect(paid.status).toBe(201)
      expect(direct.asked()[1].body).toMatchObject({
        amount_in_cents: 500_000,
        customer_email: "camila@example.com",
        customer_data: { full_name: "Camila Rojas", phone_number: "+573001234567" },
      })
      await settleNow()
      await eventually(async () => (await direct.session(more)).status === "approved")
      expect((await direct.moneyOf(orderId)).booked).toEqual([5_000])
    })

    it("shows the bank's page when it appears, and the shopper's return repairs an event that was lost", async () => {
      const checkout = await ready()
      const paid = await direct.pay(checkout, TRANSFER, BACK)
      expect(paid.data.transaction?.next).toEqual({ type: "wait" })
      await settleNow()
      const id = paid.data.transaction?.id
      const next = await eventually(async () => {
        const { transaction } = await direct.session(checkout)
        return transaction?.next?.type === "redirect" ? transaction.next : undefined
      })
      expect(next.url).toContain(`/wompi/checkout/transactions/${id}`)
      const completed = await direct.complete(checkout)
      expect(completed.type).toBe("order")

      loseEvents()
      await direct.settle(id, "APPROVED")
      const before = shop.sandbox().world.calls.list("wompi").length
      const looks = await eventually(async () => {
        const views = await Promise.all([1, 2, 3].map(() => direct.session(checkout, `?transaction_id=${id}`)))
        return views.every(({ status }) => status === "approved") ? views : undefined
      })
      expect(looks[0]).toMatchObject({ order_placed: true, transaction: { id, status: "APPROVED", next: null } })
      expect(await direct.moneyOf(completed.order.id)).toEqual({ captured: [checkout.total], booked: [checkout.total] })
      // Shared by all who asked: two references, looked up by few, and by the provider when Medusa authorizes.
      expect(shop.sandbox().world.calls.list("wompi").length - before).toBeLessThan(12)
      expect(await wompi().listWompiEvents({})).toEqual([])
    })

    it("finds the payment of the hosted page whose event was lost, by what the browser brings back", async () => {
      const checkout = await ready()
      loseEvents()
      const { body } = await payOnCheckout(shop, checkout, "APPROVED")
      await eventually(
        async () => (await direct.session(checkout, `?id=${body.transaction?.id}`)).status === "approved"
      )
      expect((await orderOf(shop, checkout.cartId)).payment_status).toBe("captured")
    })

    it("says what the payer has to do, by method", async () => {
      const nextOf = async (method: PaymentMethodInput, more: Record<string, unknown> = {}) => {
        const checkout = await ready()
        const paid = await direct.pay(checkout, method, more)
        await shop.sandbox().world.clock.advance(2_000)
        const { transaction } = await direct.session(checkout)
        expect(transaction).toMatchObject({ id: paid.data.transaction?.id, status: "PENDING" })
        return { checkout, id: transaction?.id, next: transaction?.next }
      }

      const cash = await nextOf(COLLECT)
      expect(cash.next).toEqual({
        type: "cash",
        business_agreement_code: expect.any(String),
        payment_intention_identifier: expect.any(String),
      })
      const { expiration_time } = direct.asked()[0].body as { expiration_time: string }
      expect(Date.parse(expiration_time) - Date.now()).toBeGreaterThan(2 * 86_400_000)

      const qr = await nextOf({ type: "BANCOLOMBIA_QR" })
      expect(qr.next).toEqual({ type: "qr", image: expect.stringMatching(/^data:image\/svg\+xml;base64,[\w+/]+=*$/) })

      const daviplata = await nextOf({ type: "DAVIPLATA", user_legal_id_type: "CC", user_legal_id: "1134568019" })
      expect(daviplata.next).toEqual({ type: "redirect", url: expect.stringContaining(String(daviplata.id)) })

      const challenge = await nextOf(await cardToken({ number: "2303779951000446" }), { browser_info: BROWSER })
      expect(challenge.next).toEqual({
        type: "three_ds",
        step: "CHALLENGE",
        status: "PENDING",
        method_data: expect.stringMatching(/^<iframe src="http/),
      })
      await direct.settle(challenge.id, "APPROVED")
      expect((await orderOf(shop, challenge.checkout.cartId)).payment_status).toBe("captured")
      expect((await direct.session(challenge.checkout)).transaction).toMatchObject({ status: "APPROVED", next: null })

      const kept = await wompi().listWompiTransactions({})
      expect(JSON.stringify(kept)).not.toMatch(/1134568019|camila|3001234567/)
    })

    it("lets the shopper try again with another method after a decline, before and after the order is placed", async () => {
      const checkout = await ready()
      await direct.pay(checkout, pse("2"), BACK)
      const completed = await direct.complete(checkout)
      expect(completed.type).toBe("order")
      await settleNow()
      await eventually(async () => (await direct.session(checkout)).status === "declined")

      const again = await direct.pay(checkout, NEQUI)
      expect(again.status).toBe(201)
      expect((await direct.session(checkout)).status).toBe("pending")
      await direct.settle(again.data.transaction?.id, "APPROVED")
      await eventually(async () => (await direct.moneyOf(completed.order.id)).booked.length > 0)
      expect(await direct.moneyOf(completed.order.id)).toEqual({ captured: [checkout.total], booked: [checkout.total] })
      expect(await direct.session(checkout)).toMatchObject({
        status: "approved",
        transaction: { id: again.data.transaction?.id },
      })
      const references = direct.asked().map(({ body }) => (body as { reference: string }).reference)
      expect(references).toEqual([`${checkout.sessionId}-2`, `${checkout.sessionId}-3`])
    })

    it("keeps the second of two approvals as an orphan", async () => {
      const checkout = await ready()
      const first = await direct.pay(checkout, NEQUI)
      const second = await direct.pay(checkout, TRANSFER, BACK)
      expect([first.status, second.status]).toEqual([201, 201])
      const completed = await direct.complete(checkout)
      await direct.settle(second.data.transaction?.id, "APPROVED")
      await eventually(async () => (await direct.moneyOf(completed.order.id)).booked.length > 0)
      await direct.settle(first.data.transaction?.id, "APPROVED")
      await eventually(async () => (await wompi().listWompiTransactions({ is_orphan: true })).length > 0)
      expect(await wompi().listWompiTransactions({ is_orphan: true })).toMatchObject([
        { transaction_id: first.data.transaction?.id, orphan_reason: "already_paid" },
      ])
      expect(await direct.moneyOf(completed.order.id)).toEqual({ captured: [checkout.total], booked: [checkout.total] })
      expect((await direct.session(checkout)).status).toBe("approved")
    })

    it("makes one transaction of two clicks", async () => {
      const checkout = await ready()
      const [card, other] = [await cardToken(), await cardToken()]
      const clicks = await Promise.all([card, other, card].map((method) => direct.pay(checkout, method)))
      expect(clicks.map(({ status }) => status).sort()).toEqual([200, 200, 201])
      expect(new Set(clicks.map(({ data }) => data.transaction?.id)).size).toBe(1)
      expect(direct.asked()).toHaveLength(1)
      await settleNow()
      await orderOf(shop, checkout.cartId)
      expect(await direct.pay(checkout, await cardToken())).toMatchObject({ status: 200, data: { status: "approved" } })
      expect(await direct.pay(checkout, NEQUI)).toMatchObject({
        status: 400,
        data: { code: "already_paid", message: "Este pedido ya tiene un pago aprobado." },
      })
      expect(direct.asked()).toHaveLength(1)
    })

    it("charges once when Wompi's answer is lost", async () => {
      const checkout = await ready()
      shop.sandbox().world.faults.add({ provider: "wompi", match: "POST /v1/transactions", drop: true, after: true })
      const lost = await direct.pay(checkout, NEQUI)
      expect(lost).toEqual({ status: 202, data: { status: "unknown", transaction: null } })
      const again = await direct.pay(checkout, NEQUI)
      expect(again).toMatchObject({ status: 200, data: { transaction: { status: "PENDING", next: { type: "push" } } } })
      expect(await direct.session(checkout)).toMatchObject({ transaction: { id: again.data.transaction?.id } })
      expect(direct.asked()).toHaveLength(1)
    })

    it("waits a minute when Wompi shows nothing of a lost request, and then asks anew", async () => {
      const checkout = await ready()
      shop.sandbox().world.faults.add({ provider: "wompi", match: "POST /v1/transactions", status: 502 })
      expect((await direct.pay(checkout, NEQUI)).status).toBe(202)
      expect(await direct.session(checkout)).toMatchObject({ status: "pending", transaction: null })
      expect((await direct.pay(checkout, NEQUI)).status).toBe(202)
      expect((await direct.pay(checkout, COLLECT)).status).toBe(202)
      shop.sandbox().world.faults.add({ provider: "wompi", match: "GET /v1/transactions", status: 500, times: 20 })
      jest.spyOn(Date, "now").mockReturnValue(Date.now() + 61_000)
      const blind = await direct.pay(checkout, NEQUI)
      shop.sandbox().world.faults.reset()
      const anew = await direct.pay(checkout, NEQUI)
      jest.restoreAllMocks()
      expect([blind.status, anew.status]).toEqual([202, 201])
      expect(direct.asked()).toHaveLength(2)
    })

    it("tells by field what Wompi refuses, and charges nobody while Wompi is down", async () => {
      const checkout = await ready()
      const used = await direct.acceptance()
      expect((await direct.post(checkout.sessionId, { ...used, payment_method: COLLECT })).status).toBe(201)
      const refused = await direct.post(checkout.sessionId, { ...used, payment_method: NEQUI })
      expect(refused).toMatchObject({
        status: 400,
        data: {
          type: "invalid_data",
          code: "refused",
          message: "Revisa los datos del pago.",
          fields: { acceptance_token: ["El token de aceptación ya fue usado"] },
        },
      })
      expect((await direct.pay(checkout, NEQUI)).status).toBe(201)

      const other = await ready()
      const incomplete = await direct.pay(other, pse("1"))
      expect(incomplete).toMatchObject({
        status: 400,
        data: { fields: { redirect_url: ["Falta la dirección de regreso a la tienda."] } },
      })
      const tokens = await direct.acceptance()
      shop.sandbox().world.faults.add({ provider: "wompi", match: "POST /v1/transactions", status: 429, times: 3 })
      const down = await direct.post(other.sessionId, { ...tokens, payment_method: NEQUI })
      expect(down).toMatchObject({ status: 503, data: { code: "wompi_unavailable" } })
      expect((await direct.pay(other, NEQUI)).status).toBe(201)
    })

    it("pays nothing that is not there, not ours, cancelled or without consent", async () => {
      const checkout = await ready()
      const tokens = await direct.acceptance()
      const body = { ...tokens, payment_method: NEQUI }
      for (const id of ["payses_01JNONE", "x", "%00", "payses_1%00", "payses_1'--"]) {
        expect((await direct.post(id, body)).status).toBe(404)
        expect((await direct.get(`/sessions/${id}`)).status).toBe(404)
      }
      const unticked = await direct.post(checkout.sessionId, { payment_method: NEQUI })
      expect(Object.keys(unticked.data.fields ?? {})).toEqual(["acceptance_token", "accept_personal_auth"])
      for (const wrong of ["", "[]", "null", '{"__proto__": {"x": 1}}', '"\u0000"']) {
        expect((await direct.post(checkout.sessionId, wrong)).status).toBe(400)
      }
      expect((await direct.post(checkout.sessionId, { ...body, amount_in_cents: 100 })).data.fields).toEqual({
        amount_in_cents: ["Este campo no se admite."],
      })
      expect((await direct.post(checkout.sessionId, "x".repeat(20_000))).status).toBe(413)
      expect(direct.asked()).toEqual([])

      const headers = { authorization: (await shop.as("admin@kaiu.test")).authorization }
      expect((await direct.post(checkout.sessionId, body)).status).toBe(201)
      const { order } = await direct.complete(checkout)
      await shop.api.post(`/admin/orders/${order.id}/cancel`, {}, { headers })
      expect(await direct.pay(checkout, COLLECT)).toMatchObject({ status: 400, data: { code: "order_canceled" } })
    })
  },
  {},
  { realNow: standingTime() }
)
