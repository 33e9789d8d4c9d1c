import { createVenndeloCarrier } from ".."
import { startRecordingServer, type Answer } from "../__fixtures__/recording-server"
import { options, quoteRequest } from "../__fixtures__/samples"

const quoteAgainst = async (answer: Answer, signal = AbortSignal.timeout(30_000), onRequest = () => {}) => {
  const server = await startRecordingServer(() => {
    onRequest()
    return answer
  })
  const carrier = createVenndeloCarrier(options(server.url))
  const result = await carrier.quote(quoteRequest, signal).then(
    (quote) => ({ quote, error: null }),
    (error) => ({ quote: null, error })
  )
  await server.close()
  return { ...result, requests: server.requests }
}

describe("quote", () => {
  it("should send exactly what the document asks for", async () => {
    const { requests } = await quoteAgainst({ body: { assumed_shipping_total: 0, quoted_shipping_total: 9_000 } })

    expect(requests).toHaveLength(1)
    expect(requests[0].problems).toEqual([])
    expect(requests[0].body).toEqual({
      pickup_info: { city_code: "11001000", subdivision_code: "11", country_code: "CO", postal_code: "" },
      shipping_info: { city_code: "05001000", subdivision_code: "05", country_code: "CO", postal_code: "" },
      line_items: [
        {
          sku: "ACE-LAV-10ML",
          name: "Aceite esencial de lavanda 10 ml",
          unit_price: 35_900,
          free_shipping: false,
          height: 3,
          width: 3,
          length: 8,
          dimensions_unit: "CM",
          weight: 0.085,
          weight_unit: "KG",
          quantity: 2,
        },
      ],
      payment_method_code: "EXTERNAL_PAYMENT",
    })
  })

  it("should call the quotation with the key in its header", async () => {
    const { requests } = await quoteAgainst({ body: { assumed_shipping_total: 0, quoted_shipping_total: 9_000 } })

    expect(`${requests[0].method} ${requests[0].path}`).toBe("POST /v1/admin/orders/quotation")
    expect(requests[0].headers["x-venndelo-api-key"]).toBe("test-key")
  })

  it("should read the price in pesos and claim no days", async () => {
    const { quote } = await quoteAgainst({ body: { assumed_shipping_total: 0, quoted_shipping_total: 9_000.4 } })

    expect(quote).toEqual({ amount: 9_000 })
  })

  it.each([
    [
      { status: 422, body: { errors: [{ code: "APP_PUBLIC_ERROR", message: "No hay tarifa para el destino" }] } },
      "no_coverage",
    ],
    [{ status: 401, body: { message: "Unauthorized" } }, "unauthorized"],
    [{ status: 429, body: {} }, "unavailable"],
    [{ status: 500, body: { errors: [{ code: "500", message: "The entity Order has invalid values" }] } }, "unknown"],
    [{ body: { quoted_shipping_total: null } }, "unknown"],
    [{ drop: true }, "unknown"],
  ])("should tell why there is no price: %j is %s", async (answer, kind) => {
    const { error, requests } = await quoteAgainst(answer)

    expect(error).toMatchObject({ name: "CarrierError", carrier: "venndelo", kind })
    expect(requests).toHaveLength(1)
  })

  it("should give up when the signal says so, without a second try", async () => {
    const budget = new AbortController()
    const { error, requests } = await quoteAgainst({ hang: true }, budget.signal, () => budget.abort())

    expect(error).toMatchObject({ kind: "unknown" })
    expect(requests).toHaveLength(1)
  })

  it("should not take a price of nothing for free freight", async () => {
    const { error } = await quoteAgainst({ body: { assumed_shipping_total: 0, quoted_shipping_total: 0 } })
    expect(error).toMatchObject({ kind: expect.stringMatching(/unknown|unavailable|no_coverage/) })
  })
})
