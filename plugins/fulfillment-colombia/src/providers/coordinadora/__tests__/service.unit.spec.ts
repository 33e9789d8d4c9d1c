import provider from ".."
import { fault, quoteAnswer } from "../../../carriers/coordinadora/__fixtures__/answers"
import {
  startRecordingSoapServer,
  type Answer,
} from "../../../carriers/coordinadora/__fixtures__/recording-soap-server"
import { options } from "../../../carriers/coordinadora/__fixtures__/samples"
import { holdTimeLimits } from "../../../quotes/__fixtures__/time-limits"
import { address, cartTo, order, packed } from "../../__fixtures__/orders"
import { CoordinadoraFulfillmentService } from "../service"

describe("coordinadora provider", () => {
  let answer: Answer
  let server: Awaited<ReturnType<typeof startRecordingSoapServer>>
  let service: CoordinadoraFulfillmentService
  let limits: ReturnType<typeof holdTimeLimits>

  beforeEach(async () => {
    limits = holdTimeLimits()
    answer = { xml: quoteAnswer() }
    server = await startRecordingSoapServer(() => answer)
    const logger = { debug: jest.fn(), warn: jest.fn() } as never
    service = new CoordinadoraFulfillmentService({ logger }, options(server.url) as never)
  })
  afterEach(async () => {
    limits.release()
    await server.close()
  })

  const price = () => service.calculatePrice({}, {}, cartTo("05001000"))

  it("should be a fulfillment provider that asks nothing of Coordinadora before it is used", async () => {
    expect(provider.services).toEqual([CoordinadoraFulfillmentService])
    expect(CoordinadoraFulfillmentService.identifier).toBe("coordinadora")
    expect(await service.getFulfillmentOptions()).toEqual([
      { id: "coordinadora-standard", name: "Envío con Coordinadora" },
      { id: "coordinadora-return", name: "Devolución con Coordinadora", is_return: true },
    ])
    expect(server.descriptions).toEqual([])
  })

  it("should name the options that are wrong, never their values", () => {
    const wrong = { ...options(server.url), nit: "secret-nit", apiKey: "" }
    const validate = () => CoordinadoraFulfillmentService.validateOptions(wrong as never)

    expect(validate).toThrow(/The fulfillment provider coordinadora.*option "nit".*option "apiKey"/)
    expect(validate).not.toThrow(/secret-/)
  })

  it("should keep Coordinadora's price and days with the method", async () => {
    expect(await price()).toEqual({ calculated_amount: 15_400, is_calculated_price_tax_inclusive: true })
    expect(await service.validateFulfillmentData({}, {}, cartTo("05001000") as never)).toMatchObject({
      carrier: "coordinadora",
      quote: { source: "carrier", amount: 15_400, days: 3, is_estimate: false },
    })
  })

  it("should stand on the table within the limit of a quotation, and say where nobody goes", async () => {
    answer = { status: 503, xml: "" }
    expect(await price()).toMatchObject({ calculated_amount: 13_500 })
    expect(limits.asked()).toEqual([1_200])

    answer = { status: 500, xml: fault("Server", "La ciudad de destino no existe") }
    const elsewhere = service.calculatePrice({}, {}, cartTo("27075000"))
    await expect(elsewhere).rejects.toMatchObject({ message: expect.stringMatching(/^Sin cobertura/) })
  })

  it("should make fulfillments with Coordinadora, whatever an old method says", async () => {
    const data = { carrier: "venndelo" } as never
    const made = await service.createFulfillment(data, packed, order(), { delivery_address: address() } as never)
    expect(made.data).toMatchObject({ carrier: "coordinadora" })
  })
})
