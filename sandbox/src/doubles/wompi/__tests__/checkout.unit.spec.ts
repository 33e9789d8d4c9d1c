import { driveWompi } from "./drive-wompi"

describe("the hosted checkout", () => {
  const drive = driveWompi()
  const query = (changes: Record<string, unknown> = {}) => new URLSearchParams(drive.checkoutFields(changes)).toString()

  it.each(["/wompi/checkout", "/wompi/checkout/p/"])(
    "should show amount, reference and choices at %s",
    async (path) => {
      const { status, text } = await drive.sandbox.request("GET", `${path}?${query()}`)
      expect(status).toBe(200)
      expect(text.replaceAll("\u00a0", " ")).toContain("$ 44.900")
      for (const word of [drive.reference, "Tarjeta", "Nequi", "PSE", "Bancolombia", "Efectivo", "Dejar pendiente"]) {
        expect(text).toContain(word)
      }
    }
  )

  it("should pay, send the event and lead back to the shop with the id", async () => {
    const response = await drive.submitCheckout({ method: "NEQUI", outcome: "APPROVED" })
    expect(response.status).toBe(303)
    const [transaction] = (await drive.control("/transactions")).json.transactions
    expect(response.headers.get("location")).toBe(`http://localhost:8000/checkout/resultado?id=${transaction.id}`)
    expect(transaction).toMatchObject({
      status: "APPROVED",
      payment_method_type: "NEQUI",
      customer_email: "ana@example.com",
      amount_in_cents: 4490000,
    })
  })

  it("should show a page for a wrong signature", async () => {
    const address = `/wompi/checkout?${query({ "amount-in-cents": "100" })}`
    const { status, text } = await drive.sandbox.request("GET", address)
    expect(status).toBe(422)
    expect(text).toContain("La firma es inválida")
  })

  it("should escape what the address brings", async () => {
    const address = `/wompi/checkout?${query({ "customer-data:email": '"><script>' })}`
    expect((await drive.sandbox.request("GET", address)).text).not.toContain('"><script>')
  })

  it("should allow another try under the reference for three minutes after a decline", async () => {
    const { reference } = drive
    const declined = await drive.payAtCheckout({ outcome: "DECLINED" })
    await drive.advance(170_000)
    const approved = await drive.payAtCheckout({ outcome: "APPROVED", method: "PSE" })
    expect(approved.json.transaction).toMatchObject({ reference, status: "APPROVED" })
    expect(approved.json.transaction.id).not.toBe(declined.json.transaction.id)
    expect((await drive.payAtCheckout({ outcome: "APPROVED" })).json.error.messages).toEqual({
      reference: ["La referencia ya ha sido usada"],
    })
  })

  it("should never approve a transaction that was declined", async () => {
    const { id } = (await drive.payAtCheckout({ outcome: "DECLINED" })).json.transaction
    expect((await drive.control(`/transactions/${id}/settle`, { status: "APPROVED" })).status).toBe(422)
    expect((await drive.read(id)).status).toBe("DECLINED")
  })

  it("should refuse another try after three minutes", async () => {
    await drive.payAtCheckout({ outcome: "DECLINED" })
    await drive.advance(181_000)
    expect((await drive.payAtCheckout({ outcome: "APPROVED" })).status).toBe(422)
  })

  it("should show the result and a way to try again when the shop named no address", async () => {
    const { json } = await drive.payAtCheckout({ outcome: "DECLINED", "redirect-url": undefined })
    const { text } = await drive.sandbox.request("GET", json.redirect_to)
    expect(text).toContain(json.transaction.id)
    expect(text).toContain("Intentar de nuevo")
  })

  it("should leave a payment pending until it is settled through the control route", async () => {
    const { json } = await drive.payAtCheckout({ outcome: "PENDING", method: "BANCOLOMBIA_COLLECT" })
    expect(json.transaction).toMatchObject({
      status: "PENDING",
      payment_method: { extra: { business_agreement_code: expect.any(String) } },
    })
    expect(drive.sandbox.shop.received).toEqual([])
    const settle = (status: string) => drive.control(`/transactions/${json.transaction.id}/settle`, { status })
    expect((await settle("APPROVED")).json.transaction.status).toBe("APPROVED")
    expect(drive.sandbox.shop.received).toHaveLength(1)
    expect((await settle("DECLINED")).status).toBe(422)
    expect((await settle("PAID")).status).toBe(422)
  })
})
