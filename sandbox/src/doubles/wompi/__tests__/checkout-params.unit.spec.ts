import { SANDBOX_CREDENTIALS } from "../../../credentials"
import { checkoutProblems, readCheckoutParams, redirectWithId } from "../checkout/checkout-params"
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
})

describe("readCheckoutParams", () => {
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
