import { createHash } from "node:crypto"
import { SANDBOX_CREDENTIALS } from "../../../credentials"
import { integritySignature } from "../signatures"
import { startSandboxWithShop } from "./start-sandbox-with-shop"

const keys = SANDBOX_CREDENTIALS.wompi
const asPrivate = { authorization: `Bearer ${keys.WOMPI_PRIVATE_KEY}` }
const asPublic = { authorization: `Bearer ${keys.WOMPI_PUBLIC_KEY}` }
const SETTLED_MS = 2_500

describe("wompiDouble", () => {
  let sandbox: Awaited<ReturnType<typeof startSandboxWithShop>>
  let reference: string
  let number = 0

  beforeAll(async () => {
    sandbox = await startSandboxWithShop()
  })

  afterAll(() => sandbox.close())

  beforeEach(() => {
    sandbox.reset()
    sandbox.shop.status = 200
    sandbox.shop.received.length = 0
    reference = `ref-${++number}`
  })

  const wompi = (method: string, path: string, headers: Record<string, string>, body?: unknown) =>
    sandbox.request(method, `/wompi/v1${path}`, { headers, body })

  const merchant = async () => {
    const { json } = await wompi("GET", "/merchants/info", { "x-merchant-public-key": keys.WOMPI_PUBLIC_KEY })
    return json.data
  }

  const cardMethod = async (number = "4242424242424242") => {
    const card = { number, cvc: "123", exp_month: "08", exp_year: "30", card_holder: "Ana Ruiz" }
    const { json } = await wompi("POST", "/tokens/cards", asPublic, card)
    return { type: "CARD", token: json.data.id, installments: 2 }
  }

  const transactionBody = async (changes: Record<string, unknown> = {}) => {
    const { presigned_acceptance, presigned_personal_data_auth } = await merchant()
    const signed = { reference, amountInCents: 4490000, currency: "COP", secret: keys.WOMPI_INTEGRITY_SECRET }
    return {
      acceptance_token: presigned_acceptance.acceptance_token,
      accept_personal_auth: presigned_personal_data_auth.acceptance_token,
      amount_in_cents: 4490000,
      currency: "COP",
      signature: integritySignature(signed),
      customer_email: "ana@example.com",
      reference,
      payment_method: await cardMethod(),
      ...changes,
    }
  }

  const create = async (changes: Record<string, unknown> = {}) => {
    const { status, json } = await wompi("POST", "/transactions", asPrivate, await transactionBody(changes))
    expect(status).toBe(201)
    return json.data
  }

  const createApproved = async () => {
    const { id } = await create()
    await sandbox.world.clock.advance(SETTLED_MS)
    return id as string
  }

  const read = async (id: string) => (await wompi("GET", `/transactions/${id}`, asPrivate)).json.data

  const checkoutFields = (changes: Record<string, unknown> = {}) => ({
    "public-key": keys.WOMPI_PUBLIC_KEY,
    currency: "COP",
    "amount-in-cents": "4490000",
    reference,
    "signature:integrity": integritySignature({
      reference,
      amountInCents: 4490000,
      currency: "COP",
      secret: keys.WOMPI_INTEGRITY_SECRET,
    }),
    "redirect-url": "http://localhost:8000/checkout/resultado",
    "customer-data:email": "ana@example.com",
    ...changes,
  })

  const payAtCheckout = (changes: Record<string, unknown>) =>
    sandbox.request("POST", "/_sandbox/wompi/checkout/pay", { body: checkoutFields({ method: "CARD", ...changes }) })

  describe("a card payment over the API", () => {
    it("should start PENDING, settle by the test card and tell the shop with a signed event", async () => {
      const created = await create()
      expect(created).toMatchObject({ status: "PENDING", finalized_at: null, payment_method_type: "CARD", reference })
      expect(created.id).toMatch(/^\d+-\d{10}-\d{5}$/)
      expect(sandbox.shop.received).toEqual([])

      await sandbox.world.clock.advance(SETTLED_MS)
      expect(await read(created.id)).toMatchObject({
        status: "APPROVED",
        status_message: null,
        payment_method: { installments: 2, extra: { brand: "VISA", last_four: "4242", processor_response_code: "00" } },
        merchant: { public_key: keys.WOMPI_PUBLIC_KEY },
      })

      const [{ path, headers, body }] = sandbox.shop.received
      const event = JSON.parse(body)
      const checksum = createHash("sha256")
        .update(`${created.id}APPROVED4490000${event.timestamp}${keys.WOMPI_EVENTS_SECRET}`)
        .digest("hex")
      expect(path).toBe("/hooks/wompi")
      expect(headers["x-event-checksum"]).toBe(checksum)
      expect(event).toMatchObject({
        event: "transaction.updated",
        environment: "test",
        data: { transaction: { id: created.id, status: "APPROVED", reference, amount_in_cents: 4490000 } },
        signature: {
          properties: ["transaction.id", "transaction.status", "transaction.amount_in_cents"],
          checksum,
        },
      })
    })

    it("should answer a decline with 201 and decline later", async () => {
      const { id } = await create({ payment_method: await cardMethod("4111111111111111") })
      await sandbox.world.clock.advance(SETTLED_MS)
      expect(await read(id)).toMatchObject({
        status: "DECLINED",
        status_message: "La transacción fue rechazada (Sandbox)",
        payment_method: { extra: { processor_response_code: "12" } },
      })
    })
  })

  describe("what POST /transactions refuses", () => {
    const refusal = async (changes: Record<string, unknown>) => {
      const answer = await wompi("POST", "/transactions", asPrivate, await transactionBody(changes))
      return { status: answer.status, ...answer.json.error }
    }

    it.each([
      ["no signature", { signature: undefined }, { signature: ["Firma de integridad requerida no enviada"] }],
      ["a wrong signature", { signature: "0".repeat(64) }, { signature: ["La firma es inválida"] }],
      ["an amount that was not signed", { amount_in_cents: 100 }, { signature: ["La firma es inválida"] }],
      ["no e-mail", { customer_email: undefined }, { customer_email: ["No está presente"] }],
      ["no acceptance token", { acceptance_token: undefined }, { acceptance_token: ["No está presente"] }],
      [
        "an unknown card token",
        { payment_method: { type: "CARD", token: "tok_test_0", installments: 1 } },
        { "payment_method.token": ["El token no existe"] },
      ],
      [
        "a card without installments",
        { payment_method: { type: "CARD", token: "tok_test_0" } },
        { "payment_method.installments": ["No está presente"] },
      ],
    ])("should refuse %s", async (_what, changes, messages) => {
      expect(await refusal(changes)).toEqual({ status: 422, type: "INPUT_VALIDATION_ERROR", messages })
    })

    it("should refuse a method the merchant has not enabled", async () => {
      expect(await refusal({ payment_method: { type: "DAVIPLATA" } })).toEqual({
        status: 404,
        type: "NOT_FOUND_ERROR",
        reason: "No hay una identidad de pago para DAVIPLATA configurada para este comercio",
      })
    })

    it("should refuse a reference, acceptance tokens and a card token that were used", async () => {
      const first = await transactionBody()
      await wompi("POST", "/transactions", asPrivate, first)
      const again = await wompi("POST", "/transactions", asPrivate, first)
      expect(again.status).toBe(422)
      expect(again.json.error.messages).toEqual({
        acceptance_token: ["El token de aceptación ya fue usado"],
        accept_personal_auth: ["El token de aceptación ya fue usado"],
        reference: ["La referencia ya ha sido usada"],
      })

      reference = `${reference}-b`
      expect((await refusal({ payment_method: first.payment_method })).messages).toEqual({
        "payment_method.token": ["El token ya fue usado"],
      })
    })

    it("should refuse acceptance tokens after an hour", async () => {
      const body = await transactionBody()
      await sandbox.world.clock.advance(3_600_001)
      const { status, json } = await wompi("POST", "/transactions", asPrivate, body)
      expect(status).toBe(422)
      expect(Object.keys(json.error.messages)).toEqual(["acceptance_token", "accept_personal_auth"])
    })
  })

  describe("who may see what", () => {
    it("should hide a transaction from everything but the private key", async () => {
      const { id } = await create()
      expect((await wompi("GET", `/transactions/${id}`, asPublic)).status).toBe(404)
      expect((await wompi("GET", `/transactions/${id}`, {})).status).toBe(404)
      expect((await wompi("GET", `/transactions/${id}`, asPrivate)).status).toBe(200)
    })

    it("should find by reference with the private key only, and nothing for an unknown one", async () => {
      const { id } = await create()
      const refused = await wompi("GET", `/transactions?reference=${reference}`, asPublic)
      expect(refused.status).toBe(401)
      expect(refused.json.error.type).toBe("INVALID_ACCESS_TOKEN")
      const found = await wompi("GET", `/transactions?reference=${reference}`, asPrivate)
      expect(found.json.data.map((transaction: { id: string }) => transaction.id)).toEqual([id])
      const nothing = await wompi("GET", "/transactions?reference=unknown", asPrivate)
      expect(nothing).toMatchObject({ status: 200, json: { data: [] } })
    })

    it("should refuse a key of the other environment", async () => {
      const { status, json } = await wompi("GET", "/transactions?reference=x", { authorization: "Bearer prv_prod_x" })
      expect(status).toBe(401)
      expect(json.error).toEqual({
        type: "INVALID_ACCESS_TOKEN",
        reason: "La llave proporcionada no corresponde a este ambiente.",
      })
      expect((await wompi("GET", "/merchants/info", { "x-merchant-public-key": "pub_prod_x" })).status).toBe(401)
    })
  })

  describe("other methods", () => {
    it("should show the bank's page late and let the payer decide there", async () => {
      const { id, payment_method } = await create({
        payment_method: { type: "BANCOLOMBIA_TRANSFER", user_type: "PERSON", payment_description: "Pedido" },
      })
      expect(payment_method.extra).toEqual({})
      await sandbox.world.clock.advance(SETTLED_MS)
      const { status, payment_method: later } = await read(id)
      expect(status).toBe("PENDING")
      expect(later.extra.async_payment_url).toBe(`${sandbox.url}/wompi/checkout/transactions/${id}`)

      const path = `/wompi/checkout/transactions/${id}`
      expect((await sandbox.request("GET", path)).text).toContain("Aprobar")
      expect((await sandbox.request("POST", path, { body: { outcome: "APPROVED" } })).status).toBe(303)
      expect((await read(id)).status).toBe("APPROVED")
    })

    it("should want the payer's name, phone and way back for PSE", async () => {
      const payment_method = {
        type: "PSE",
        user_type: 0,
        user_legal_id_type: "CC",
        user_legal_id: "1000123",
        financial_institution_code: "2",
        payment_description: "Pedido",
      }
      const body = await transactionBody({ payment_method })
      const { json } = await wompi("POST", "/transactions", asPrivate, body)
      expect(Object.keys(json.error.messages)).toEqual([
        "customer_data.full_name",
        "customer_data.phone_number",
        "redirect_url",
      ])
      const { id } = await create({
        payment_method,
        redirect_url: "http://localhost:8000/pago",
        customer_data: { full_name: "Ana Ruiz", phone_number: "+573001112233" },
      })
      await sandbox.world.clock.advance(SETTLED_MS)
      expect((await read(id)).status).toBe("DECLINED")
    })

    it("should list the sandbox's banks", async () => {
      const { json } = await wompi("GET", "/pse/financial_institutions", asPublic)
      expect(json.data.map((bank: { financial_institution_code: string }) => bank.financial_institution_code)).toEqual([
        "1",
        "2",
        "3",
      ])
    })
  })

  describe("money back", () => {
    it("should void an approved card on the same day: answer first, VOIDED and an event later", async () => {
      const id = await createApproved()
      const { status, json } = await wompi("POST", `/transactions/${id}/void`, asPrivate)
      expect(status).toBe(201)
      expect(json.data).toMatchObject({ status: "APPROVED", transaction: { id, status: "APPROVED" } })
      await sandbox.world.clock.advance(SETTLED_MS)
      expect((await read(id)).status).toBe("VOIDED")
      expect(sandbox.shop.received.map(({ body }) => JSON.parse(body).data.transaction.status)).toEqual([
        "APPROVED",
        "VOIDED",
      ])
      expect((await sandbox.request("GET", "/_sandbox/wompi/ledger")).json).toEqual({
        captured_in_cents: 4490000,
        refunded_in_cents: 4490000,
      })
    })

    it("should refuse a void the day after, and of what is not an approved card payment", async () => {
      const id = await createApproved()
      await sandbox.world.clock.advance(24 * 3_600_000)
      expect((await wompi("POST", `/transactions/${id}/void`, asPrivate)).status).toBe(422)
      reference = `${reference}-b`
      const pending = await create()
      expect((await wompi("POST", `/transactions/${pending.id}/void`, asPrivate)).status).toBe(422)
      expect((await wompi("POST", "/transactions/1-2-3/void", asPrivate)).json.error).toEqual({
        type: "NOT_FOUND_ERROR",
        reason: "La entidad solicitada no existe",
      })
    })

    it("should refund in parts up to what was paid, leaving the transaction as it is", async () => {
      const id = await createApproved()
      const refund = (amount_in_cents: number, more = {}) =>
        wompi("POST", "/refunds", asPrivate, { transaction_id: id, amount_in_cents, ...more })
      const { status, json } = await refund(1000000, { reference: "refund-1" })
      expect(status).toBe(201)
      expect(json.data).toMatchObject({ status: "APPROVED", amount_in_cents: 1000000, reference: "refund-1" })
      expect((await refund(3490000, { test_scenario: "declined" })).json.data.status).toBe("DECLINED")
      expect((await refund(3490001)).status).toBe(422)
      expect((await refund(3490000)).status).toBe(201)
      expect((await read(id)).status).toBe("APPROVED")
      expect((await sandbox.request("GET", "/_sandbox/wompi/ledger")).json.refunded_in_cents).toBe(4490000)
      expect((await wompi("POST", "/refunds", asPublic, {})).status).toBe(401)
      expect((await wompi("POST", "/refunds", asPrivate, {})).json.error.messages).toEqual({
        transaction_id: ["transaction_id Debe ser completado"],
      })
    })
  })

  describe("events", () => {
    it("should try again 30 minutes, 3 hours and 24 hours after the first until the shop answers 200", async () => {
      sandbox.shop.status = 201
      await payAtCheckout({ outcome: "APPROVED" })
      const counts = [sandbox.shop.received.length]
      for (const minutes of [29, 1, 149, 1, 1259, 1, 3000]) {
        await sandbox.world.clock.advance(minutes * 60_000)
        counts.push(sandbox.shop.received.length)
      }
      expect(counts).toEqual([1, 1, 2, 2, 3, 3, 4, 4])
      expect(new Set(sandbox.shop.received.map(({ body }) => body)).size).toBe(1)
    })
  })

  describe("the hosted checkout", () => {
    const query = (changes: Record<string, unknown> = {}) =>
      new URLSearchParams(checkoutFields(changes) as Record<string, string>).toString()

    it.each(["/wompi/checkout", "/wompi/checkout/p/"])(
      "should show amount, reference and choices at %s",
      async (path) => {
        const { status, text } = await sandbox.request("GET", `${path}?${query()}`)
        expect(status).toBe(200)
        expect(text.replaceAll("\u00a0", " ")).toContain("$ 44.900")
        for (const word of [reference, "Tarjeta", "Nequi", "PSE", "Bancolombia", "Efectivo", "Dejar pendiente"]) {
          expect(text).toContain(word)
        }
      }
    )

    it("should pay, send the event and lead back to the shop with the id", async () => {
      const response = await fetch(`${sandbox.url}/wompi/checkout/pay`, {
        method: "POST",
        redirect: "manual",
        body: new URLSearchParams(checkoutFields({ method: "NEQUI", outcome: "APPROVED" }) as Record<string, string>),
      })
      expect(response.status).toBe(303)
      const [transaction] = (await sandbox.request("GET", "/_sandbox/wompi/transactions")).json.transactions
      expect(response.headers.get("location")).toBe(`http://localhost:8000/checkout/resultado?id=${transaction.id}`)
      expect(transaction).toMatchObject({
        status: "APPROVED",
        payment_method_type: "NEQUI",
        customer_email: "ana@example.com",
        amount_in_cents: 4490000,
      })
    })

    it("should show a page for a wrong signature", async () => {
      const { status, text } = await sandbox.request("GET", `/wompi/checkout?${query({ "amount-in-cents": "100" })}`)
      expect(status).toBe(422)
      expect(text).toContain("La firma es inválida")
    })

    it("should escape what the address brings", async () => {
      const { text } = await sandbox.request("GET", `/wompi/checkout?${query({ "customer-data:email": '"><script>' })}`)
      expect(text).not.toContain('"><script>')
    })

    it("should allow another try under the reference for three minutes after a decline", async () => {
      const declined = await payAtCheckout({ outcome: "DECLINED" })
      await sandbox.world.clock.advance(170_000)
      const approved = await payAtCheckout({ outcome: "APPROVED", method: "PSE" })
      expect(approved.json.transaction).toMatchObject({ reference, status: "APPROVED" })
      expect(approved.json.transaction.id).not.toBe(declined.json.transaction.id)
      expect((await payAtCheckout({ outcome: "APPROVED" })).json.error.messages).toEqual({
        reference: ["La referencia ya ha sido usada"],
      })
    })

    it("should never approve a transaction that was declined", async () => {
      const { id } = (await payAtCheckout({ outcome: "DECLINED" })).json.transaction
      const path = `/_sandbox/wompi/transactions/${id}/settle`
      expect((await sandbox.request("POST", path, { body: { status: "APPROVED" } })).status).toBe(422)
      expect((await read(id)).status).toBe("DECLINED")
    })

    it("should refuse another try after three minutes", async () => {
      await payAtCheckout({ outcome: "DECLINED" })
      await sandbox.world.clock.advance(181_000)
      expect((await payAtCheckout({ outcome: "APPROVED" })).status).toBe(422)
    })

    it("should show the result and a way to try again when the shop named no address", async () => {
      const { json } = await payAtCheckout({ outcome: "DECLINED", "redirect-url": undefined })
      const { text } = await sandbox.request("GET", json.redirect_to)
      expect(text).toContain(json.transaction.id)
      expect(text).toContain("Intentar de nuevo")
    })

    it("should leave a payment pending until it is settled through the control route", async () => {
      const { json } = await payAtCheckout({ outcome: "PENDING", method: "BANCOLOMBIA_COLLECT" })
      expect(json.transaction).toMatchObject({
        status: "PENDING",
        payment_method: { extra: { business_agreement_code: expect.any(String) } },
      })
      expect(sandbox.shop.received).toEqual([])
      const settle = (status: string) =>
        sandbox.request("POST", `/_sandbox/wompi/transactions/${json.transaction.id}/settle`, { body: { status } })
      expect((await settle("APPROVED")).json.transaction.status).toBe("APPROVED")
      expect(sandbox.shop.received).toHaveLength(1)
      expect((await settle("DECLINED")).status).toBe(422)
      expect((await settle("PAID")).status).toBe(422)
    })
  })
})
