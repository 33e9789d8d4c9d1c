import { integritySignature } from "../integrity-signature"
import { completePayer, type KnownPayer } from "../payer"
import type { PaymentRequest } from "../payment-request"
import { transactionRequest } from "../transaction-request"

const EXPIRES = new Date("2026-11-22T16:00:00.000Z")
const SECRET = "test_integrity_secret"

const known: KnownPayer = {
  email: "camila@example.com",
  full_name: "Camila Rojas",
  phone_number: "300 123 4567",
  redirectUrl: "https://shop.co/resultado",
}
const nobody: KnownPayer = { email: null, full_name: null, phone_number: null, redirectUrl: null }

const request = (payment_method: PaymentRequest["payment_method"], more: Partial<PaymentRequest> = {}) =>
  ({ acceptance_token: "eyJ1", accept_personal_auth: "eyJ2", payment_method, ...more }) as PaymentRequest

const sent = (input: PaymentRequest, from: KnownPayer = known) => {
  const { payer } = completePayer(input, from)
  const attempt = { reference: "payses_01J-2", amountInCents: 3590000, currency: "COP", expiresAt: EXPIRES }
  // As it travels: without what is undefined.
  return JSON.parse(
    JSON.stringify(transactionRequest({ request: input, payer: payer!, attempt, integritySecret: SECRET }))
  )
}

const PSE = {
  type: "PSE" as const,
  user_type: 0 as const,
  user_legal_id_type: "CC" as const,
  user_legal_id: "1099888777",
  financial_institution_code: "1",
}

const BROWSER = {
  browser_color_depth: "24",
  browser_screen_height: "1050",
  browser_screen_width: "1680",
  browser_language: "es-CO",
  browser_user_agent: "Mozilla/5.0",
  browser_tz: "300",
}

describe("transactionRequest", () => {
  it("is exactly what Wompi documents, signed with its expiration", () => {
    expect(sent(request({ type: "NEQUI", phone_number: "3107654321" }))).toEqual({
      acceptance_token: "eyJ1",
      accept_personal_auth: "eyJ2",
      amount_in_cents: 3590000,
      currency: "COP",
      signature: integritySignature({
        reference: "payses_01J-2",
        amountInCents: 3590000,
        currency: "COP",
        expirationTime: "2026-11-22T16:00:00.000Z",
        integritySecret: SECRET,
      }),
      reference: "payses_01J-2",
      expiration_time: "2026-11-22T16:00:00.000Z",
      customer_email: "camila@example.com",
      customer_data: { full_name: "Camila Rojas", phone_number: "+573001234567" },
      payment_method: { type: "NEQUI", phone_number: "3107654321" },
      redirect_url: "https://shop.co/resultado",
    })
  })

  it.each([
    [{ ...PSE }, { ...PSE, payment_description: "Compra en línea" }],
    [
      { type: "BANCOLOMBIA_TRANSFER" as const, payment_description: "Aceites" },
      { type: "BANCOLOMBIA_TRANSFER", user_type: "PERSON", payment_description: "Aceites" },
    ],
    [
      { type: "BANCOLOMBIA_QR" as const, sandbox_status: "APPROVED" as const },
      { type: "BANCOLOMBIA_QR", sandbox_status: "APPROVED", payment_description: "Compra en línea" },
    ],
    [
      { type: "DAVIPLATA" as const, user_legal_id_type: "CC" as const, user_legal_id: "1134568019" },
      {
        type: "DAVIPLATA",
        user_legal_id_type: "CC",
        user_legal_id: "1134568019",
        payment_description: "Compra en línea",
      },
    ],
    [{ type: "BANCOLOMBIA_COLLECT" as const }, { type: "BANCOLOMBIA_COLLECT" }],
    [
      { type: "CARD" as const, token: "tok_test_1", installments: 3, three_ds_auth_type: "challenge_v2" as const },
      { type: "CARD", token: "tok_test_1", installments: 3 },
    ],
  ])("names the fields of %j as Wompi does", (method, wire) => {
    expect(sent(request(method)).payment_method).toEqual(wire)
  })

  it("asks for 3DS with what the browser says, for a card only", () => {
    const card = { type: "CARD" as const, token: "tok_test_1", installments: 1 }
    expect(sent(request(card, { browser_info: BROWSER }))).toMatchObject({
      is_three_ds: true,
      customer_data: { full_name: "Camila Rojas", phone_number: "+573001234567", browser_info: BROWSER },
    })
    const scenario = { ...card, three_ds_auth_type: "challenge_v2" as const }
    expect(sent(request(scenario, { browser_info: BROWSER }))).toMatchObject({ three_ds_auth_type: "challenge_v2" })
    expect(sent(request(card))).not.toHaveProperty("is_three_ds")
    const nequi = sent(request({ type: "NEQUI", phone_number: "3107654321" }, { browser_info: BROWSER }))
    expect(nequi).not.toHaveProperty("is_three_ds")
    expect(nequi.customer_data).not.toHaveProperty("browser_info")
  })
})

describe("completePayer", () => {
  it("prefers what the shopper says now", () => {
    const input = request(PSE, {
      customer_email: "pago@example.com",
      customer_data: {
        full_name: "Luis Gómez",
        phone_number: "+573109998877",
        legal_id_type: "CC",
        legal_id: "123456",
      },
      redirect_url: "https://shop.co/otra",
    })
    expect(sent(input)).toMatchObject({
      customer_email: "pago@example.com",
      customer_data: {
        full_name: "Luis Gómez",
        phone_number: "+573109998877",
        legal_id_type: "CC",
        legal_id: "123456",
      },
      redirect_url: "https://shop.co/otra",
    })
  })

  it("names what nobody knows, by method", () => {
    const missing = (input: PaymentRequest) => Object.keys(completePayer(input, nobody).fields ?? {})
    expect(missing(request({ type: "BANCOLOMBIA_COLLECT" }))).toEqual(["customer_email"])
    const all = ["customer_email", "customer_data.full_name", "customer_data.phone_number"]
    expect(missing(request(PSE))).toEqual([...all, "redirect_url"])
    const card = { type: "CARD" as const, token: "tok_test_1", installments: 1 }
    expect(missing(request(card, { browser_info: BROWSER }))).toEqual(all)
    expect(missing(request(card))).toEqual(["customer_email"])
    expect(completePayer(request(PSE), { ...known, phone_number: "none" }).fields).toEqual({
      "customer_data.phone_number": ["Escribe el teléfono de quien paga."],
    })
  })
})
