import { one, found, notFound, unauthorized } from "../../providers/wompi/__fixtures__/answers"
import { startRecordingServer, type RecordingServer } from "../../providers/wompi/__fixtures__/recording-server"
import checkWompiKeys from "../../modules/wompi/loaders/check-keys"
import { cachedRead } from "../cached-read"
import { createCatalog } from "../catalog"
import { checkKeys } from "../check-keys"
import { createWompiClient, type WompiClient } from "../client"
import { sharedCall } from "../shared-call"

let server: RecordingServer

beforeAll(async () => {
  server = await startRecordingServer()
})

afterAll(async () => server.close())

const contract = { acceptance_token: "eyJ1", permalink: "https://wompi.co/a.pdf", type: "END_USER_POLICY" }
const merchant = one({
  accepted_payment_methods: ["PSE", "CARD", "PCOL"],
  presigned_acceptance: contract,
  presigned_personal_data_auth: contract,
})

const keys = () => ({
  publicKey: "pub_test_wrong",
  privateKey: "prv_test_wrong",
  eventsSecret: "test_events_1",
  integritySecret: "test_integrity_1",
  apiUrl: server.url,
})

describe("checkKeys", () => {
  const warnings: string[] = []
  const logger = { warn: (line: string) => void warnings.push(line) }
  const client = createWompiClient

  const check = (answers: { merchant?: unknown; transactions?: unknown }) => {
    const answer = async (failure: unknown) => {
      if (failure) {
        throw failure
      }
      return [] as never
    }
    return checkKeys(
      {
        retrieveMerchant: () => answer(answers.merchant),
        listTransactions: () => answer(answers.transactions),
      } as unknown as WompiClient,
      logger
    )
  }

  const failure = async (answer: Parameters<RecordingServer["answer"]>[0]) => {
    server.answer(answer)
    const options = { timeoutMs: 1_500, attempts: 1 }
    return client(keys(), undefined, options)
      .listTransactions("x")
      .catch((error: unknown) => error)
  }

  beforeEach(() => warnings.splice(0))

  it("lets good keys pass in silence", async () => {
    await check({})
    expect(warnings).toEqual([])
  })

  it.each([
    ["publicKey", { merchant: unauthorized }, "401"],
    ["publicKey", { merchant: notFound }, "404"],
    ["publicKey", { merchant: { status: 422, body: {} } }, "422"],
    ["privateKey", { transactions: unauthorized }, "401"],
    ["privateKey", { transactions: { status: 403, body: {} } }, "403"],
  ] as const)("stops the start over a wrong %s, naming it and not showing it", async (name, answers, status) => {
    const [[which, answer]] = Object.entries(answers)
    const run = check({ [which]: await failure(answer as never) })
    await expect(run).rejects.toMatchObject({
      type: "invalid_argument",
      message: `@kaiu/medusa-payment-wompi is not configured correctly. option "${name}": Wompi refuses this key (HTTP ${status}).`,
    })
  })

  it.each([["hang" as const], [{ status: 500, body: {} }], [{ status: 429, body: {} }]])(
    "warns and goes on when Wompi cannot say (%p)",
    async (answer) => {
      const error = await failure(answer)
      await check({ merchant: error, transactions: error })
      expect(warnings).toHaveLength(2)
      expect(warnings.join()).not.toContain("wrong")
    }
  )

  describe("at start", () => {
    const argv = process.argv
    const load = (options: unknown, ...command: string[]) => {
      process.argv = ["node", "medusa", ...command]
      return checkWompiKeys({ options, logger } as never).finally(() => (process.argv = argv))
    }

    it("asks once each, and refuses a key that Wompi refuses", async () => {
      server.answer(unauthorized)
      await expect(load(keys(), "start")).rejects.toThrow('"publicKey": Wompi refuses this key (HTTP 401)')
      expect(server.requests.map(({ url }) => url).sort()).toEqual([
        "/v1/merchants/info",
        "/v1/transactions?reference=kaiu-start-check",
      ])
    })

    it.each(["db:migrate", "db:migrate:scripts", "exec", "user", "build", "plugin:build"])(
      "asks nothing for %s",
      async (command) => {
        server.answer(unauthorized)
        await load(keys(), command)
        expect(server.requests).toEqual([])
      }
    )

    it("asks nothing without keys, and does not wait long for nobody", async () => {
      server.answer(found())
      await load({}, "start")
      expect(server.requests).toEqual([])
      await load({ ...keys(), apiUrl: "http://localhost:9/v1" }, "start")
      expect(warnings).toHaveLength(2)
    })
  })
})

describe("createCatalog", () => {
  it("offers what the account has and this plugin knows, asked for once in five minutes", async () => {
    jest.useFakeTimers({ now: 0, doNotFake: ["setTimeout", "setImmediate", "nextTick", "clearTimeout"] })
    try {
      server.answer(merchant)
      const catalog = createCatalog(createWompiClient(keys()))
      const lists = await Promise.all([catalog.listPaymentMethods(), catalog.listPaymentMethods()])
      expect(lists).toEqual([
        ["CARD", "PSE"],
        ["CARD", "PSE"],
      ])
      jest.setSystemTime(5 * 60_000 - 1)
      await catalog.listPaymentMethods()
      expect(server.requests).toHaveLength(1)
      jest.setSystemTime(5 * 60_000)
      await catalog.listPaymentMethods()
      while (server.requests.length < 2) {
        await new Promise((resolve) => setImmediate(resolve))
      }
    } finally {
      jest.useRealTimers()
    }
  })
})

describe("cachedRead", () => {
  it("gives the old answer while the other side is down, and asks again after a pause", async () => {
    let time = 0
    const read = jest
      .fn()
      .mockResolvedValueOnce("old")
      .mockRejectedValueOnce(new Error("down"))
      .mockResolvedValue("new")
    const cached = cachedRead({ read, ttlMs: 100, pauseMs: 10, now: () => time })
    expect(await cached()).toBe("old")
    time = 100
    expect(await cached()).toBe("old")
    await Promise.resolve()
    expect(read).toHaveBeenCalledTimes(2)
    time = 109
    expect(await cached()).toBe("old")
    expect(read).toHaveBeenCalledTimes(2)
    time = 110
    await cached()
    await Promise.resolve()
    expect(await cached()).toBe("new")
    expect(read).toHaveBeenCalledTimes(3)
  })

  it("fails at once while there is no answer to give", async () => {
    let time = 0
    const read = jest.fn().mockRejectedValueOnce(new Error("down")).mockResolvedValue("up")
    const cached = cachedRead({ read, ttlMs: 100, pauseMs: 10, now: () => time })
    await expect(cached()).rejects.toThrow("down")
    await expect(cached()).rejects.toThrow("down")
    expect(read).toHaveBeenCalledTimes(1)
    time = 10
    expect(await cached()).toBe("up")
  })
})

describe("sharedCall", () => {
  it("works once for all who ask at the same time, and again two seconds later", async () => {
    let time = 0
    const share = sharedCall({ everyMs: 2_000, waitMs: 1_000, now: () => time })
    const work = jest.fn().mockResolvedValue(undefined)
    await Promise.all([share("a", work), share("a", work), share("b", work)])
    time = 1_999
    await share("a", work)
    expect(work).toHaveBeenCalledTimes(2)
    time = 2_000
    await share("a", work)
    expect(work).toHaveBeenCalledTimes(3)
  })

  it("starts no second piece of work while one runs, and lets nobody wait too long", async () => {
    let time = 0
    let finish = () => {}
    const work = jest.fn(() => new Promise<void>((resolve) => (finish = resolve)))
    const share = sharedCall({ everyMs: 10, waitMs: 20, now: () => time })
    await share("a", work)
    time = 1_000
    await share("a", work)
    expect(work).toHaveBeenCalledTimes(1)
    finish()
    await new Promise((resolve) => setImmediate(resolve))
    void share("a", work)
    expect(work).toHaveBeenCalledTimes(2)
    finish()
  })
})
