import { browserInfo, CardError, cardProblems, normalizeCard, tokenizeCard, type Card } from ".."
import { startRecordingServer, type RecordingServer } from "../../providers/wompi/__fixtures__/recording-server"

const NOW = new Date("2026-11-22T15:00:00.000Z")

const card = (override: Partial<Card> = {}): Card => ({
  number: "4242 4242 4242 4242",
  cvc: "123",
  exp_month: "8",
  exp_year: "2031",
  card_holder: " Camila Rojas ",
  ...override,
})

describe("cardProblems", () => {
  const problems = (override: Partial<Card>) => cardProblems(normalizeCard(card(override)), NOW)

  it("takes a card as people type it", () => {
    expect(problems({})).toEqual({})
    expect(normalizeCard(card())).toEqual({
      number: "4242424242424242",
      cvc: "123",
      exp_month: "08",
      exp_year: "31",
      card_holder: "Camila Rojas",
    })
    expect(problems({ number: "3714-496353-98431", cvc: "1234" })).toEqual({})
    expect(problems({ exp_month: "11", exp_year: "26" })).toEqual({})
  })

  it("says by field what is wrong, in Spanish", () => {
    expect(problems({ number: "4242 4242 4242 4241" })).toEqual({ number: ["Revisa el número de la tarjeta."] })
    expect(problems({ number: "4242" })).toHaveProperty("number")
    expect(problems({ cvc: "12" })).toHaveProperty("cvc")
    expect(problems({ exp_month: "13" })).toHaveProperty("exp_month")
    expect(problems({ exp_month: "10", exp_year: "26" })).toEqual({ exp_year: ["La tarjeta está vencida."] })
    expect(problems({ exp_year: "1926" })).toHaveProperty("exp_year")
    expect(problems({ card_holder: "Ana" })).toHaveProperty("card_holder")
  })
})

describe("tokenizeCard", () => {
  let server: RecordingServer

  beforeAll(async () => {
    server = await startRecordingServer()
  })

  afterAll(async () => server.close())

  const tokenize = (override: Partial<Card> = {}, signal?: AbortSignal) =>
    tokenizeCard({ apiUrl: `${server.url}/`, publicKey: "pub_test_1", card: card(override), signal })
  const failure = async (promise: Promise<unknown>) => {
    const error = await promise.catch((error: unknown) => error)
    expect(error).toBeInstanceOf(CardError)
    expect(JSON.stringify([error, (error as Error).message])).not.toMatch(/4242/)
    return error as CardError
  }

  /** As Wompi's documents show it ("Métodos de pago", "Tokeniza una tarjeta"). */
  const created = {
    status: 201,
    body: {
      status: "CREATED",
      data: {
        id: "tok_prod_1_BBb749EAB32e97a2D058Dd538a608301",
        created_at: "2020-01-02T18:52:35.850+00:00",
        brand: "VISA",
        name: "VISA-4242",
        last_four: "4242",
        bin: "424242",
        exp_year: "28",
        exp_month: "08",
        card_holder: "José Pérez",
        expires_at: "2020-06-30T18:52:35.000Z",
      },
    },
  }

  it("sends the card to Wompi with the public key", async () => {
    server.answer(created)
    expect(await tokenize()).toEqual({
      token: "tok_prod_1_BBb749EAB32e97a2D058Dd538a608301",
      brand: "VISA",
      last_four: "4242",
    })
    expect(server.requests).toEqual([
      {
        method: "POST",
        url: "/v1/tokens/cards",
        authorization: "Bearer pub_test_1",
        body: {
          number: "4242424242424242",
          cvc: "123",
          exp_month: "08",
          exp_year: "31",
          card_holder: "Camila Rojas",
        },
      },
    ])
  })

  it("asks nobody about a card that cannot be one", async () => {
    server.answer(created)
    expect(await failure(tokenize({ number: "4242" }))).toMatchObject({
      code: "invalid_card",
      message: "Revisa los datos de la tarjeta.",
      fields: { number: ["Revisa el número de la tarjeta."] },
    })
    expect(server.requests).toEqual([])
  })

  it("passes on what Wompi says, by field", async () => {
    const messages = { cvc: ["Código de seguridad inválido"], other: ["4242"] }
    server.answer({ status: 422, body: { error: { type: "INPUT_VALIDATION_ERROR", messages } } })
    expect((await failure(tokenize())).fields).toEqual({ cvc: ["Código de seguridad inválido"] })
    server.answer({ status: 422, body: { error: { type: "UNPROCESSABLE", reason: "4242" } } })
    expect((await failure(tokenize())).fields).toEqual({ number: ["Wompi no aceptó esta tarjeta."] })
  })

  it.each([
    ["an error of Wompi's own", { status: 500, body: {} }],
    ["a wrong key", { status: 401, body: {} }],
    ["an answer of another form", { status: 201, body: { status: "CREATED", data: {} } }],
  ])("does not blame the card for %s", async (_, answer) => {
    server.answer(answer)
    expect(await failure(tokenize())).toMatchObject({ code: "wompi_unavailable", fields: {} })
  })

  it("stops when it is told to", async () => {
    server.answer("hang")
    const controller = new AbortController()
    const waiting = failure(tokenize({}, controller.signal))
    controller.abort()
    expect(await waiting).toMatchObject({ code: "wompi_unavailable" })
  })
})

describe("browserInfo", () => {
  it("is all texts, in Wompi's names", () => {
    const screen = { colorDepth: 24, height: 1050, width: 1680 }
    const navigator = { language: "es-CO", userAgent: "Mozilla/5.0" }
    Object.assign(globalThis, { window: { screen, navigator } })
    expect(browserInfo()).toEqual({
      browser_color_depth: "24",
      browser_screen_height: "1050",
      browser_screen_width: "1680",
      browser_language: "es-CO",
      browser_user_agent: "Mozilla/5.0",
      browser_tz: expect.stringMatching(/^-?\d+$/),
    })
    Reflect.deleteProperty(globalThis, "window")
  })
})
