import provider from ".."
import { VenndeloFulfillmentService } from "../service"
import { options } from "../../../carriers/venndelo/__fixtures__/samples"
import { startRecordingServer, type Answer } from "../../../carriers/venndelo/__fixtures__/recording-server"

type Context = Parameters<VenndeloFulfillmentService["calculatePrice"]>[2]

const logger = { debug: jest.fn(), warn: jest.fn() } as never

const address = (metadata: object = {}) => ({
  first_name: "Helena",
  last_name: "Rojas",
  address_1: "Carrera 43A # 1-50",
  phone: "3014004000",
  metadata: { city_code: "05001000", document_type: "CC", document_number: "1000123456", ...metadata },
})

const cart = (part: object = {}) =>
  ({
    id: "cart_1",
    shipping_address: address(),
    items: [
      {
        title: "Lavanda",
        variant_sku: "ACE-LAV-10ML",
        requires_shipping: true,
        quantity: 2,
        unit_price: 35_900,
        variant: { weight: 85, length: 7, width: 3, height: 3 },
      },
    ],
    ...part,
  }) as unknown as Context

const order = (part: object = {}) =>
  ({
    items: [
      {
        id: "li_1",
        title: "Lavanda",
        requires_shipping: true,
        quantity: 2,
        unit_price: 35_900,
        original_total: 71_800,
        total: 71_800,
        variant: { weight: 85, length: 7, width: 3, height: 3 },
      },
    ],
    shipping_address: address(),
    shipping_methods: [{ amount: 9_000 }],
    ...part,
  }) as never

const packed = [{ line_item_id: "li_1", quantity: 2 }]

describe("venndelo provider", () => {
  let answer: Answer
  let server: Awaited<ReturnType<typeof startRecordingServer>>
  let service: VenndeloFulfillmentService
  /** Stands for the limit of one quotation, which real time must not reach in a test. */
  let budget: AbortController
  let budgetOf: jest.SpyInstance

  beforeEach(async () => {
    budget = new AbortController()
    budgetOf = jest.spyOn(AbortSignal, "timeout").mockImplementation(() => budget.signal)
    answer = { body: { assumed_shipping_total: 0, quoted_shipping_total: 9_000 } }
    server = await startRecordingServer(() => {
      if (answer.hang) {
        budget.abort()
      }
      return answer
    })
    service = new VenndeloFulfillmentService({ logger }, options(server.url))
  })

  afterEach(async () => {
    budgetOf.mockRestore()
    await server.close()
    expect(server.requests.flatMap((request) => request.problems)).toEqual([])
  })

  it("should be a fulfillment provider that offers its services offline", async () => {
    expect(provider.services).toEqual([VenndeloFulfillmentService])
    expect(VenndeloFulfillmentService.identifier).toBe("venndelo")
    expect(await service.getFulfillmentOptions()).toEqual([
      { id: "venndelo-standard", name: "Envío a domicilio" },
      { id: "venndelo-return", name: "Devolución", is_return: true },
    ])
    expect(await service.validateOption({ id: "venndelo-standard" })).toBe(true)
    expect(await service.validateOption({ id: "else" })).toBe(false)
    expect(await service.canCalculate({ data: { id: "venndelo-standard" } } as never)).toBe(true)
    expect(server.requests).toEqual([])
  })

  it("should name the options that are wrong, never their values", () => {
    const wrong = { apiUrl: "secret-url", pickup: { ...options(server.url).pickup, cityCode: "secret-city" } }
    const validate = () => VenndeloFulfillmentService.validateOptions(wrong)

    expect(validate).toThrow(/option "apiUrl".*option "apiKey".*option "pickup.cityCode"/)
    expect(validate).not.toThrow(/secret-/)
  })

  describe("price", () => {
    it("should be the carrier's, taxes included, and kept with the method", async () => {
      expect(await service.calculatePrice({}, {}, cart())).toEqual({
        calculated_amount: 9_000,
        is_calculated_price_tax_inclusive: true,
      })
      expect(await service.validateFulfillmentData({}, {}, cart() as never)).toEqual({
        payment_mode: "EXTERNAL_PAYMENT",
        carrier: "venndelo",
        quote: {
          source: "carrier",
          amount: 9_000,
          at: expect.any(String),
          carrier: "venndelo",
          days: 2,
          is_estimate: true,
          city_code: "05001000",
        },
      })
    })

    it("should ask for the payment mode of the method, and not mix the quotes of both", async () => {
      await service.calculatePrice({}, { payment_mode: "COD" }, cart())

      expect(server.requests[0].body).toMatchObject({ payment_method_code: "COD" })
      expect(await service.validateFulfillmentData({}, {}, cart() as never)).toEqual({
        payment_mode: "EXTERNAL_PAYMENT",
        carrier: "venndelo",
      })
    })

    it("should say that there is no coverage", async () => {
      answer = { status: 422, body: { errors: [{ code: "APP_PUBLIC_ERROR", message: "Sin tarifa" }] } }

      await expect(service.calculatePrice({}, {}, cart())).rejects.toMatchObject({
        type: "invalid_data",
        message: expect.stringMatching(/^Sin cobertura/),
      })
    })

    it("should ask for the city before it asks the carrier", async () => {
      const price = service.calculatePrice({}, {}, cart({ shipping_address: address({ city_code: undefined }) }))

      await expect(price).rejects.toMatchObject({ type: "invalid_data", message: expect.stringContaining("ciudad") })
      expect(server.requests).toEqual([])
    })

    it("should come from the table within the budget when the carrier is slow", async () => {
      answer = { hang: true }

      expect(await service.calculatePrice({}, {}, cart())).toMatchObject({ calculated_amount: 13_500 })
      expect(budgetOf.mock.calls).toEqual([[1_200]])
      expect(await service.validateFulfillmentData({}, {}, cart() as never)).toMatchObject({
        quote: { source: "fallback:2026-11" },
      })
    })

    it("should be nothing for a cart with nothing to ship", async () => {
      const price = await service.calculatePrice({}, {}, cart({ items: [], shipping_address: null }))

      expect(price.calculated_amount).toBe(0)
      expect(server.requests).toEqual([])
    })
  })

  describe("fulfillment", () => {
    const create = (data: object = {}, part: object = {}) =>
      service.createFulfillment(data as never, packed, order(part), { delivery_address: address() } as never)

    it("should keep the parcel without the buyer and tell the carrier nothing", async () => {
      const quote = { source: "carrier", amount: 9_000, at: "2026-11-22T12:00:00.000Z" }
      const { data, labels } = await create({ payment_mode: "COD", quote })

      expect(data).toMatchObject({
        carrier: "venndelo",
        state: "pending",
        payment_mode: "COD",
        quote,
        free_shipping: false,
      })
      expect(JSON.stringify(data)).not.toMatch(/Helena|3014004000|1000123456|Carrera/)
      expect(labels).toEqual([])
      expect(server.requests).toEqual([])
    })

    it("should note that the shop pays the freight", async () => {
      expect((await create({}, { shipping_methods: [{ amount: 0 }] })).data).toMatchObject({ free_shipping: true })
    })

    it("should refuse a buyer that cannot stand on a waybill", async () => {
      const incomplete = { delivery_address: address({ document_number: "" }) } as never

      await expect(service.createFulfillment({}, packed, order(), incomplete)).rejects.toThrow(/documento/)
    })

    it("should refuse to collect nothing", async () => {
      const [item] = (order() as { items: object[] }).items
      const free = { items: [{ ...item, unit_price: 0, original_total: 0, total: 0 }] }

      await expect(create({ payment_mode: "COD" }, free)).rejects.toThrow(/contra entrega/)
      await expect(create({}, free)).resolves.toBeDefined()
    })

    it.each([
      ["pending", true],
      ["pickup_requested", true],
      ["cancelled", true],
      ["in_transit", false],
      ["delivered", false],
    ])("should be cancelled while it is in the shop: %s %s", async (state, allowed) => {
      const cancelled = service.cancelFulfillment({ state }).then(
        () => true,
        () => false
      )
      expect(await cancelled).toBe(allowed)
    })

    it("should keep of a return who brings it back, and tell the carrier nothing", async () => {
      const { data, labels } = await service.createReturnFulfillment()

      expect(labels).toEqual([])
      expect(data).toEqual({
        carrier: "venndelo",
        state: "pending",
        direction: "return",
        payment_mode: "EXTERNAL_PAYMENT",
        items: [],
        discount: 0,
        free_shipping: true,
      })
      expect(server.requests).toEqual([])
    })

    it("should have no documents", async () => {
      expect(await service.getFulfillmentDocuments({})).toEqual([])
    })
  })
})
