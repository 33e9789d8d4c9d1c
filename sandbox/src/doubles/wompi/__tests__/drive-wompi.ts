import { SANDBOX_CREDENTIALS } from "../../../credentials"
import { integritySignature } from "../signatures"
import { startSandboxWithShop } from "./start-sandbox-with-shop"

const keys = SANDBOX_CREDENTIALS.wompi
export const asPrivate = { authorization: `Bearer ${keys.WOMPI_PRIVATE_KEY}` }
export const asPublic = { authorization: `Bearer ${keys.WOMPI_PUBLIC_KEY}` }

/** Long enough for a payment to have settled. */
export const SETTLED_MS = 2_500
export const AMOUNT = 4_490_000

export const CARD = { cvc: "123", exp_month: "08", exp_year: "30", card_holder: "Ana Ruiz" }

type Changes = Record<string, unknown>

/** A sandbox for one `describe`, emptied before each test, with a fresh `reference` and short ways to do things. */
export const driveWompi = () => {
  let sandbox: Awaited<ReturnType<typeof startSandboxWithShop>>
  let number = 0
  let reference = ""

  beforeAll(async () => {
    sandbox = await startSandboxWithShop()
  })
  afterAll(() => sandbox.close())
  beforeEach(() => {
    sandbox.reset()
    sandbox.shop.status = 200
    sandbox.shop.received.length = 0
    reference = `ref-${++number}`
  })

  const signed = (amountInCents = AMOUNT) =>
    integritySignature({ reference, amountInCents, currency: "COP", secret: keys.WOMPI_INTEGRITY_SECRET })

  const wompi = (method: string, path: string, headers: Record<string, string>, body?: unknown) =>
    sandbox.request(method, `/wompi/v1${path}`, { headers, body })

  const control = (path: string, body?: unknown) =>
    sandbox.request(body === undefined ? "GET" : "POST", `/_sandbox/wompi${path}`, { body })

  const merchant = async () => {
    const { json } = await wompi("GET", "/merchants/info", { "x-merchant-public-key": keys.WOMPI_PUBLIC_KEY })
    return json.data
  }

  const cardMethod = async (number = "4242424242424242") => {
    const { json } = await wompi("POST", "/tokens/cards", asPublic, { number, ...CARD })
    return { type: "CARD", token: json.data.id, installments: 2 }
  }

  const acceptance = async () => {
    const { presigned_acceptance, presigned_personal_data_auth } = await merchant()
    return {
      acceptance_token: presigned_acceptance.acceptance_token,
      accept_personal_auth: presigned_personal_data_auth.acceptance_token,
    }
  }

  const transactionBody = async (changes: Changes = {}) => ({
    ...(await acceptance()),
    amount_in_cents: AMOUNT,
    currency: "COP",
    signature: signed((changes.amount_in_cents as number | undefined) ?? AMOUNT),
    customer_email: "ana@example.com",
    reference,
    payment_method: "payment_method" in changes ? undefined : await cardMethod(),
    ...changes,
  })

  const create = async (changes: Changes = {}) => {
    const { status, json } = await wompi("POST", "/transactions", asPrivate, await transactionBody(changes))
    expect({ status, error: json.error }).toEqual({ status: 201, error: undefined })
    return json.data
  }

  const settled = () => sandbox.world.clock.advance(SETTLED_MS)

  const createApproved = async (changes: Changes = {}): Promise<string> => {
    const { id } = await create(changes)
    await settled()
    return id
  }

  /** What `POST /transactions` answers to a body with these changes. */
  const refusal = async (changes: Changes) => {
    const answer = await wompi("POST", "/transactions", asPrivate, await transactionBody(changes))
    return { status: answer.status, ...answer.json.error }
  }

  const read = async (id: string) => (await wompi("GET", `/transactions/${id}`, asPrivate)).json.data

  const checkoutFields = (changes: Changes = {}): Record<string, string> =>
    JSON.parse(
      JSON.stringify({
        "public-key": keys.WOMPI_PUBLIC_KEY,
        currency: "COP",
        "amount-in-cents": String(AMOUNT),
        reference,
        "signature:integrity": signed(),
        "redirect-url": "http://localhost:8000/checkout/resultado",
        "customer-data:email": "ana@example.com",
        ...changes,
      })
    )

  const payAtCheckout = (changes: Changes) => control("/checkout/pay", checkoutFields({ method: "CARD", ...changes }))

  /** The checkout's form sent as a browser sends it. */
  const submitCheckout = (changes: Changes) =>
    fetch(`${sandbox.url}/wompi/checkout/pay`, {
      method: "POST",
      redirect: "manual",
      body: new URLSearchParams(checkoutFields(changes)),
    })

  const setModes = async (modes: Changes) => {
    const { status, json } = await control("/modes", modes)
    expect({ status, error: json.error }).toEqual({ status: 200, error: undefined })
  }

  const events = () => sandbox.shop.received.map(({ body }) => JSON.parse(body))

  return {
    get sandbox() {
      return sandbox
    },
    get reference() {
      return reference
    },
    /** Another reference within the same test. */
    nextReference: () => (reference = `${reference}-b`),
    advance: (ms: number) => sandbox.world.clock.advance(ms),
    settled,
    signed,
    wompi,
    control,
    merchant,
    acceptance,
    cardMethod,
    transactionBody,
    create,
    createApproved,
    refusal,
    read,
    checkoutFields,
    payAtCheckout,
    submitCheckout,
    setModes,
    events,
  }
}
