import { parsePaymentRequest } from "../payment-request"

const base = { acceptance_token: "eyJ1", accept_personal_auth: "eyJ2" }
const parse = (
  payment_method: unknown,
  more: Record<string, unknown> = {},
  environment: "test" | "production" = "test"
) => parsePaymentRequest({ ...base, payment_method, ...more }, environment)
const fieldsOf = (...input: Parameters<typeof parse>) => parse(...input).fields

const METHODS = [
  { type: "CARD", token: "tok_test_1_abc", installments: 1 },
  { type: "NEQUI", phone_number: "3991111111" },
  {
    type: "PSE",
    user_type: 0,
    user_legal_id_type: "CC",
    user_legal_id: "1099888777",
    financial_institution_code: "1",
  },
  { type: "BANCOLOMBIA_TRANSFER", sandbox_status: "APPROVED" },
  { type: "BANCOLOMBIA_QR", payment_description: "Aceites" },
  { type: "DAVIPLATA", user_legal_id_type: "CC", user_legal_id: "1134568019" },
  { type: "BANCOLOMBIA_COLLECT" },
]

describe("parsePaymentRequest", () => {
  it.each(METHODS)("takes $type", (method) => {
    expect(parse(method)).toEqual({ request: { ...base, payment_method: method } })
  })

  it.each(["number", "cvc", "card_number", "cvv", "exp_month", "card_holder", "cardNumber", "security_code"])(
    "refuses a card's %s wherever it stands, without repeating it",
    (name) => {
      const message = [expect.stringContaining("no pasan por la tienda")]
      const card = { ...METHODS[0], [name]: "4242424242424242" }
      expect(fieldsOf(card)).toEqual({ [`payment_method.${name}`]: message })
      expect(fieldsOf(METHODS[1], { [name]: "4242424242424242" })).toEqual({ [name]: message })
      const nested = fieldsOf(METHODS[1], { customer_data: { [name]: "4242424242424242" } })
      expect(nested).toEqual({ [`customer_data.${name}`]: message })
      expect(JSON.stringify([fieldsOf(card), nested])).not.toContain("4242")
    }
  )

  it("takes no number for a token, and no amount at all", () => {
    expect(fieldsOf({ ...METHODS[0], token: "4242424242424242" })).toEqual({
      "payment_method.token": ["Vuelve a escribir los datos de la tarjeta."],
    })
    expect(fieldsOf(METHODS[1], { amount_in_cents: 100, reference: "x", signature: "y" })).toEqual({
      amount_in_cents: ["Este campo no se admite."],
      reference: ["Este campo no se admite."],
      signature: ["Este campo no se admite."],
    })
  })

  it("says what is missing, in Spanish", () => {
    expect(parsePaymentRequest({}, "test").fields).toEqual({
      acceptance_token: ["Acepta el reglamento de usuarios para pagar con Wompi."],
      accept_personal_auth: ["Acepta el tratamiento de datos personales para pagar con Wompi."],
      payment_method: ["Elige un medio de pago."],
    })
    expect(parsePaymentRequest(undefined, "test").fields).toEqual({ body: ["Revisa este dato."] })
    expect(fieldsOf(METHODS[0], { browser_info: { browser_tz: 300 } })).toMatchObject({
      "browser_info.browser_tz": ["Revisa este dato."],
      "browser_info.browser_language": ["Revisa este dato."],
    })
    expect(fieldsOf({ type: "BITCOIN" })).toEqual({ "payment_method.type": ["Elige un medio de pago."] })
    expect(fieldsOf({ type: "CARD", token: "tok_test_1", installments: 37 })).toEqual({
      "payment_method.installments": ["Elige hasta 36 cuotas."],
    })
    expect(fieldsOf({ type: "PSE" })).toEqual({
      "payment_method.user_type": ["Elige persona natural o jurídica."],
      "payment_method.user_legal_id_type": ["Elige el tipo de documento."],
      "payment_method.user_legal_id": ["Escribe el número de documento."],
      "payment_method.financial_institution_code": ["Elige tu banco."],
    })
  })

  it("writes numbers as Wompi wants them", () => {
    const nequi = (phone_number: string) => parse({ type: "NEQUI", phone_number }).request?.payment_method
    for (const spelling of ["+57 300 123 4567", "0057 3001234567", "(300) 123-4567", "573001234567"]) {
      expect(nequi(spelling)).toEqual({ type: "NEQUI", phone_number: "3001234567" })
    }
    expect(fieldsOf({ type: "NEQUI", phone_number: "6012345678" })).toHaveProperty(["payment_method.phone_number"])
    const pse = { ...METHODS[2], user_legal_id_type: "NIT", user_legal_id: "900.123.456-8" }
    expect(parse(pse).request?.payment_method).toMatchObject({ user_legal_id: "900123456" })
    expect(fieldsOf({ ...pse, user_legal_id: "900.123.456-7" })).toEqual({
      "payment_method.user_legal_id": ["Revisa el número de documento."],
    })
    expect(parse(METHODS[1], { customer_data: { phone_number: "300 123 4567" } }).request?.customer_data).toEqual({
      phone_number: "+573001234567",
    })
    expect(fieldsOf(METHODS[1], { customer_data: { phone_number: "12" } })).toEqual({
      "customer_data.phone_number": ["Escribe un número de teléfono válido."],
    })
  })

  it("knows the test environment's own fields only there", () => {
    expect(fieldsOf(METHODS[3], {}, "production")).toEqual({
      "payment_method.sandbox_status": ["Este campo solo existe en el ambiente de pruebas."],
    })
    const scenario = { ...METHODS[0], three_ds_auth_type: "challenge_v2" }
    expect(fieldsOf(scenario, {}, "production")).toHaveProperty(["payment_method.three_ds_auth_type"])
    expect(parse(scenario).request).toBeDefined()
    expect(parse(METHODS[0], {}, "production").request).toBeDefined()
  })

  it.each(["__proto__", "constructor", "toString"])("survives a field called %s", (name) => {
    const body = JSON.parse(`{"${name}": 1}`)
    expect(Object.keys(parsePaymentRequest(body, "test").fields ?? {})).toContain(name)
  })

  it.each(["javascript:alert(1)", "/resultado", "https://"])("does not send the shopper back to %s", (redirect_url) => {
    expect(fieldsOf(METHODS[6], { redirect_url })).toEqual({ redirect_url: ["La dirección de regreso no es válida."] })
  })
})
