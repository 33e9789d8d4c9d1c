import { createHash } from "node:crypto"
import { createClientAsync, type Client } from "soap"
import { driveSandbox, type DrivenSandbox } from "../../../__fixtures__/drive-sandbox"
import { SANDBOX_CREDENTIALS } from "../../../credentials"
import { AGS_PATH, AGW_PATH } from ".."

const account = SANDBOX_CREDENTIALS.coordinadora
const quotesAccess = { apikey: account.COORDINADORA_API_KEY, clave: account.COORDINADORA_API_PASSWORD }
const guidesAccess = {
  usuario: account.COORDINADORA_USER,
  clave: createHash("sha256").update(account.COORDINADORA_USER_PASSWORD).digest("hex"),
}

// The tests know what they asked for; types would only say it twice.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Answer = any

const parcel = { ubl: 0, alto: 10, ancho: 10, largo: 20, peso: 1, unidades: 1 }

const quotation = (changes: object = {}) => ({
  nit: account.COORDINADORA_NIT,
  div: "01",
  cuenta: 2,
  producto: 0,
  origen: "11001000",
  destino: "05001000",
  valoracion: 100_000,
  nivel_servicio: { item: [1] },
  detalle: { item: [parcel] },
  ...changes,
})

const guideInput = (changes: object = {}) => ({
  codigo_remision: "",
  fecha: "",
  id_cliente: account.COORDINADORA_CLIENT_ID,
  nombre_remitente: "Bodega KAIU",
  direccion_remitente: "Calle 80 # 20-30",
  telefono_remitente: "3001112233",
  ciudad_remitente: "11001000",
  nit_destinatario: "1000123",
  nombre_destinatario: "Ana & Ruiz",
  direccion_destinatario: "Carrera 43A # 1-50",
  ciudad_destinatario: "05001000",
  telefono_destinatario: "3004445566",
  valor_declarado: 100_000,
  codigo_cuenta: 2,
  nivel_servicio: 1,
  contenido: "Cosméticos",
  referencia: "ful_1",
  estado: "IMPRESO",
  detalle: { item: [parcel] },
  ...changes,
})

describe("coordinadoraDouble", () => {
  let sandbox: DrivenSandbox
  let ags: Client
  let agw: Client

  beforeAll(async () => {
    sandbox = await driveSandbox()
    const open = (path: string) =>
      createClientAsync(`${sandbox.url}/coordinadora${path}?wsdl`, { disableCache: true, forceSoap12Headers: false })
    ;[ags, agw] = await Promise.all([open(AGS_PATH), open(AGW_PATH)])
  })
  afterAll(() => sandbox.close())
  beforeEach(() => sandbox.reset())

  const askAgs = async (operation: string, input: object = {}, access: object = quotesAccess): Promise<Answer> => {
    const [answer] = await ags[`${operation}Async`]({ p: { ...input, ...access } })
    return answer[`${operation}Result`]
  }
  /** What an encoded answer says beside its types. */
  const plain = (value: Answer): Answer => value?.$value ?? value
  /** A list of one is read as that one. */
  const listOf = ({ item }: Answer): Answer[] => [item].flat()
  const askAgw = async (operation: string, input: object = {}, access: object = guidesAccess): Promise<Answer> => {
    const [answer] = await agw[`${operation}Async`]({ p: { ...input, ...access } })
    return answer.return
  }
  const faultOf = async (asked: Promise<unknown>): Promise<{ faultcode: string; faultstring: string }> => {
    const error = (await asked.then(
      () => ({}),
      (reason) => reason
    )) as Answer
    return error.root?.Envelope.Body.Fault
  }
  const print = async (changes: object = {}): Promise<string> =>
    plain((await askAgw("Guias_generarGuia", guideInput(changes))).codigo_remision)
  const track = (codigo_remision: string) =>
    askAgs("Seguimiento_detallado", { codigo_remision, nit: account.COORDINADORA_NIT, div: "01", referencia: "" })
  const pickUp = (changes: object = {}) =>
    askAgs("Recogidas_programar", {
      fecha_recogida: "2026-11-27",
      ciudad_origen: "11001000",
      direccion: "Calle 80 # 20-30",
      nit_cliente: account.COORDINADORA_NIT,
      ...changes,
    })

  it("describes its operations at its own address", async () => {
    expect(Object.keys(ags.describe().RpcServerSoapManagerService.RpcServerSoapManagerPort)).toEqual([
      "Cotizador_departamentos",
      "Cotizador_ciudades",
      "Cotizador_cotizar",
      "Recaudos_consultar",
      "Recogidas_programar",
      "Seguimiento_detallado",
    ])
    const { body } = await sandbox.call(`/coordinadora${AGW_PATH}?wsdl`)
    expect(body).toContain(`<soap:address location="${sandbox.url}/coordinadora${AGW_PATH}"/>`)
  })

  it("refuses a wrong key, password, NIT, user or unhashed password with a SOAP fault", async () => {
    const denied = [
      () => askAgs("Cotizador_cotizar", quotation(), { ...quotesAccess, apikey: "other" }),
      () => askAgs("Cotizador_cotizar", quotation(), { ...quotesAccess, clave: "other" }),
      () => askAgs("Cotizador_cotizar", quotation({ nit: "1" })),
      () => askAgw("Guias_generarGuia", guideInput(), { ...guidesAccess, clave: account.COORDINADORA_USER_PASSWORD }),
      () => askAgw("Guias_anularGuia", { codigo_remision: "1" }, { ...guidesAccess, usuario: "other" }),
      () => askAgw("Guias_generarGuia", guideInput({ id_cliente: 1 })),
    ]
    for (const ask of denied) {
      expect((await faultOf(ask())).faultstring).toMatch(/Acceso denegado|usuario o clave|no esta asociado/)
    }
    expect(sandbox.world.calls.list("coordinadora").map(({ status }) => status)).toEqual(denied.map(() => 500))
  })

  it("lists departments and cities, the ones without service too", async () => {
    expect((await askAgs("Cotizador_departamentos", {}, {})).item).toContainEqual({
      codigo: "05",
      nombre: "ANTIOQUIA",
      abreviado: "ANT",
    })
    const { item } = await askAgs("Cotizador_ciudades", {}, {})
    expect(item).toContainEqual(
      expect.objectContaining({ codigo: "05001000", nombre: "MEDELLIN (ANT)", estado: "activo" })
    )
    expect(item).toContainEqual(expect.objectContaining({ codigo: "27075000", estado: "inactivo" }))
  })

  it("quotes by weight or volume, value, distance and collection, with days", async () => {
    const quote = async (changes: object = {}) => askAgs("Cotizador_cotizar", quotation(changes))
    expect(await quote()).toEqual({
      flete_total: 15_400,
      flete_fijo: 14_400,
      flete_variable: 1_000,
      otros_valores: 0,
      peso_liquidado: 1,
      peso_real: 1,
      volumen: 0.002,
      producto: 4,
      ubl: 1,
      dias_entrega: 3,
    })
    // 50 × 40 × 30 cm are 0.06 m³: 24 kg at 400 kg per cubic metre.
    const large = { item: [{ ...parcel, alto: 30, ancho: 40, largo: 50 }] }
    expect(await quote({ detalle: large })).toMatchObject({ peso_liquidado: 24, flete_fijo: 14_400 + 23 * 2_600 })
    expect(await quote({ nivel_servicio: { item: [22] } })).toMatchObject({ otros_valores: 3_000, flete_total: 18_400 })
    expect(await quote({ destino: "11001000" })).toMatchObject({ flete_fijo: 7_900, dias_entrega: 1 })
    expect(await quote({ destino: "88001000" })).toMatchObject({ flete_fijo: 36_500, dias_entrega: 5 })
  })

  it("says where it does not go", async () => {
    expect((await faultOf(askAgs("Cotizador_cotizar", quotation({ destino: "27075000" })))).faultstring).toMatch(
      /no tiene cobertura/
    )
    expect((await faultOf(askAgs("Cotizador_cotizar", quotation({ destino: "05999000" })))).faultstring).toMatch(
      /no existe/
    )
    expect((await faultOf(print({ ciudad_destinatario: "91001000" }))).faultstring).toMatch(/no tiene cobertura/)
  })

  it("prints a guide of eleven digits as a PDF, and prints it again", async () => {
    const answer = await askAgw("Guias_generarGuia", guideInput())
    const code = plain(answer.codigo_remision)
    expect(code).toMatch(/^\d{11}$/)
    expect(plain(answer.referencia)).toBe("ful_1")
    const again = await askAgw("Guias_reimprimirGuia", { codigo_remision: code })
    for (const pdf of [answer.pdf_guia, again.pdf]) {
      expect(Buffer.from(plain(pdf), "base64").subarray(0, 5).toString()).toBe("%PDF-")
    }
  })

  it("refuses a guide that is incomplete, misspelt or collects half a peso", async () => {
    const faults = [
      [{ telefono_destinatario: "" }, /telefono_destinatario es obligatorio/],
      [{ detalle: { item: [] } }, /detalle es obligatorio/],
      [{ recaudos: { item: [{ referencia: "ful_1", valor: 80_000.5, forma_pago: 1 }] } }, /entero/],
    ] as const
    for (const [changes, message] of faults) {
      expect((await faultOf(print(changes))).faultstring).toMatch(message)
    }
    const misspelt = `<x:Envelope xmlns:x="http://schemas.xmlsoap.org/soap/envelope/"><x:Body><Guias_anularGuia><p><guia>1</guia></p></Guias_anularGuia></x:Body></x:Envelope>`
    const response = await fetch(`${sandbox.url}/coordinadora${AGW_PATH}`, {
      method: "POST",
      headers: { "content-type": "text/xml" },
      body: misspelt,
    })
    expect([response.status, await response.text()]).toEqual([500, expect.stringContaining("El campo guia no existe")])
  })

  it("takes what waits on pickup and walks it to the door, and says what it collected", async () => {
    const code = await print({
      recaudos: { item: [{ referencia: "ful_1", valor: 87_300, valor_base_iva: 0, valor_iva: 0, forma_pago: 1 }] },
    })
    expect((await track(code)).estados.item).toMatchObject([{ codigo: "1" }])
    expect(Number((await pickUp()).id)).toBeGreaterThan(0)
    expect((await faultOf(pickUp())).faultcode).toContain("10")
    await sandbox.advance(8_000)
    expect((await track(code)).estados.item.map(({ codigo }: { codigo: string }) => codigo)).toEqual(["1", "2", "3"])
    const collected = () => askAgs("Recaudos_consultar", { codigo_remision: code, referencia: "" })
    expect((await collected()).item).toMatchObject([{ valor: 87_300, estado: "PENDIENTE" }])
    await sandbox.advance(10_000)
    expect((await collected()).item).toMatchObject([{ valor: 87_300, estado: "RECAUDADO" }])
    const { item } = await askAgw("Guias_rastreoSimple", { codigos_remision: { item: [code, "1"] } })
    expect(item.map((one: Answer) => plain(one.codigo_estado))).toEqual([6, 0])
    expect(plain(item[0].fecha_entrega)).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })

  it("finds a guide by the shop's reference, the living one first", async () => {
    const [first, second] = [await print(), await print()]
    const find = async (referencia: string) =>
      (await askAgs("Seguimiento_detallado", { codigo_remision: "", referencia, nit: "", div: "" })).codigo_remision
    expect(await find("ful_1")).toBe(second)
    await askAgw("Guias_anularGuia", { codigo_remision: second })
    expect(await find("ful_1")).toBe(first)
    expect((await faultOf(find("ful_2"))).faultstring).toMatch(/No existe/)
  })

  it("takes a guide back once, and none that is on the road", async () => {
    const code = await print()
    expect(plain(await askAgw("Guias_anularGuia", { codigo_remision: code }))).toBe("true")
    expect((await track(code)).novedades.item).toMatchObject([{ codigo: "801" }])
    expect((await faultOf(askAgw("Guias_anularGuia", { codigo_remision: code }))).faultstring).toMatch(
      /ya se encuentra/
    )
    const gone = await print()
    await pickUp()
    await sandbox.advance(5_000)
    expect((await faultOf(askAgw("Guias_anularGuia", { codigo_remision: gone }))).faultstring).toMatch(
      /ya fue recibida/
    )
    expect((await track(code)).estados.item).toHaveLength(1)
  })

  it("lists guides on a manifest", async () => {
    const code = await print()
    const asked = await askAgw("Guias_generarDespacho", { guias: { item: [code] }, tipo_impresion: "POS_PDF" })
    const [manifest] = listOf(asked)
    expect(Number(plain(manifest.codigo_despacho))).toBeGreaterThan(0)
    expect(Buffer.from(plain(manifest.impresion), "base64").subarray(0, 5).toString()).toBe("%PDF-")
    expect((await faultOf(askAgw("Guias_generarDespacho", { guias: { item: [] } }))).faultstring).toMatch(/despacho/)
  })

  it("is moved and troubled by the control API", async () => {
    const code = await print()
    const control = `/_sandbox/coordinadora/guides/${code}`
    expect((await sandbox.call(`${control}/advance`, { estado: "5" })).body.guide).toMatchObject({ estado: "5" })
    expect((await sandbox.call(`${control}/advance`, { estado: "7" })).status).toBe(400)
    await sandbox.call(`${control}/novedades`, { codigo: "320", descripcion: "DIRECCION ERRADA" })
    expect((await track(code)).novedades.item).toMatchObject([{ codigo: "320", descripcion: "DIRECCION ERRADA" }])
    expect((await sandbox.call("/_sandbox/coordinadora/guides")).body.guides).toMatchObject([
      { codigo_remision: code, referencia: "ful_1", estado: "5", anulada: false },
    ])
    const other = await print()
    const back = `/_sandbox/coordinadora/guides/${other}/anular`
    expect((await sandbox.call(back, {})).body.guide).toMatchObject({ anulada: true })
    const listed = askAgw("Guias_generarDespacho", { guias: { item: [other] } })
    expect((await faultOf(listed)).faultstring).toMatch(/No hay guias validas/)
    const taken = await sandbox.call(`${control}/recaudo`, { valor: 0.5 })
    expect([taken.status, taken.body.error]).toEqual([400, expect.stringMatching(/whole pesos/)])
    expect((await sandbox.call("/_sandbox/coordinadora/guides/1/advance", { estado: "5" })).status).toBe(400)
  })

  it("can be disturbed by the name of an operation, before or after it is carried out", async () => {
    sandbox.world.faults.add({ provider: "coordinadora", match: "Guias_generarGuia", drop: true, after: true })
    sandbox.world.faults.add({ provider: "coordinadora", match: "Cotizador_cotizar", status: 503 })
    await expect(print()).rejects.toThrow()
    // The library takes a gateway's error page for an empty answer: its clients have to look at the status.
    await askAgs("Cotizador_cotizar", quotation()).catch(() => undefined)
    await expect(askAgs("Cotizador_ciudades", {}, {})).resolves.toBeDefined()
    const { body } = await sandbox.call("/_sandbox/coordinadora/guides")
    expect(body.guides).toHaveLength(1)
    expect(sandbox.world.calls.list("coordinadora")).toMatchObject([
      { operation: "Guias_generarGuia", status: null },
      { operation: "Cotizador_cotizar", status: 503 },
      { operation: "Cotizador_ciudades", status: 200 },
    ])
  })
})
