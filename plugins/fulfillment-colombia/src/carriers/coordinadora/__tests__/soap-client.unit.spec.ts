import { agsAnswer, quoteAnswer } from "../__fixtures__/answers"
import { against } from "../__fixtures__/against"
import { startRecordingSoapServer, type Answer } from "../__fixtures__/recording-soap-server"
import { quoteRequest, shipmentRequest } from "../__fixtures__/samples"
import { createSoapClient } from "../soap-client"

const QUOTE = { operation: "Cotizador_cotizar", input: { nit: "1" }, safety: "safe" as const }

const clientOf = async (describe: () => Answer) => {
  const server = await startRecordingSoapServer(() => ({ xml: quoteAnswer() }), describe)
  const client = createSoapClient({ url: `${server.url}/ags/1.5/server.php`, sleep: async () => undefined })
  return { server, client }
}

describe("createSoapClient", () => {
  it("should load the description at the first call, once for calls at the same time", async () => {
    const { server, client } = await clientOf(() => ({}))
    expect(server.descriptions).toEqual([])

    await Promise.all([client.call(QUOTE), client.call(QUOTE)])
    await client.call(QUOTE)

    expect(server.descriptions).toEqual(["ags"])
    expect(server.calls).toHaveLength(3)
    await server.close()
  })

  it("should call a write not sent when the description cannot be had, and load it again later", async () => {
    let isDown = true
    const { server, client } = await clientOf(() => (isDown ? { status: 503, xml: "" } : {}))
    const write = { ...QUOTE, safety: "unsafe" as const }

    await expect(client.call(write)).rejects.toMatchObject({ errorClass: "unreachable", outcome: "not_sent" })
    expect(server.calls).toEqual([])

    isDown = false
    await expect(client.call(write)).resolves.toEqual({ flete_total: 15_400, dias_entrega: 3 })
    await server.close()
  })

  it("should not wait for the description longer than the signal says", async () => {
    const budget = new AbortController()
    const { server, client } = await clientOf(() => {
      budget.abort()
      return { hang: true }
    })

    await expect(client.call({ ...QUOTE, signal: budget.signal })).rejects.toMatchObject({ outcome: "not_sent" })
    await server.close()
  })

  it.each([
    ["a page in HTML", "<html><body>Mantenimiento</body></html>"],
    [
      "an envelope without a result",
      agsAnswer("Cotizador_cotizar", "").replace(/<Cotizador_cotizarResult>.*?Result>/, ""),
    ],
  ])("should not take %s that comes with 200 for an answer", async (_, xml) => {
    const server = await startRecordingSoapServer(() => ({ xml }))
    const client = createSoapClient({ url: `${server.url}/ags/1.5/server.php`, sleep: async () => undefined })

    await expect(client.call({ ...QUOTE, safety: "unsafe" })).rejects.toMatchObject({ outcome: "unknown" })
    expect(server.calls).toHaveLength(1)
    await server.close()
  })

  it("should never write credentials, names or addresses into a log or an error", async () => {
    const { error, lines } = await against({ status: 503, xml: "<html>Helena</html>" }, async (carrier) => {
      await carrier.quote(quoteRequest, new AbortController().signal).catch(() => undefined)
      await carrier.track("85820000001").catch(() => undefined)
      return carrier.createShipment[0].send(shipmentRequest, null)
    })
    const said = [...lines, String(error), JSON.stringify(error)].join("\n")

    expect(lines).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^coordinadora: SOAP Cotizador_cotizar server_error \d+ ms$/),
        expect.stringMatching(/^coordinadora: SOAP Guias_generarGuia server_error \d+ ms$/),
      ])
    )
    expect(said).not.toMatch(/test-|Helena|Carrera|3014004000|1000123456|85820000001|Envelope/)
  })
})
