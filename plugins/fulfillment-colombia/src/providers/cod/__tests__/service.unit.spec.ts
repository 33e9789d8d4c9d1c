import provider from ".."
import { CodPaymentService } from "../service"

const service = (options = {}) => new CodPaymentService({}, options)

const input = (part: object = {}) =>
  ({ amount: 80_000, currency_code: "cop", data: { session_id: "payses_1" }, ...part }) as never

describe("cod provider", () => {
  it("should be a payment provider that names its wrong options", () => {
    expect(provider.services).toEqual([CodPaymentService])
    expect(CodPaymentService.identifier).toBe("cod")
    expect(() => CodPaymentService.validateOptions({ minAmount: "a lot" })).toThrow(/option "minAmount"/)
    expect(() => CodPaymentService.validateOptions({})).not.toThrow()
  })

  /** What Medusa stores over anything of these names that a storefront sends. */
  const OWN = { captured_at: null, canceled_at: null, refunded_by_hand: null }

  it("should ask for no money and authorize at once", async () => {
    const { status, data, id } = await service().initiatePayment(input())

    expect([id, status]).toEqual(["payses_1", "pending"])
    expect(data).toEqual({ ...OWN, amount: 80_000 })
    expect(await service().authorizePayment(input({ data }))).toEqual({ status: "authorized", data })
  })

  it("should take Medusa's amounts as they come, in whole pesos", async () => {
    const amount = { value: "80000.4", precision: 20 }

    expect((await service().initiatePayment(input({ amount }))).data).toEqual({ ...OWN, amount: 80_000 })
    expect((await service().updatePayment(input({ amount: 91_000.5 }))).data).toMatchObject({ amount: 91_001 })
  })

  it.each([
    [{ currency_code: "usd" }, /pesos colombianos/],
    [{ amount: 19_999 }, /desde \$20\.000/],
    [{ amount: 300_001 }, /hasta \$300\.000/],
  ])("should refuse %j at first and when the cart changes", async (part, message) => {
    const limited = service({ minAmount: 20_000, maxAmount: 300_000 })

    await expect(limited.initiatePayment(input(part))).rejects.toThrow(message)
    await expect(limited.updatePayment(input(part))).rejects.toThrow(message)
  })

  it("should tell a captured payment from one that is not", async () => {
    const { data } = await service().capturePayment(input({ data: { amount: 80_000 } }))

    expect(data).toEqual({ amount: 80_000, captured_at: expect.any(String) })
    expect((await service().capturePayment(input({ data }))).data).toEqual(data)
    expect((await service().getPaymentStatus(input({ data }))).status).toBe("captured")
    expect((await service().getPaymentStatus(input())).status).toBe("authorized")
  })

  it("should cancel, and record what staff gave back by hand", async () => {
    const data = { amount: 80_000 }

    expect((await service().cancelPayment(input({ data }))).data).toMatchObject({ canceled_at: expect.any(String) })
    expect((await service().refundPayment(input({ data }))).data).toEqual({ ...data, refunded_by_hand: true })
  })

  it("should move nothing on a webhook", async () => {
    expect(await service().getWebhookActionAndData()).toEqual({ action: "not_supported" })
  })
})
