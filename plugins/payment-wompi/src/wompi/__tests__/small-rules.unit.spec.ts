import { checkoutUrl, parseRedirectUrl } from "../checkout-url"
import { errorReason } from "../error-reason"
import { formatReference, parseReference } from "../reference"
import { isSameDayInBogota } from "../same-day"

describe("reference", () => {
  it("carries the payment session", () => {
    expect(parseReference(formatReference("payses_01JABC", 12))).toEqual({ sessionId: "payses_01JABC", attempt: 12 })
  })

  it.each([
    "MZQ3X2DE2SMX",
    "payses_01J",
    "payses_01J-0",
    "payses_01J-1-2",
    "payses_-1",
    "x payses_01J-1",
    "payses_01J-1\n",
  ])("does not claim %p", (reference) => {
    expect(parseReference(reference)).toBeNull()
  })
})

describe("isSameDayInBogota", () => {
  it("counts days in Colombia, not in UTC", () => {
    const evening = new Date("2026-11-23T02:00:00Z")
    expect(isSameDayInBogota(new Date("2026-11-22T14:00:00Z"), evening)).toBe(true)
    expect(isSameDayInBogota(new Date("2026-11-23T04:59:59Z"), evening)).toBe(true)
    expect(isSameDayInBogota(new Date("2026-11-23T05:00:00Z"), evening)).toBe(false)
  })
})

describe("checkoutUrl", () => {
  const input = {
    checkoutUrl: "https://checkout.wompi.co/p/",
    publicKey: "pub_test_1",
    reference: "payses_01J-1",
    amountInCents: 3590000,
    currency: "COP",
    signature: "abc",
    expirationTime: "2026-11-22T16:00:00.000Z",
    redirectUrl: "https://shop.co/checkout/resultado?cart=1&x=2",
  }

  it("names the parameters as Wompi does", () => {
    const url = new URL(checkoutUrl(input))
    expect(url.origin + url.pathname).toBe("https://checkout.wompi.co/p/")
    expect(Object.fromEntries(url.searchParams)).toEqual({
      "public-key": "pub_test_1",
      currency: "COP",
      "amount-in-cents": "3590000",
      reference: "payses_01J-1",
      "signature:integrity": "abc",
      "expiration-time": "2026-11-22T16:00:00.000Z",
      "redirect-url": "https://shop.co/checkout/resultado?cart=1&x=2",
    })
  })

  it("sends no redirect address when there is none", () => {
    expect(checkoutUrl({ ...input, redirectUrl: null })).not.toContain("redirect-url")
  })
})

describe("parseRedirectUrl", () => {
  it("takes web addresses only", () => {
    expect(parseRedirectUrl(undefined)).toBeNull()
    expect(parseRedirectUrl("http://localhost:8000/checkout/resultado")).toBe(
      "http://localhost:8000/checkout/resultado"
    )
    for (const bad of ["javascript:alert(1)", "/checkout", "", 7, { href: "https://shop.co" }]) {
      expect(() => parseRedirectUrl(bad)).toThrow("redirect_url")
    }
  })
})

describe("errorReason", () => {
  it("reads a reason or messages by field", () => {
    expect(errorReason({ error: { type: "NOT_FOUND_ERROR", reason: "La entidad solicitada no existe" } })).toBe(
      "La entidad solicitada no existe"
    )
    const messages = { reference: ["La referencia ya ha sido usada"], signature: ["La firma es inválida"] }
    expect(errorReason({ error: { type: "INPUT_VALIDATION_ERROR", messages } })).toBe(
      "reference: La referencia ya ha sido usada; signature: La firma es inválida"
    )
    expect(errorReason({ error: { type: "UNPROCESSABLE" } })).toBe("UNPROCESSABLE")
    expect(errorReason("<html>")).toBeNull()
  })
})
