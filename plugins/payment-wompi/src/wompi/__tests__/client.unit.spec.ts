import { isOutsideCallError } from "@kaiu/medusa-kit"
import { notFound, one, recordedTransaction, unauthorized } from "../../providers/wompi/__fixtures__/answers"
import { startRecordingServer, type RecordingServer } from "../../providers/wompi/__fixtures__/recording-server"
import { createWompiClient } from "../client"
import type { TransactionRequest } from "../transaction-request"

let server: RecordingServer

beforeAll(async () => {
  server = await startRecordingServer()
})

afterAll(async () => server.close())

const log: string[] = []
const logger = { debug: (line: string) => void log.push(line), warn: (line: string) => void log.push(line) }

const client = () =>
  createWompiClient({ apiUrl: server.url, publicKey: "pub_test_1", privateKey: "prv_test_secret" }, logger, {
    timeoutMs: 1_500,
    sleep: async () => undefined,
  })

const REQUEST = {
  reference: "payses_01J-1",
  acceptance_token: "eyJacceptance",
  customer_email: "camila@example.com",
  payment_method: { type: "CARD", token: "tok_test_1_secret", installments: 1 },
} as unknown as TransactionRequest

/** As Wompi's documents show it ("Tokens de aceptación"). */
const MERCHANT = {
  id: 1234,
  name: "Mi Comercio",
  legal_id: "900123456",
  public_key: "pub_test_1",
  accepted_payment_methods: ["CARD", "NEQUI", "PSE", "BANCOLOMBIA_TRANSFER"],
  presigned_acceptance: {
    acceptance_token: "eyJ1",
    permalink: "https://wompi.co/reglamento.pdf",
    type: "END_USER_POLICY",
  },
  presigned_personal_data_auth: {
    acceptance_token: "eyJ2",
    permalink: "https://wompi.co/datos.pdf",
    type: "PERSONAL_DATA_AUTH",
  },
}

const errorOf = async (call: Promise<unknown>) => {
  const error = await call.catch((error: unknown) => error)
  if (!isOutsideCallError(error)) {
    throw error
  }
  return error
}

beforeEach(() => log.splice(0))

describe("createTransaction", () => {
  it("sends the request as it is, with the private key, and reads the answer", async () => {
    server.answer({ ...one(recordedTransaction({ status: "PENDING", payment_method: { type: "CARD" } })), status: 201 })
    expect(await client().createTransaction(REQUEST)).toMatchObject({ status: "PENDING", next: { type: "wait" } })
    expect(server.requests).toEqual([
      { method: "POST", url: "/v1/transactions", authorization: "Bearer prv_test_secret", body: REQUEST },
    ])
  })

  it.each([
    ["an error of Wompi's own", { status: 503, body: {} }, "server_error", "unknown"],
    ["silence", "hang" as const, "timeout", "unknown"],
    ["a wrong key", unauthorized, "unauthorized", "refused"],
    ["a method that the account lacks", notFound, "not_found", "refused"],
    ["a wrong field", { status: 422, body: { error: { messages: {} } } }, "rejected", "refused"],
  ])("asks once, and says what is known after %s", async (_, answer, errorClass, outcome) => {
    server.answer(answer)
    expect(await errorOf(client().createTransaction(REQUEST))).toMatchObject({ errorClass, outcome })
    expect(server.requests).toHaveLength(1)
  })

  it("asks again when Wompi asked to slow down, or was not reached", async () => {
    const slow = { status: 429, body: {} }
    server.answer(slow, one(recordedTransaction()))
    await client().createTransaction(REQUEST)
    expect(server.requests).toHaveLength(2)
    const nowhere = createWompiClient({ apiUrl: "http://localhost:9/v1", publicKey: "p", privateKey: "k" }, logger, {
      sleep: async () => undefined,
    })
    expect(await errorOf(nowhere.createTransaction(REQUEST))).toMatchObject({ outcome: "not_sent" })
  })

  it("writes no secret, no token and nothing of the payer into the log", async () => {
    server.answer({ status: 503, body: { message: "tok_test_1_secret" } })
    await errorOf(client().createTransaction(REQUEST))
    expect(log.length).toBeGreaterThan(0)
    expect(log.join()).not.toMatch(/secret|eyJ|camila/)
  })

  it("does not take an answer of another form for a transaction", async () => {
    server.answer({ status: 201, body: { data: { id: "1" } } })
    await expect(client().createTransaction(REQUEST)).rejects.toThrow("unknown form")
  })
})

describe("retrieveMerchant", () => {
  it("asks with the public key in its own header and no other", async () => {
    server.answer(one(MERCHANT))
    expect(await client().retrieveMerchant()).toEqual({
      acceptedPaymentMethods: ["CARD", "NEQUI", "PSE", "BANCOLOMBIA_TRANSFER"],
      acceptance: {
        acceptanceToken: "eyJ1",
        permalink: "https://wompi.co/reglamento.pdf",
        type: "END_USER_POLICY",
      },
      personalDataAuth: {
        acceptanceToken: "eyJ2",
        permalink: "https://wompi.co/datos.pdf",
        type: "PERSONAL_DATA_AUTH",
      },
    })
    expect(server.requests).toEqual([
      { method: "GET", url: "/v1/merchants/info", authorization: undefined, merchantKey: "pub_test_1" },
    ])
  })

  it("takes no contract without its text", async () => {
    const presigned_acceptance = { ...MERCHANT.presigned_acceptance, permalink: "javascript:alert(1)" }
    server.answer(one({ ...MERCHANT, presigned_acceptance }))
    await expect(client().retrieveMerchant()).rejects.toThrow("presigned_acceptance.permalink")
  })
})

describe("listPseBanks", () => {
  it("asks with the public key", async () => {
    const banks = [
      { financial_institution_code: "1", financial_institution_name: "Banco que aprueba" },
      { financial_institution_code: 1007, financial_institution_name: "BANCOLOMBIA" },
    ]
    server.answer(one(banks))
    expect(await client().listPseBanks()).toEqual([
      { code: "1", name: "Banco que aprueba" },
      { code: "1007", name: "BANCOLOMBIA" },
    ])
    expect(server.requests).toEqual([
      { method: "GET", url: "/v1/pse/financial_institutions", authorization: "Bearer pub_test_1" },
    ])
  })

  it("asks again after an error of Wompi's own", async () => {
    server.answer({ status: 500, body: {} }, one([]))
    expect(await client().listPseBanks()).toEqual([])
    expect(server.requests).toHaveLength(2)
  })
})
