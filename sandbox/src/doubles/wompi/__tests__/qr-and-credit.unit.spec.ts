import { driveWompi } from "./drive-wompi"

const BNPL = {
  type: "BANCOLOMBIA_BNPL",
  name: "Ana",
  last_name: "Ruiz",
  user_legal_id_type: "CC",
  user_legal_id: "1000123",
  phone_number: "3001112233",
  phone_code: "+57",
  redirect_url: "http://localhost:8000/pago",
  payment_description: "Pedido",
}
const SU_PLUS = { type: "SU_PLUS", user_legal_id_type: "CC", user_legal_id: "1000123" }

describe("Bancolombia's QR code", () => {
  const drive = driveWompi()
  const qr = { type: "BANCOLOMBIA_QR", payment_description: "Pedido" }

  it("should appear before the payment ends, as an SVG in base64", async () => {
    const { id, payment_method } = await drive.create({ payment_method: { ...qr, sandbox_status: "APPROVED" } })
    expect(payment_method.extra).toEqual({})
    await drive.advance(1_000)
    const pending = await drive.read(id)
    expect(pending).toMatchObject({ status: "PENDING", payment_method: { extra: { qr_id: expect.any(String) } } })
    const svg = Buffer.from(pending.payment_method.extra.qr_image, "base64").toString()
    expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
    expect(pending.payment_method.extra.external_identifier).toMatch(/^d\d{11}$/)
    await drive.advance(1_000)
    expect((await drive.read(id)).status).toBe("APPROVED")
  })

  it.each(["DECLINED", "ERROR"])("should end as %s when the test wants it", async (sandbox_status) => {
    const { id } = await drive.create({ payment_method: { ...qr, sandbox_status } })
    await drive.settled()
    expect((await drive.read(id)).status).toBe(sandbox_status)
  })

  it("should wait for someone to pay on its page without a wish", async () => {
    const { id } = await drive.create({ payment_method: qr })
    await drive.settled()
    const path = `/wompi/checkout/transactions/${id}`
    expect((await drive.sandbox.request("GET", path)).text).toContain("data:image/svg+xml;base64,")
    await drive.sandbox.request("POST", path, { body: { outcome: "APPROVED" } })
    expect((await drive.read(id)).status).toBe("APPROVED")
  })
})

describe("paying on credit", () => {
  const drive = driveWompi()
  const enable = () => drive.setModes({ accepted_payment_methods: ["BANCOLOMBIA_BNPL", "SU_PLUS"] })

  it.each([
    [BNPL.type, BNPL, "ProvideAuthenticate", 10_000_000],
    [SU_PLUS.type, SU_PLUS, "Create", 3_500_000],
  ])("should lead to a page on which to choose: %s", async (_type, payment_method, step, amount_in_cents) => {
    await enable()
    const { id } = await drive.create({ payment_method, amount_in_cents })
    await drive.settled()
    const { status, payment_method: later } = await drive.read(id)
    expect(status).toBe("PENDING")
    const url = `${drive.sandbox.url}/wompi/checkout/transactions/${id}`
    expect(later.extra).toEqual({ url, steps: [step], is_three_ds: false })
    await fetch(url, { method: "POST", redirect: "manual", body: new URLSearchParams({ outcome: "DECLINED" }) })
    expect((await drive.read(id)).status).toBe("DECLINED")
  })

  it.each([
    [BNPL.type, 9_999_999, BNPL],
    [SU_PLUS.type, 3_499_999, SU_PLUS],
    [SU_PLUS.type, 500_000_001, SU_PLUS],
  ])("should not lend by %s what is too little or too much: %s", async (_type, amount_in_cents, payment_method) => {
    await enable()
    expect(Object.keys((await drive.refusal({ payment_method, amount_in_cents })).messages)).toEqual([
      "amount_in_cents",
    ])
  })

  it("should want all of the borrower's data", async () => {
    await enable()
    const { messages } = await drive.refusal({
      payment_method: { type: "BANCOLOMBIA_BNPL" },
      amount_in_cents: 10_000_000,
    })
    expect(Object.keys(messages)).toEqual(
      Object.keys(BNPL)
        .filter((field) => field !== "type")
        .map((field) => `payment_method.${field}`)
    )
  })
})
