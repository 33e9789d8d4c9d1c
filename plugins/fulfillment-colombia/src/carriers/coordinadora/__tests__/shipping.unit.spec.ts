import type { CarrierPort } from "../../port"
import { agsAnswer, agwAnswer, fault, PDF, quoteAnswer, trackingAnswer } from "../__fixtures__/answers"
import { against } from "../__fixtures__/against"

const CODE = "85820000001"
const refusal = (text: string, code = "SOAP-ENV:Server") => ({ status: 500, xml: fault(code, text) })

describe("pickup", () => {
  const pickup = (carrier: CarrierPort) => carrier.pickup([CODE, "85820000002"], "2026-12-01")

  it("should ask for one visit for all guides", async () => {
    const { value, calls } = await against({ xml: agsAnswer("Recogidas_programar", "<id>700001</id>") }, pickup)

    expect(value).toEqual({ accepted: [CODE, "85820000002"] })
    expect(calls).toMatchObject([
      {
        path: "/ags/1.5/server.php",
        operation: "Recogidas_programar",
        input:
          "<modalidad>2</modalidad><fecha_recogida>2026-12-01</fecha_recogida><ciudad_origen>11001000</ciudad_origen>" +
          "<ciudad_destino>11001000</ciudad_destino><nombre_empresa>Bodega</nombre_empresa>" +
          "<nombre_contacto>Bodega</nombre_contacto><direccion>Calle 80 # 20-30</direccion>" +
          "<telefono>3001112233</telefono><producto>4</producto><referencia></referencia>" +
          `<nivel_servicio>1</nivel_servicio><guia_inicial>${CODE}</guia_inicial><nit_cliente>900123456</nit_cliente>` +
          "<div_cliente>01</div_cliente><persona_autoriza>Bodega</persona_autoriza>" +
          "<telefono_autoriza>3001112233</telefono_autoriza><unidades>2</unidades><estado>0</estado>" +
          "<apikey>test-key</apikey><clave>test-password</clave>",
      },
    ])
  })

  it("should be content with a visit that was asked for before", async () => {
    const { value } = await against(refusal("Ya existe una recogida programada", "10"), pickup)

    expect(value).toEqual({ accepted: [CODE, "85820000002"] })
  })

  it.each([
    [refusal("Acceso denegado"), "unauthorized"],
    [{ drop: true }, "unknown"],
    [{ xml: agsAnswer("Recogidas_programar", "") }, "unknown"],
  ])("should tell what went wrong, and not ask twice: %j is %s", async (answer, kind) => {
    const { error, calls } = await against(answer, pickup)

    expect(error).toMatchObject({ kind })
    expect(calls).toHaveLength(1)
  })
})

describe("track", () => {
  const track = (carrier: CarrierPort) => carrier.track(CODE)

  it("should ask by the guide's number and read the last state", async () => {
    const answer = trackingAnswer([
      ["2", "2026-11-27", "10:00:00"],
      ["5", "2026-11-28", "08:30:00"],
    ])
    const { value, calls } = await against({ xml: answer }, track)

    expect(value).toEqual({ status: "out_for_delivery", tracking_number: CODE, at: new Date("2026-11-28T13:30:00Z") })
    expect(calls).toMatchObject([
      {
        path: "/ags/1.5/server.php",
        operation: "Seguimiento_detallado",
        input: expect.stringMatching(`^<codigo_remision>${CODE}</codigo_remision>.*<referencia></referencia>`),
      },
    ])
  })

  it("should have a number before Coordinadora's tracking knows the guide", async () => {
    const { value } = await against({ xml: trackingAnswer([], [], "") }, track)

    expect(value).toEqual({ status: "label_created", tracking_number: CODE, at: null })
  })

  it.each([
    [{ xml: trackingAnswer([["7", "2026-11-27", "10:00:00"]]) }, "unknown"],
    [refusal("La guia no existe"), "not_found"],
  ])("should not make up a state: %j is %s", async (answer, kind) => {
    expect((await against(answer, track)).error).toMatchObject({ kind })
  })
})

describe("cancel", () => {
  const cancel = (carrier: CarrierPort) => carrier.cancel(CODE)
  const done = { xml: agwAnswer("Guias_anularGuia", '<return xsi:type="xsd:boolean">true</return>') }
  const before = refusal("La guia ya se encuentra anulada")
  const gone = refusal("La guia ya fue recibida y no se puede anular")

  it("should take the guide back", async () => {
    const { error, calls } = await against(done, cancel)

    expect(error).toBeNull()
    expect(calls).toMatchObject([
      {
        path: "/agw/ws/guias/1.6/server.php",
        operation: "Guias_anularGuia",
        input: expect.stringMatching(`^<codigo_remision>${CODE}</codigo_remision><usuario>test.ws</usuario><clave>`),
      },
    ])
  })

  it("should be content with a guide that was cancelled before, and only then", async () => {
    const cancelled = { xml: trackingAnswer([["1", "2026-11-27", "10:00:00"]], [["801", "2026-11-27", "11:00:00"]]) }
    expect((await against([before, cancelled], cancel)).error).toBeNull()

    const travelling = { xml: trackingAnswer([["3", "2026-11-27", "10:00:00"]]) }
    expect((await against([gone, travelling], cancel)).error).toMatchObject({ kind: "refused" })
  })

  it.each([[{ xml: agwAnswer("Guias_anularGuia", "<return>false</return>") }], [{ xml: "<html/>" }], [{ drop: true }]])(
    "should not take silence for consent: %j",
    async (answer) => {
      const { error, calls } = await against(answer, cancel)

      expect(error).toMatchObject({ kind: "unknown" })
      expect(calls).toHaveLength(1)
    }
  )
})

describe("manifest", () => {
  const manifest = (carrier: CarrierPort) =>
    carrier.manifest?.([CODE]) ?? Promise.reject(new Error("Coordinadora has no manifest"))
  const answer = (pdf: Buffer) =>
    agwAnswer(
      "Guias_generarDespacho",
      `<return SOAP-ENC:arrayType="ns1:Agw_typeGenerarDespachoOut[1]" xsi:type="SOAP-ENC:Array"><item xsi:type="ns1:Agw_typeGenerarDespachoOut"><url xsi:type="xsd:string"></url><impresion xsi:type="xsd:string">${pdf.toString("base64")}</impresion><codigo_despacho xsi:type="xsd:int">12</codigo_despacho></item></return>`
    )

  it("should list the guides and read the PDF", async () => {
    const { value, calls } = await against({ xml: answer(PDF) }, manifest)

    expect(value).toEqual({ number: "12", pdf: PDF })
    expect(calls).toMatchObject([
      {
        path: "/agw/ws/guias/1.6/server.php",
        operation: "Guias_generarDespacho",
        input: expect.stringMatching(
          `^<guias><item>${CODE}</item></guias><margen_izquierdo>0</margen_izquierdo><margen_superior>0</margen_superior><tipo_impresion>POS_PDF</tipo_impresion>`
        ),
      },
    ])
  })

  it.each([
    [{ xml: answer(Buffer.from("no")) }, "unknown"],
    [refusal("No hay guias validas para generar el despacho"), "refused"],
  ])("should tell what went wrong: %j is %s", async (given, kind) => {
    expect((await against(given, manifest)).error).toMatchObject({ kind })
  })
})

describe("collection", () => {
  const collection = (carrier: CarrierPort) =>
    carrier.collection?.(CODE) ?? Promise.reject(new Error("Coordinadora tells no collections"))
  const rows = (...list: string[]) => ({
    xml: agsAnswer("Recaudos_consultar", list.map((row) => `<item>${row}</item>`).join("")),
  })

  it("should ask by the guide's number and read pesos and day", async () => {
    const { value, calls } = await against(
      rows("<valor>87300</valor><estado>RECAUDADO</estado><fecha_recaudo>2026-11-30</fecha_recaudo>"),
      collection
    )

    expect(value).toEqual({ amount: 87_300, collected_at: new Date("2026-11-30T05:00:00Z") })
    expect(calls).toMatchObject([
      {
        path: "/ags/1.5/server.php",
        operation: "Recaudos_consultar",
        input: `<codigo_remision>${CODE}</codigo_remision><referencia></referencia><apikey>test-key</apikey><clave>test-password</clave>`,
      },
    ])
  })

  it("should know what is still to be collected from what never is", async () => {
    const waiting = rows("<valor>87300</valor><estado>PENDIENTE</estado><fecha_recaudo></fecha_recaudo>")
    expect((await against(waiting, collection)).value).toEqual({ amount: 87_300, collected_at: null })
    expect((await against(rows(), collection)).value).toBeNull()
    const nothing = rows("<valor>0</valor><estado>RECAUDADO</estado><fecha_recaudo>2026-11-30</fecha_recaudo>")
    expect((await against(nothing, collection)).value).toMatchObject({ amount: 0, collected_at: expect.any(Date) })
    expect((await against(refusal("La guia no existe"), collection)).error).toMatchObject({ kind: "not_found" })
  })
})

it("should take several amounts as collected on the last of their days, and not before each is", async () => {
  const ask = async (...days: string[]) => {
    const list = days.map((day) => `<item><valor>1000</valor><fecha_recaudo>${day}</fecha_recaudo></item>`).join("")
    return (await against({ xml: agsAnswer("Recaudos_consultar", list) }, (carrier) => carrier.collection!(CODE))).value
  }

  expect(await ask("2026-12-01", "2026-11-30")).toEqual({
    amount: 2_000,
    collected_at: new Date("2026-12-01T05:00:00Z"),
  })
  expect(await ask("2026-12-01", "")).toEqual({ amount: 2_000, collected_at: null })
})

describe("cities", () => {
  const city = (codigo: string, nombre: string, departamento: string, estado = "activo") =>
    `<item><codigo>${codigo}</codigo><nombre>${nombre}</nombre><nombre_departamento>${departamento}</nombre_departamento><estado>${estado}</estado></item>`
  const list = (...cities: string[]) => ({ xml: agsAnswer("Cotizador_ciudades", cities.join("")) })

  it("should ask without credentials and read them in the shop's spelling, also where it does not go", async () => {
    const { value, calls } = await against(
      list(
        city("66682000", "SANTA ROSA DE CABAL (RIS)", "RISARALDA"),
        city("91001000", "LETICIA (AMA)", "AMAZONAS", "inactivo"),
        city("99001", "PUERTO", "VICHADA")
      ),
      (carrier) => carrier.cities()
    )

    expect(value).toEqual([
      { code: "66682000", name: "Santa Rosa de Cabal", department_code: "66", department_name: "Risaralda" },
      { code: "91001000", name: "Leticia", department_code: "91", department_name: "Amazonas", served: false },
    ])
    expect(calls).toMatchObject([{ path: "/ags/1.5/server.php", operation: "Cotizador_ciudades" }])
    expect(calls[0].input).not.toContain("test-")
  })

  it("should leave out a place without a name or with markup in it, and count it", async () => {
    const unreadable = jest.fn()
    const { value } = await against(
      list(
        city("05001000", "MEDELLIN (ANT)", "ANTIOQUIA"),
        city("05002000", "", "ANTIOQUIA"),
        city("05004000", "&lt;img src=x&gt;", "ANTIOQUIA")
      ),
      (carrier) => carrier.cities(unreadable)
    )

    expect(value).toMatchObject([{ name: "Medellin" }])
    expect(unreadable).toHaveBeenCalledWith(2)
  })

  it("should not take an answer without a list for a country without cities", async () => {
    const { error } = await against(list(), (carrier) => carrier.cities())
    expect(error).toMatchObject({ kind: "unknown" })
  })

  it("should try a list again that did not come", async () => {
    const good = list(city("05001000", "MEDELLIN (ANT)", "ANTIOQUIA"))
    const { value, calls } = await against([{ status: 503, xml: "" }, good], (carrier) => carrier.cities())

    expect(value).toMatchObject([{ code: "05001000", name: "Medellin" }])
    expect(calls).toHaveLength(2)
  })
})

describe("health", () => {
  it("should try the credentials of both services", async () => {
    const { error, calls } = await against(
      [{ xml: quoteAnswer() }, { xml: agwAnswer("Guias_rastreoSimple", "<return/>") }],
      (carrier) => carrier.health()
    )

    expect(error).toBeNull()
    expect(calls.map(({ operation }) => operation)).toEqual(["Cotizador_cotizar", "Guias_rastreoSimple"])
  })

  it("should say that credentials are wrong", async () => {
    const { error } = await against(
      [{ xml: quoteAnswer() }, refusal("Error, usuario o clave incorrectos")],
      (carrier) => carrier.health()
    )

    expect(error).toMatchObject({ kind: "unauthorized" })
  })
})
