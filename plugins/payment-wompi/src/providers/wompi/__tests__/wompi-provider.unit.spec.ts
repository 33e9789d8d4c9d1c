import type { Logger } from "@medusajs/framework/types"
import { BigNumber } from "@medusajs/framework/utils"
import { integritySignature } from "../../../wompi/integrity-signature"
import { found, notFound, one, recordedTransaction, unauthorized } from "../__fixtures__/answers"
import { createMemoryLedger } from "../__fixtures__/memory-ledger"
import { startRecordingServer, type RecordingServer } from "../__fixtures__/recording-server"
import WompiPaymentProvider from "../service"

const NOW = new Date("2026-11-22T15:00:00.000Z")

const KEYS = {
  publicKey: "pub_test_1",
  privateKey: "prv_test_secret",
  eventsSecret: "test_events_secret",
  integritySecret: "test_integrity_secret",
}

const log: string[] = []
const record = (message: string) => void log.push(String(message))
const logger = { debug: record, info: record, warn: record, error: record } as unknown as Logger

let server: RecordingServer

beforeAll(async () => {
  server = await startRecordingServer()
})

afterAll(async () => server.close())

beforeEach(() => {
  log.length = 0
  jest.useFakeTimers({
    now: NOW,
    doNotFake: ["setTimeout", "setImmediate", "nextTick", "clearTimeout", "queueMicrotask"],
  })
})

afterEach(() => jest.useRealTimers())

const createProvider = (options: Record<string, unknown> = {}) => {
  const memory = createMemoryLedger()
  const provider = new WompiPaymentProvider(
    { logger, wompi: memory.ledger },
    { ...KEYS, apiUrl: server.url, ...options }
  )
  return { provider, ...memory }
}

const initiate = async (provider: WompiPaymentProvider, data: Record<string, unknown> = {}) => {
  const input = { amount: 35900, currency_code: "cop", data: { ...data, session_id: "payses_01J" } }
  const output = await provider.initiatePayment(input)
  // As Medusa stores it: the storefront's data below the provider's.
  return { output, stored: { ...input.data, ...output.data } as Record<string, unknown> }
}

describe("initiatePayment", () => {
  it("signs a Web Checkout address for a fresh reference, without a call", async () => {
    server.answer()
    const { provider, attempts } = createProvider()
    const { output } = await initiate(provider, { redirect_url: "https://shop.co/resultado" })

    const expirationTime = "2026-11-22T16:00:00.000Z"
    const signature = integritySignature({
      reference: "payses_01J-1",
      amountInCents: 3590000,
      currency: "COP",
      expirationTime,
      integritySecret: KEYS.integritySecret,
    })
    expect(output).toMatchObject({ id: "payses_01J-1", status: "pending" })
    expect(output.data).toEqual({
      session_id: "payses_01J",
      reference: "payses_01J-1",
      amount_in_cents: 3590000,
      currency: "COP",
      public_key: "pub_test_1",
      expiration_time: expirationTime,
      signature,
      checkout_url: expect.stringContaining("https://checkout.wompi.co/p/?public-key=pub_test_1&currency=COP"),
      redirect_url: "https://shop.co/resultado",
      transaction_id: null,
      transaction_status: null,
      payment_method_type: null,
    })
    const parameters = new URL(String(output.data?.checkout_url)).searchParams
    expect(parameters.get("signature:integrity")).toBe(signature)
    expect(parameters.get("expiration-time")).toBe(expirationTime)
    expect(attempts).toEqual([
      { session_id: "payses_01J", amount_in_cents: 3590000, currency: "COP", expires_at: new Date(expirationTime) },
    ])
    expect(server.requests).toEqual([])
    expect(JSON.stringify(output)).not.toMatch(/secret/)
  })

  it("believes nothing of the storefront's data", async () => {
    const { stored } = await initiate(createProvider().provider, {
      amount_in_cents: 100,
      reference: "other-1",
      transaction_id: "113879-1635300853-71494",
      transaction_status: "APPROVED",
      signature: "forged",
      checkout_url: "https://evil.example",
    })
    expect(stored).toMatchObject({
      amount_in_cents: 3590000,
      reference: "payses_01J-1",
      transaction_id: null,
      transaction_status: null,
      checkout_url: expect.stringContaining("https://checkout.wompi.co/p/"),
    })
  })

  it("takes Medusa's big numbers and rounds to whole pesos", async () => {
    const { provider } = createProvider()
    const cents = async (amount: unknown) => {
      const data = { session_id: "payses_01J" }
      const output = await provider.initiatePayment({ amount: amount as number, currency_code: "COP", data })
      return output.data?.amount_in_cents
    }
    expect(await cents({ value: "35900.50", precision: 20 })).toBe(3590100)
    expect(await cents(new BigNumber("10000000000"))).toBe(1_000_000_000_000)
    await expect(cents(0)).rejects.toThrow("above zero")
    await expect(cents("10000000001")).rejects.toThrow("above")
  })

  it("refuses another currency, a bad address to return to, and a session without id", async () => {
    const { provider } = createProvider()
    const data = { session_id: "payses_01J" }
    await expect(provider.initiatePayment({ amount: 10, currency_code: "usd", data })).rejects.toMatchObject({
      type: "not_allowed",
      message: "Wompi accepts payments in COP only.",
    })
    await expect(initiate(provider, { redirect_url: "javascript:alert(1)" })).rejects.toThrow("redirect_url")
    await expect(provider.initiatePayment({ amount: 10, currency_code: "cop", data: {} })).rejects.toThrow("session_id")
  })

  it("says how to connect the ledger when it is not connected", async () => {
    const cradle = new Proxy({ logger } as { logger: Logger }, {
      get: (target, name) => {
        if (name === "wompi") {
          throw Object.assign(new Error("Could not resolve 'wompi'."), { name: "AwilixResolutionError" })
        }
        return Reflect.get(target, name)
      },
    })
    const provider = new WompiPaymentProvider(cradle, { ...KEYS, apiUrl: server.url })
    await expect(initiate(provider)).rejects.toThrow('dependencies: ["wompi"]')
  })
})

describe("updatePayment", () => {
  it("makes a new reference and signature when the amount changes, and keeps them when it does not", async () => {
    const { provider } = createProvider()
    const { stored } = await initiate(provider, { redirect_url: "https://shop.co/resultado" })

    const same = await provider.updatePayment({ amount: 35900, currency_code: "cop", data: stored })
    expect(same.data).toMatchObject({ reference: "payses_01J-1", signature: stored.signature })

    const changed = await provider.updatePayment({ amount: 40000, currency_code: "cop", data: stored })
    expect(changed).toMatchObject({
      status: "pending",
      data: { reference: "payses_01J-2", amount_in_cents: 4000000, redirect_url: "https://shop.co/resultado" },
    })
    expect(changed.data?.signature).not.toBe(stored.signature)

    jest.setSystemTime(new Date("2026-11-22T16:00:00.001Z"))
    const expired = await provider.updatePayment({ amount: 35900, currency_code: "cop", data: stored })
    expect(expired.data).toMatchObject({ reference: "payses_01J-3", amount_in_cents: 3590000 })
  })
})

describe("authorizePayment", () => {
  const authorize = async (...transactions: unknown[]) => {
    const { provider } = createProvider()
    const { stored } = await initiate(provider)
    server.answer(found(...transactions))
    return provider.authorizePayment({ data: stored, context: { idempotency_key: "payses_01J" } })
  }

  it("looks the reference up with the private key", async () => {
    await authorize()
    expect(server.requests).toEqual([
      {
        method: "GET",
        url: "/v1/transactions?reference=payses_01J-1",
        authorization: "Bearer prv_test_secret",
        body: undefined,
      },
    ])
  })

  it("captures an approval and keeps nothing of the payer", async () => {
    const { status, data } = await authorize(recordedTransaction())
    expect(status).toBe("captured")
    expect(data).toMatchObject({
      transaction_id: "113879-1635300853-71494",
      transaction_status: "APPROVED",
      payment_method_type: "CARD",
    })
    expect(JSON.stringify(data)).not.toMatch(/4242|comercio@/)
  })

  it("finds the approval behind a declined try", async () => {
    const declined = recordedTransaction({ id: "1-1-1", status: "DECLINED", created_at: "2026-11-22T14:59:00.000Z" })
    expect((await authorize(declined, recordedTransaction())).status).toBe("captured")
  })

  it.each([
    ["another amount", { amount_in_cents: 3590001 }],
    ["another currency", { currency: "USD" }],
  ])("makes no order of an approval of %s", async (_, override) => {
    expect((await authorize(recordedTransaction(override))).status).toBe("error")
    expect(log.join()).toContain("does not match its payment session")
  })

  it("waits while nobody has paid, and ignores other references", async () => {
    expect((await authorize()).status).toBe("pending")
    expect((await authorize(recordedTransaction({ reference: "payses_01J-11" }))).status).toBe("pending")
  })

  it("orders on a pending PSE payment only when asked to", async () => {
    const pending = recordedTransaction({ status: "PENDING", payment_method_type: "PSE" })
    expect((await authorize(pending)).status).toBe("pending")
    const { provider } = createProvider({ orderOnPending: true })
    const { stored } = await initiate(provider)
    expect((await provider.authorizePayment({ data: stored })).status).toBe("pending_authorization")
  })

  it("passes a wrong key on as an error, without the key", async () => {
    const { provider } = createProvider()
    const { stored } = await initiate(provider)
    server.answer(unauthorized)
    await expect(provider.authorizePayment({ data: stored })).rejects.toMatchObject({
      type: "unexpected_state",
      message: "Wompi refused the private key: La llave proporcionada no corresponde a este ambiente.",
    })
    expect(server.requests).toHaveLength(1)
    expect(log.join()).not.toContain("secret")
  })

  it("asks again when Wompi has an error of its own", async () => {
    const { provider } = createProvider()
    const { stored } = await initiate(provider)
    server.answer({ status: 503, body: {} }, found(recordedTransaction()))
    expect((await provider.authorizePayment({ data: stored })).status).toBe("captured")
    expect(server.requests).toHaveLength(2)
  })

  it("refuses an answer of another form", async () => {
    await expect(authorize(recordedTransaction({ status: "SETTLED" }))).rejects.toThrow("unknown form (data.0.status)")
  })
})

describe("capturePayment, cancelPayment, retrievePayment, deletePayment", () => {
  it("captures nothing that Wompi has not approved", async () => {
    const { provider } = createProvider()
    const { stored } = await initiate(provider)
    server.answer(found(recordedTransaction()))
    expect((await provider.capturePayment({ data: stored })).data).toMatchObject({ transaction_status: "APPROVED" })
    server.answer(found(recordedTransaction({ status: "DECLINED" })))
    await expect(provider.capturePayment({ data: stored })).rejects.toMatchObject({ type: "not_allowed" })
  })

  it("never takes money back by cancelling", async () => {
    const { provider } = createProvider()
    const { stored } = await initiate(provider)
    server.answer(found(recordedTransaction()))
    await expect(provider.cancelPayment({ data: stored, context: { idempotency_key: "pay_1" } })).rejects.toThrow(
      "refund it instead"
    )
    server.answer(found())
    expect((await provider.cancelPayment({ data: stored, context: { idempotency_key: "pay_1" } })).data).toMatchObject({
      reference: "payses_01J-1",
    })
    server.answer()
    await provider.cancelPayment({ data: stored })
    await provider.deletePayment({ data: stored })
    expect(server.requests).toEqual([])
  })

  it("reads the payment again", async () => {
    const { provider } = createProvider()
    const { stored } = await initiate(provider)
    server.answer(found(recordedTransaction({ status: "VOIDED" })))
    expect((await provider.retrievePayment({ data: stored })).data).toMatchObject({ transaction_status: "VOIDED" })
  })

  it("never moves money through Medusa's own webhook", async () => {
    expect(await createProvider().provider.getWebhookActionAndData()).toEqual({ action: "not_supported" })
  })

  it("refuses data that it did not make", async () => {
    const { provider } = createProvider()
    await expect(provider.authorizePayment({ data: { transaction_id: "1" } })).rejects.toMatchObject({
      type: "invalid_data",
    })
  })
})

describe("the private key", () => {
  it("reads a transaction by its id for a refund, and a 404 says what may be wrong", async () => {
    const { provider } = createProvider()
    const { stored } = await initiate(provider)
    const paid = { ...stored, transaction_id: "113879-1635300853-71494" }
    const refund = () => provider.refundPayment({ amount: 35900, data: paid, context: { idempotency_key: "ref_1" } })
    server.answer(notFound)
    await expect(refund()).rejects.toThrow("Wompi does not know the transaction for this private key")
    expect(server.requests).toMatchObject([
      { method: "GET", url: "/v1/transactions/113879-1635300853-71494", authorization: "Bearer prv_test_secret" },
    ])
    server.answer(one(recordedTransaction({ reference: "other-1" })))
    await expect(refund()).rejects.toThrow("Wompi has no transaction for this payment")
  })
})
