import { CarrierError } from "../../carrier-error"
import type { CarrierPort, ShipmentRequest } from "../../port"
import { agsAnswer, fault, guideAnswer, PDF, trackingAnswer } from "../__fixtures__/answers"
import { against } from "../__fixtures__/against"
import { shipmentRequest } from "../__fixtures__/samples"

const [SENT, COD] = [shipmentRequest, { ...shipmentRequest, payment_mode: "COD", collect: 85_200 } as ShipmentRequest]

const send =
  (request: ShipmentRequest = SENT) =>
  (carrier: CarrierPort) =>
    carrier.createShipment[0].send(request, null)

const find = (carrier: CarrierPort) =>
  carrier.createShipment[0].find?.(SENT, null, new Date("2026-11-27T14:00:00Z")) ?? Promise.resolve("no find")

describe("create_guide", () => {
  it("should send exactly the guide, escaped, with the password as its SHA-256", async () => {
    const { calls } = await against({ xml: guideAnswer() }, send())

    expect(calls).toEqual([
      {
        path: "/agw/ws/guias/1.6/server.php",
        operation: "Guias_generarGuia",
        soapAction: '"http://sandbox.coordinadora.com/agw/ws/guias/1.6/server.php#Guias_generarGuia"',
        input:
          "<codigo_remision></codigo_remision><fecha></fecha><id_cliente>4400</id_cliente>" +
          "<nit_remitente>900123456</nit_remitente><nombre_remitente>Bodega</nombre_remitente>" +
          "<direccion_remitente>Calle 80 # 20-30</direccion_remitente>" +
          "<telefono_remitente>3001112233</telefono_remitente><ciudad_remitente>11001000</ciudad_remitente>" +
          "<nit_destinatario>1000123456</nit_destinatario><div_destinatario></div_destinatario>" +
          "<nombre_destinatario>Helena Rojas &amp; Hijos</nombre_destinatario>" +
          "<direccion_destinatario>Carrera 43A # 1-50, Barrio El Poblado</direccion_destinatario>" +
          "<ciudad_destinatario>05001000</ciudad_destinatario><telefono_destinatario>3014004000</telefono_destinatario>" +
          "<valor_declarado>70000</valor_declarado><codigo_cuenta>2</codigo_cuenta><codigo_producto>0</codigo_producto>" +
          "<nivel_servicio>1</nivel_servicio><linea></linea><contenido>Aceite esencial de lavanda 10 ml</contenido>" +
          "<referencia>ful_1</referencia><observaciones></observaciones><estado>IMPRESO</estado>" +
          "<detalle><item><ubl>0</ubl><alto>6</alto><ancho>3</ancho><largo>8</largo><peso>0.17</peso>" +
          "<unidades>1</unidades><referencia>ful_1</referencia><nombre_empaque></nombre_empaque></item></detalle>" +
          "<cuenta_contable></cuenta_contable><centro_costos></centro_costos><usuario_vmi></usuario_vmi>" +
          "<usuario>test.ws</usuario><clave>2307bd83bfd192ff1235852fc2046f603bfbbc3129ab53aab386816f52800f71</clave>",
      },
    ])
  })

  it("should write the order's number where the warehouse reads it, whichever way the parcel goes", async () => {
    const note = async (changes: Partial<ShipmentRequest>) => {
      const { calls } = await against({ xml: guideAnswer() }, send({ ...SENT, order_number: 123, ...changes }))
      return /<observaciones>(.*)<\/observaciones>/.exec(calls[0].input)?.[1]
    }

    expect(await note({})).toBe("Pedido #123")
    expect(await note({ is_return: true })).toBe("Devolución del pedido #123")
  })

  it("should exchange sender and recipient for goods that come back, under the same contract", async () => {
    const { calls } = await against({ xml: guideAnswer() }, send({ ...SENT, is_return: true }))

    expect(calls[0].input).toContain(
      "<id_cliente>4400</id_cliente>" +
        "<nit_remitente>1000123456</nit_remitente><nombre_remitente>Helena Rojas &amp; Hijos</nombre_remitente>" +
        "<direccion_remitente>Carrera 43A # 1-50, Barrio El Poblado</direccion_remitente>" +
        "<telefono_remitente>3014004000</telefono_remitente><ciudad_remitente>05001000</ciudad_remitente>" +
        "<nit_destinatario>900123456</nit_destinatario><div_destinatario></div_destinatario>" +
        "<nombre_destinatario>Bodega</nombre_destinatario>" +
        "<direccion_destinatario>Calle 80 # 20-30</direccion_destinatario>" +
        "<ciudad_destinatario>11001000</ciudad_destinatario><telefono_destinatario>3001112233</telefono_destinatario>"
    )
    expect(calls[0].input).not.toContain("<recaudos>")
  })

  it("should have the courier collect what the buyer agreed to, to the peso", async () => {
    const { calls } = await against({ xml: guideAnswer() }, send(COD))

    expect(calls[0].input).toContain("<nivel_servicio>22</nivel_servicio>")
    expect(calls[0].input).toContain(
      "<recaudos><item><referencia>ful_1</referencia><valor>85200</valor><valor_base_iva>0</valor_base_iva>" +
        "<valor_iva>0</valor_iva><forma_pago>1</forma_pago></item></recaudos>"
    )
  })

  it.each([[undefined], [0], [85_200.5], [-1]])("should send nobody off who would collect %p", async (collect) => {
    const { error, calls } = await against({ xml: guideAnswer() }, send({ ...COD, collect }))

    expect(error).toMatchObject({ kind: "refused" })
    expect(calls).toEqual([])
  })

  it("should put nothing into XML that XML cannot hold", async () => {
    const recipient = { ...SENT.recipient, address: "Calle 1\u0001\u0000\u000b # 2" }
    const { calls } = await against({ xml: guideAnswer() }, send({ ...SENT, recipient }))

    expect(calls[0].input).toContain("<direccion_destinatario>Calle 1    # 2</direccion_destinatario>")
  })

  it("should read the guide's number", async () => {
    expect((await against({ xml: guideAnswer() }, send())).value).toBe("85820000001")
    expect((await against({ xml: guideAnswer("0") }, send())).error).toMatchObject({ kind: "unknown" })
  })

  it.each([
    [{ status: 500, xml: fault("SOAP-ENV:Server", "La ciudad de destino no existe") }, "no_coverage", 1],
    [{ status: 500, xml: fault("SOAP-ENV:Server", "El campo contenido es obligatorio") }, "refused", 1],
    [{ status: 500, xml: fault("SOAP-ENV:Server", "SQLSTATE[HY000]") }, "unknown", 1],
    [{ status: 502, xml: "<html/>" }, "unknown", 1],
    [{ drop: true }, "unknown", 1],
    [{ status: 429, xml: "" }, "unavailable", 3],
  ])("should not repeat what may have taken effect: %j is %s after %i", async (answer, kind, sent) => {
    const { error, calls } = await against(answer, send())

    expect(error).toBeInstanceOf(CarrierError)
    expect(error).toMatchObject({ kind })
    expect(calls).toHaveLength(sent)
  })

  it("should look for a lost guide by our id", async () => {
    const { value, calls } = await against({ xml: trackingAnswer([["1", "2026-11-27", "09:00:00"]]) }, find)

    expect(value).toBe("85820000001")
    expect(calls).toMatchObject([
      {
        path: "/ags/1.5/server.php",
        operation: "Seguimiento_detallado",
        input:
          "<codigo_remision></codigo_remision><nit>900123456</nit><div>01</div><referencia>ful_1</referencia>" +
          "<imagen>0</imagen><anexo>0</anexo><apikey>test-key</apikey><clave>test-password</clave>",
      },
    ])
  })

  it("should know a guide that was never made from one that cannot be looked up", async () => {
    const missing = { status: 500, xml: fault("SOAP-ENV:Server", "No existe informacion para la referencia") }
    expect(await against(missing, find)).toMatchObject({ value: null, error: null })

    const { error, calls } = await against({ status: 503, xml: "" }, find)
    expect(error).toMatchObject({ kind: "unknown" })
    expect(calls).toHaveLength(3)
  })

  it("should not take an empty answer for a guide that was never made: another one would be sent", async () => {
    const { error } = await against({ xml: agsAnswer("Seguimiento_detallado", "") }, find)
    expect(error).toMatchObject({ kind: "unknown" })
  })
})

describe("label", () => {
  const label = (carrier: CarrierPort) => carrier.label("85820000001", "LABEL_10x15")
  const reprint = (pdf: Buffer) => ({
    xml: guideAnswer()
      .replace(/<return.*<\/return>/s, `<return><pdf>${pdf.toString("base64")}</pdf></return>`)
      .replaceAll("generarGuia", "reimprimirGuia"),
  })

  it("should be the PDF that came with the guide", async () => {
    const { value, calls } = await against({ xml: guideAnswer() }, async (carrier) => {
      await send()(carrier)
      return label(carrier)
    })

    expect(value).toEqual({ status: "ready", pdf: PDF })
    expect(calls).toHaveLength(1)
  })

  it("should be printed again by a process that did not make the guide", async () => {
    const { value, calls } = await against(reprint(PDF), label)

    expect(value).toEqual({ status: "ready", pdf: PDF })
    expect(calls).toMatchObject([
      {
        path: "/agw/ws/guias/1.6/server.php",
        operation: "Guias_reimprimirGuia",
        input: expect.stringMatching(/^<codigo_remision>85820000001<\/codigo_remision><id_empresa>0/),
      },
    ])
  })

  it("should not keep what is not a PDF", async () => {
    expect((await against(reprint(Buffer.from("<html>")), label)).error).toMatchObject({ kind: "unknown" })
  })
})
