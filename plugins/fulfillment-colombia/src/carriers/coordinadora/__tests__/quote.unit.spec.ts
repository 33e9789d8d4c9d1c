import { createCoordinadoraCarrier } from ".."
import { fault, quoteAnswer } from "../__fixtures__/answers"
import { startRecordingSoapServer, type Answer } from "../__fixtures__/recording-soap-server"
import { options, quoteRequest } from "../__fixtures__/samples"

const quoteAgainst = async (
  answer: Answer,
  { request = quoteRequest, signal = new AbortController().signal, onCall = () => {} } = {}
) => {
  const server = await startRecordingSoapServer(() => {
    onCall()
    return answer
  })
  const carrier = createCoordinadoraCarrier(options(server.url))
  const result = await carrier.quote(request, signal).then(
    (quote) => ({ quote, error: null }),
    (error) => ({ quote: null, error })
  )
  await server.close()
  return { ...result, calls: server.calls }
}

describe("quote", () => {
  it("should send one box, whole centimetres and the contract's codes", async () => {
    const { calls } = await quoteAgainst({ xml: quoteAnswer() })

    expect(calls.map(({ input }) => input)).toEqual([
      "<nit>900123456</nit><div>01</div><cuenta>2</cuenta><producto>0</producto><origen>11001000</origen>" +
        "<destino>05001000</destino><valoracion>71800</valoracion><nivel_servicio><item>1</item></nivel_servicio>" +
        "<detalle><item><ubl>0</ubl><alto>6</alto><ancho>3</ancho><largo>8</largo><peso>0.17</peso>" +
        "<unidades>1</unidades></item></detalle><apikey>test-key</apikey><clave>test-password</clave>",
    ])
  })

  it("should go to the configured address, not to the one in the description", async () => {
    const { calls } = await quoteAgainst({ xml: quoteAnswer() })

    expect(calls).toMatchObject([
      {
        path: "/ags/1.5/server.php",
        operation: "Cotizador_cotizar",
        soapAction: '"https://sandbox.coordinadora.com/ags/1.5/server.php#Cotizador_cotizar"',
      },
    ])
  })

  it("should ask for collection with its own service level", async () => {
    const { calls } = await quoteAgainst({ xml: quoteAnswer() }, { request: { ...quoteRequest, payment_mode: "COD" } })

    expect(calls[0].input).toContain("<nivel_servicio><item>22</item></nivel_servicio>")
  })

  it("should read pesos and days", async () => {
    expect((await quoteAgainst({ xml: quoteAnswer() })).quote).toEqual({ amount: 15_400, days: 3 })
    const without = quoteAnswer("<flete_total>9000</flete_total><dias_entrega>0</dias_entrega>")
    expect((await quoteAgainst({ xml: without })).quote).toEqual({ amount: 9_000 })
  })

  it.each([
    [{ status: 500, xml: fault("SOAP-ENV:Server", "La ciudad de destino no tiene cobertura") }, "no_coverage"],
    [{ status: 500, xml: fault("SOAP-ENV:Server", "Acceso denegado, verifique el apikey") }, "unauthorized"],
    [{ status: 500, xml: fault("SOAP-ENV:Client", "Otra cosa") }, "refused"],
    [{ status: 503, xml: "<html>Service Unavailable</html>" }, "unknown"],
    [{ status: 429, xml: "" }, "unavailable"],
    [{ xml: "<html>Mantenimiento</html>" }, "unknown"],
    [{ xml: quoteAnswer("") }, "unknown"],
    [{ xml: quoteAnswer("<flete_total>0</flete_total>") }, "unknown"],
    [{ drop: true }, "unknown"],
  ])("should tell why there is no price: %j is %s", async (answer, kind) => {
    const { error, calls } = await quoteAgainst(answer)

    expect(error).toMatchObject({ name: "CarrierError", carrier: "coordinadora", kind })
    expect(calls).toHaveLength(1)
  })

  it("should give up when the signal says so, without a second try", async () => {
    const budget = new AbortController()
    const { error, calls } = await quoteAgainst({ hang: true }, { signal: budget.signal, onCall: () => budget.abort() })

    expect(error).toMatchObject({ kind: "unknown" })
    expect(calls).toHaveLength(1)
  })
})
