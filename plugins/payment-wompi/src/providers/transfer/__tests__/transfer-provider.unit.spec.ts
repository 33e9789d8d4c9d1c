import { BigNumber } from "@medusajs/framework/utils"
import { transferReference } from "../../../bank-transfer/transfer-reference"
import TransferPaymentProvider from "../service"

const ACCOUNT = {
  bank: "Bancolombia",
  kind: "Ahorros",
  number: "001-234567-89",
  holder: "Mi Tienda S.A.S.",
  document: "NIT 901234567-8",
}

const createProvider = (transfer: Record<string, unknown> = {}) =>
  new TransferPaymentProvider({}, { transfer: { accounts: [ACCOUNT], ...transfer } })

const initiate = (amount: unknown = 35_900, data: Record<string, unknown> = {}, currency_code = "cop") =>
  createProvider().initiatePayment({
    amount: amount as number,
    currency_code,
    data: { ...data, session_id: "payses_01J" },
  })

const storedSession = async (data: Record<string, unknown> = {}) => {
  const output = await initiate(35_900, data)
  // As Medusa stores it: the storefront's data below the provider's.
  return { ...data, session_id: "payses_01J", ...output.data } as Record<string, unknown>
}

it("is pp_transfer_transfer when it is registered under the id transfer", () => {
  expect(TransferPaymentProvider.identifier).toBe("transfer")
})

describe("validateOptions", () => {
  it("refuses a provider without accounts, naming the option", () => {
    expect(() => TransferPaymentProvider.validateOptions({})).toThrow('option "transfer": is required')
    expect(() => TransferPaymentProvider.validateOptions({ transfer: { accounts: [ACCOUNT] } })).not.toThrow()
  })
})

describe("initiatePayment", () => {
  it("tells the shopper where, how much, with which reference and until when", async () => {
    const provider = createProvider({ timeLimitHours: 24, instructions: "Envíanos el comprobante por WhatsApp." })
    const data = { session_id: "payses_01J" }
    expect(await provider.initiatePayment({ amount: 35_900, currency_code: "cop", data })).toEqual({
      id: transferReference("payses_01J"),
      status: "pending",
      data: {
        session_id: "payses_01J",
        reference: transferReference("payses_01J"),
        amount: 35_900,
        currency: "COP",
        accounts: [ACCOUNT],
        instructions: "Envíanos el comprobante por WhatsApp.",
        time_limit_hours: 24,
        deadline: null,
      },
    })
  })

  it("believes nothing of the storefront's data", async () => {
    const planted = {
      amount: 1,
      reference: "FORGED",
      accounts: [{ ...ACCOUNT, number: "666" }],
      deadline: "2099-01-01T00:00:00.000Z",
      time_limit_hours: 9_999,
      instructions: "Paga aquí",
    }
    expect(await storedSession(planted)).toMatchObject({
      amount: 35_900,
      reference: transferReference("payses_01J"),
      accounts: [ACCOUNT],
      deadline: null,
      time_limit_hours: 48,
      instructions: null,
    })
  })

  it("takes Medusa's big numbers and rounds to whole pesos", async () => {
    const amountOf = async (amount: unknown) => (await initiate(amount)).data?.amount
    expect(await amountOf({ value: "35900.50", precision: 20 })).toBe(35_901)
    expect(await amountOf(new BigNumber("35900.49"))).toBe(35_900)
    expect(await amountOf("102500")).toBe(102_500)
  })

  it.each([[0], [0.4], [-1], ["abc"], [{ value: "0", precision: 20 }], [Number.NaN]])(
    "refuses the amount %p",
    async (amount) => {
      await expect(initiate(amount)).rejects.toMatchObject({ type: "invalid_data" })
    }
  )

  it("takes pesos only", async () => {
    await expect(initiate(10, {}, "usd")).rejects.toThrow("Bank transfer takes payments in COP only.")
  })

  it("needs the session's id", async () => {
    const input = { amount: 1, currency_code: "cop", data: {} }
    await expect(createProvider().initiatePayment(input)).rejects.toThrow('no "session_id"')
  })
})

describe("updatePayment", () => {
  it("asks for the new amount under the same reference", async () => {
    const data = await storedSession()
    const output = await createProvider().updatePayment({ amount: 50_000, currency_code: "cop", data })
    expect(output.data).toMatchObject({ amount: 50_000, reference: data.reference, deadline: null })
  })
})

describe("authorizePayment", () => {
  beforeEach(() => jest.useFakeTimers({ now: new Date("2026-11-22T15:00:00.000Z") }))
  afterEach(() => jest.useRealTimers())

  it("lets the order be placed without money, and lets the time limit run", async () => {
    const provider = createProvider()
    const session = await storedSession()
    expect((await provider.getPaymentStatus({ data: session })).status).toBe("pending")
    const { status, data } = await provider.authorizePayment({ data: session })
    expect(status).toBe("authorized")
    expect(data).toMatchObject({ deadline: "2026-11-24T15:00:00.000Z" })
    expect((await provider.getPaymentStatus({ data })).status).toBe("authorized")
  })

  it("keeps the first deadline when it is asked again", async () => {
    const provider = createProvider()
    const first = await provider.authorizePayment({ data: await storedSession() })
    jest.setSystemTime(new Date("2026-11-23T15:00:00.000Z"))
    expect((await provider.authorizePayment({ data: first.data })).data).toEqual(first.data)
  })

  it("promises what the shopper was shown, not what the options say by now", async () => {
    const session = await storedSession()
    const { data } = await createProvider({ timeLimitHours: 1 }).authorizePayment({ data: session })
    expect(data).toMatchObject({ deadline: "2026-11-24T15:00:00.000Z" })
  })

  it("refuses a session that another provider made", async () => {
    await expect(createProvider().authorizePayment({ data: { session_id: "payses_01J" } })).rejects.toMatchObject({
      type: "invalid_data",
      message: "The payment session holds no bank transfer.",
    })
  })
})

describe("what has nothing to do at a bank", () => {
  it("captures, refunds, cancels and reads with the data as they are", async () => {
    const provider = createProvider()
    const { data } = await provider.authorizePayment({ data: await storedSession() })
    expect((await provider.capturePayment({ data })).data).toEqual(data)
    expect((await provider.refundPayment({ data, amount: { value: "1", precision: 20 } as never })).data).toEqual(data)
    expect((await provider.cancelPayment({ data })).data).toEqual(data)
    expect((await provider.deletePayment({ data })).data).toEqual(data)
    expect((await provider.retrievePayment({ data })).data).toEqual(data)
    expect(await provider.getWebhookActionAndData()).toEqual({ action: "not_supported" })
  })
})
