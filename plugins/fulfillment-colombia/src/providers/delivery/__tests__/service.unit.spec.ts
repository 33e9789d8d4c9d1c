import { relative } from "node:path"
import provider from ".."
import { fault, quoteAnswer } from "../../../carriers/coordinadora/__fixtures__/answers"
import {
  startRecordingSoapServer,
  type Answer as SoapAnswer,
} from "../../../carriers/coordinadora/__fixtures__/recording-soap-server"
import { options as coordinadora } from "../../../carriers/coordinadora/__fixtures__/samples"
import { startRecordingServer, type Answer } from "../../../carriers/venndelo/__fixtures__/recording-server"
import { options as venndelo } from "../../../carriers/venndelo/__fixtures__/samples"
import { answerCovering, pickCovering } from "../../../cities/covering-carriers"
import { answerCollecting } from "../../../cod/collecting-carriers"
import { holdTimeLimits } from "../../../quotes/__fixtures__/time-limits"
import { address, cartTo, order, packed } from "../../__fixtures__/orders"
import { DeliveryFulfillmentService } from "../service"

const MEDELLIN = "05001000"
const BOGOTA = "11001000"

const pesos = (quoted_shipping_total: number): Answer => ({
  body: { assumed_shipping_total: 0, quoted_shipping_total },
})
const NOT_THERE: Answer = { status: 422, body: { errors: [{ code: "APP_PUBLIC_ERROR", message: "Sin tarifa" }] } }
const NOT_THERE_EITHER: SoapAnswer = { status: 500, xml: fault("Server", "La ciudad de destino no tiene cobertura") }
const byCoordinadora = (amount: number, days = 3): SoapAnswer => ({
  xml: quoteAnswer(`<flete_total>${amount}</flete_total><dias_entrega>${days}</dias_entrega>`),
})

const moto = {
  resolve: `./${relative(process.cwd(), `${__dirname}/../../../carriers/__fixtures__/moto-carrier`)}`,
  originCityCode: BOGOTA,
  options: { price: 6_000 },
}

describe("delivery provider", () => {
  const logger = { debug: jest.fn(), warn: jest.fn() }
  let fromVenndelo: Answer
  let fromCoordinadora: SoapAnswer
  let json: Awaited<ReturnType<typeof startRecordingServer>>
  let soap: Awaited<ReturnType<typeof startRecordingSoapServer>>
  let limits: ReturnType<typeof holdTimeLimits>

  beforeEach(async () => {
    limits = holdTimeLimits()
    fromVenndelo = pesos(13_200)
    fromCoordinadora = byCoordinadora(15_400)
    json = await startRecordingServer(() => fromVenndelo)
    soap = await startRecordingSoapServer(() => fromCoordinadora)
  })
  afterEach(async () => {
    limits.release()
    await Promise.all([json.close(), soap.close()])
  })

  const make = (options: object = {}) =>
    new DeliveryFulfillmentService({ logger: logger as never }, {
      venndelo: venndelo(json.url),
      coordinadora: coordinadora(soap.url),
      ...options,
    } as never)

  const priceOf = async (service: DeliveryFulfillmentService, city = MEDELLIN, data: Record<string, unknown> = {}) =>
    (await service.calculatePrice({}, data, cartTo(city))).calculated_amount

  const methodOf = (service: DeliveryFulfillmentService, data: Record<string, unknown> = {}) =>
    service.validateFulfillmentData({}, data, cartTo(MEDELLIN) as never)

  describe("where the carriers have told where they go", () => {
    const known = ["venndelo", "coordinadora"]
    const rows: Record<string, { carriers: string[] }> = {
      [MEDELLIN]: { carriers: known },
      [BOGOTA]: { carriers: ["coordinadora"] },
    }
    const down = () => {
      fromVenndelo = { status: 500, body: {} }
      fromCoordinadora = { status: 503, xml: "" }
    }

    beforeEach(() =>
      answerCovering(async (code, carriers) => pickCovering({ carriers, city: rows[code] ?? null, known }))
    )
    afterEach(() => answerCovering(async (_, carriers) => carriers))

    it("should sell where one goes while all fail, and not where none goes", async () => {
      down()
      expect(await priceOf(make(), MEDELLIN)).toBeGreaterThan(0)
      await expect(priceOf(make(), "99773000")).rejects.toMatchObject({
        message: expect.stringMatching(/^Sin cobertura/),
      })
    })

    it("should ask no carrier that does not go there", async () => {
      expect(await priceOf(make(), BOGOTA)).toBe(15_400)
      expect(json.requests).toEqual([])
    })

    it("should sell while nothing is known", async () => {
      answerCovering(async (_, carriers) => pickCovering({ carriers, city: null, known: [] }))
      down()
      expect(await priceOf(make(), "99773000")).toBeGreaterThan(0)
    })
  })

  it("should be a fulfillment provider with one service for staff to configure", async () => {
    expect(provider.services).toEqual([DeliveryFulfillmentService])
    expect(DeliveryFulfillmentService.identifier).toBe("delivery")
    const service = make()
    expect(await service.getFulfillmentOptions()).toEqual([
      { id: "delivery-standard", name: "Envío a domicilio" },
      { id: "delivery-return", name: "Devolución", is_return: true },
    ])
    expect(await service.canCalculate({ data: { id: "delivery-standard" } } as never)).toBe(true)
    expect(await service.canCalculate({ data: { id: "venndelo-standard" } } as never)).toBe(false)
  })

  it.each([
    [{ venndelo: undefined, coordinadora: undefined }, /at least one carrier is required/],
    [{ policy: "dearest" }, /option "policy": must be one of cheapest, fastest, preferred/],
    [{ coordinadora: { nit: "secret-nit" } }, /option "coordinadora.nit".*option "coordinadora.apiKey"/],
    [{ preferred: ["moto"] }, /option "preferred": moto is none of venndelo, coordinadora/],
  ])("should name the options that are wrong, never their values: %#", (options, message) => {
    expect(() => make(options)).toThrow(message)
    expect(() => make(options)).not.toThrow(/secret-/)
  })

  it("should ask both at once and keep the cheaper one with its days", async () => {
    const service = make()

    expect(await priceOf(service)).toBe(13_200)
    expect([json.requests.length, soap.calls.length]).toEqual([1, 1])
    expect(await methodOf(service)).toEqual({
      payment_mode: "EXTERNAL_PAYMENT",
      carrier: "venndelo",
      quote: {
        source: "carrier",
        amount: 13_200,
        at: expect.any(String),
        carrier: "venndelo",
        days: 2,
        is_estimate: true,
        city_code: expect.stringMatching(/^\d{8}$/),
      },
    })
  })

  it("should take the faster one, or the one the shop prefers, when told to", async () => {
    fromCoordinadora = byCoordinadora(15_400, 1)
    const fastest = make({ policy: "fastest" })
    expect(await priceOf(fastest)).toBe(15_400)
    expect((await methodOf(fastest)).quote).toMatchObject({ carrier: "coordinadora", days: 1, is_estimate: false })

    expect(await priceOf(make({ policy: "preferred", preferred: ["coordinadora"] }))).toBe(15_400)
    expect(await priceOf(make({ policy: "preferred" }))).toBe(13_200)
  })

  it("should let the other's price stand when one fails or does not go there, and tell which failed", async () => {
    fromVenndelo = { status: 503, body: {} }
    expect(await priceOf(make())).toBe(15_400)
    expect(logger.warn).toHaveBeenCalledWith(expect.stringContaining("No quote of venndelo"))

    fromVenndelo = NOT_THERE
    expect(await priceOf(make())).toBe(15_400)

    fromVenndelo = pesos(13_200)
    fromCoordinadora = NOT_THERE_EITHER
    expect(await priceOf(make())).toBe(13_200)
  })

  it("should say that there is no coverage only when none goes there", async () => {
    fromVenndelo = NOT_THERE
    fromCoordinadora = NOT_THERE_EITHER

    await expect(priceOf(make())).rejects.toMatchObject({ message: expect.stringMatching(/^Sin cobertura/) })
  })

  it("should price a chosen method by its own carrier, though the other is cheaper by now", async () => {
    const service = make()

    expect(await priceOf(service, MEDELLIN, { carrier: "coordinadora" })).toBe(15_400)
    expect(await methodOf(service, { carrier: "coordinadora" })).toMatchObject({ carrier: "coordinadora" })
  })

  it("should have no price for a chosen method whose carrier does not go there: Medusa takes it off the cart", async () => {
    fromCoordinadora = NOT_THERE_EITHER

    expect(await priceOf(make(), MEDELLIN, { carrier: "coordinadora" })).toBeUndefined()
  })

  it("should leave a contra-entrega parcel to the carriers that collect there, while there is one", async () => {
    const collecting: Record<string, string[]> = { [MEDELLIN]: ["coordinadora"] }
    answerCollecting(async (city, carriers) => carriers.filter(({ code }) => collecting[city]?.includes(code)))
    const service = make()
    const cod = { payment_mode: "COD" }

    expect(await priceOf(service, MEDELLIN, cod)).toBe(15_400)
    expect(await methodOf(service, cod)).toMatchObject({ payment_mode: "COD", carrier: "coordinadora" })
    expect(await priceOf(service, MEDELLIN, { ...cod, carrier: "venndelo" })).toBeUndefined()
    expect(json.requests).toEqual([])

    expect(await priceOf(service, MEDELLIN)).toBe(13_200)
    expect(await priceOf(service, BOGOTA, cod)).toBe(13_200)
  })

  it("should make the fulfillment with the carrier that was chosen, and write to none", async () => {
    const service = make()
    const create = async (data: object) =>
      (await service.createFulfillment(data as never, packed, order(), { delivery_address: address() } as never)).data

    expect(await create({ carrier: "coordinadora" })).toMatchObject({ carrier: "coordinadora", state: "pending" })
    expect(await create({})).toMatchObject({ carrier: "venndelo" })
    expect(await create({ carrier: "elsewhere" })).toMatchObject({ carrier: "venndelo" })
    expect([json.requests.length, soap.calls.length]).toEqual([0, 0])
  })

  it("should reckon with a carrier of the store's own, where it goes", async () => {
    const service = make({ extraCarriers: [moto] })

    expect(await priceOf(service, BOGOTA)).toBe(6_000)
    expect(await methodOf(service)).toMatchObject({ carrier: "moto", quote: { days: 1, is_estimate: false } })
    expect(await priceOf(service, MEDELLIN)).toBe(13_200)
  })
})
