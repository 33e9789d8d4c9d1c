import { SANDBOX_CREDENTIALS } from "../../../credentials"
import { readCheckoutParams, redirectWithId } from "../checkout/checkout-params"
import { checkoutProblems, isLocalRedirect } from "../checkout/checkout-problems"
import { DEFAULT_MODES } from "../modes/modes"
import { integritySignature } from "../signatures"

const { WOMPI_PUBLIC_KEY, WOMPI_INTEGRITY_SECRET: secret } = SANDBOX_CREDENTIALS.wompi
const NOW = Date.parse("2026-11-22T12:00:00Z")
const payment = { reference: "ref-1", amountInCents: 4490000, currency: "COP", secret }

const query = {
  "public-key": WOMPI_PUBLIC_KEY,
  currency: "COP",
  "amount-in-cents": "4490000",
  reference: "ref-1",
  "signature:integrity": integritySignature(payment),
}
const fieldsOf = (changed: Record<string, unknown>) =>
  checkoutProblems({ ...query, ...changed }, NOW).map(({ field }) => field)

describe("checkoutProblems", () => {
  it("should find nothing wrong with a signed payment", () => {
    expect(checkoutProblems(query, NOW)).toEqual([])
  })

  it("should refuse a signature over another amount", () => {
    expect(checkoutProblems({ ...query, "amount-in-cents": "100" }, NOW)).toEqual([
      { field: "signature:integrity", message: "La firma es inválida" },
    ])
  })

  it("should want the expiration time in the signature, and in the future", () => {
    const until = "2026-11-22T12:30:00.000Z"
    const signed = integritySignature({ ...payment, expirationTime: until })
    expect(fieldsOf({ "expiration-time": until })).toEqual(["signature:integrity"])
    expect(fieldsOf({ "expiration-time": until, "signature:integrity": signed })).toEqual([])
    expect(
      checkoutProblems({ ...query, "expiration-time": until, "signature:integrity": signed }, NOW + 3_600_000)
    ).toEqual([{ field: "expiration-time", message: "El tiempo para pagar terminó" }])
  })

  it.each([
    ["public-key", "pub_prod_sandbox"],
    ["currency", "USD"],
    ["amount-in-cents", "44900.5"],
    ["redirect-url", "javascript:alert(1)"],
  ])("should refuse %s %s", (field, value) => {
    expect(fieldsOf({ [field]: value })).toContain(field)
  })

  it("should want a phone number's prefix and a document's type beside them", () => {
    expect(fieldsOf({ "customer-data:phone-number": "3001112233", "customer-data:legal-id": "1000" })).toEqual([
      "customer-data:phone-number-prefix",
      "customer-data:legal-id-type",
    ])
  })

  it("should know the kinds of documents", () => {
    const document = { "customer-data:legal-id": "1000", "customer-data:legal-id-type": "RUT" }
    expect(fieldsOf(document)).toEqual(["customer-data:legal-id-type"])
    expect(fieldsOf({ ...document, "customer-data:legal-id-type": "CE" })).toEqual([])
  })

  it("should want a whole address once any of it is given", () => {
    expect(fieldsOf({ "shipping-address:city": "Bogotá" })).toEqual([
      "shipping-address:address-line-1",
      "shipping-address:country",
      "shipping-address:region",
      "shipping-address:phone-number",
    ])
  })

  it("should refuse less than 1.500 pesos only where the merchant's plan does", () => {
    const signed = integritySignature({ ...payment, amountInCents: 149_999 })
    const small = { ...query, "amount-in-cents": "149999", "signature:integrity": signed }
    expect(checkoutProblems(small, NOW)).toEqual([])
    expect(checkoutProblems(small, NOW, { ...DEFAULT_MODES, minimum_amount: true })).toEqual([
      { field: "amount-in-cents", message: "El monto mínimo es de $1.500 COP" },
    ])
  })
})

describe("isLocalRedirect", () => {
  it.each([
    ["http://localhost:8000/pago", true],
    ["http://127.0.0.1/pago", true],
    ["https://tienda.example/localhost", false],
    ["no address", false],
  ])("should say of %s: %s", (address, isLocal) => {
    expect(isLocalRedirect({ "redirect-url": address })).toBe(isLocal)
  })
})

describe("readCheckoutParams", () => {
  it("should read when the time to pay is over, and the taxes that the amount includes", () => {
    const params = readCheckoutParams({
      ...query,
      "expiration-time": "2026-11-22T12:30:00.000Z",
      "tax-in-cents:vat": "716807",
    })
    expect(params.expiresAt).toBe(Date.parse("2026-11-22T12:30:00.000Z"))
    expect(params.taxes).toEqual([{ type: "VAT", amount_in_cents: 716807 }])
  })

  it("should gather the groups and join the phone number", () => {
    const params = readCheckoutParams({
      ...query,
      "redirect-url": "http://localhost:8000/pago",
      "customer-data:email": "ana@example.com",
      "customer-data:full-name": "Ana Ruiz",
      "customer-data:phone-number": "3001112233",
      "customer-data:phone-number-prefix": "+57",
      "shipping-address:city": "Bogotá",
    })
    expect(params).toEqual({
      reference: "ref-1",
      amountInCents: 4490000,
      redirectUrl: "http://localhost:8000/pago",
      email: "ana@example.com",
      customerData: { full_name: "Ana Ruiz", phone_number: "+573001112233" },
      shippingAddress: { city: "Bogotá" },
      taxes: [],
    })
  })
})

describe("redirectWithId", () => {
  it("should keep the query the merchant's address has", () => {
    expect(redirectWithId("http://localhost:8000/pago?cart=1", "15113-1-2")).toBe(
      "http://localhost:8000/pago?cart=1&id=15113-1-2"
    )
  })
})
