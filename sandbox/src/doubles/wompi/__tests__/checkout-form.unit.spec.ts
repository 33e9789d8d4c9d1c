import { eventually } from "../../../__fixtures__/drive-sandbox"
import { driveWompi } from "./drive-wompi"

describe("the checkout's form", () => {
  const drive = driveWompi()

  const open = async (changes: Record<string, unknown> = {}) => {
    const query = new URLSearchParams(drive.checkoutFields(changes)).toString()
    return drive.sandbox.request("GET", `/wompi/checkout?${query}`)
  }

  const lastTransaction = async () => (await drive.control("/transactions")).json.transactions[0]

  const methodsOn = (html: string) => [...html.matchAll(/name="method" value="(\w+)"/g)].map(([, method]) => method)

  it("should offer the methods that the merchant has enabled", async () => {
    await drive.setModes({ accepted_payment_methods: ["PSE", "DAVIPLATA"] })
    expect(methodsOn((await open()).text)).toEqual(["PSE", "DAVIPLATA"])
    const refused = await drive.submitCheckout({ method: "NEQUI", outcome: "APPROVED" })
    expect(refused.status).toBe(404)
    await drive.setModes({ accepted_payment_methods: [] })
    expect((await open()).text).toContain("no tiene medios de pago habilitados")
  })

  it("should lead back without paying, without an id", async () => {
    expect((await open()).text).toContain('<a href="http://localhost:8000/checkout/resultado">Cerrar sin pagar</a>')
    expect((await open({ "redirect-url": undefined })).text).toContain('<a href="/wompi/checkout">Cerrar sin pagar</a>')
  })

  it.each([
    ["4242 4242 4242 4242", "APPROVED", "VISA-4242"],
    ["4111111111111111", "DECLINED", "VISA-1111"],
    ["5555-5555-5555-4444", "ERROR", "MASTERCARD-4444"],
  ])("should let the test data decide over card %s: %s", async (number, status, name) => {
    const response = await drive.submitCheckout({ method: "CARD", outcome: "TEST_DATA", "CARD.number": number })
    expect(response.status).toBe(303)
    const { id, payment_method } = await lastTransaction()
    expect(payment_method.extra.name).toBe(name)
    const page = `/wompi/checkout/transactions/${id}`
    expect(response.headers.get("location")).toMatch(new RegExp(`^${page}\\?public-key=`))
    expect((await drive.sandbox.request("GET", page)).text).toContain("Procesando")
    await drive.settled()
    expect((await drive.read(id)).status).toBe(status)
    const { json } = await drive.sandbox.request("GET", `${page}/state`)
    expect(json.state).toBe(status)
    expect(json.leave).toBe(status === "APPROVED" ? `http://localhost:8000/checkout/resultado?id=${id}` : undefined)
  })

  it("should keep the card out of every address", async () => {
    const card = { method: "CARD", "CARD.number": "4111 1111 1111 1111", "CARD.cvc": "987" }
    const { headers } = await drive.submitCheckout({ ...card, outcome: "DECLINED" })
    expect(headers.get("location")).not.toMatch(/4111|987/)
  })

  it("should show the form again with what is wrong beside it", async () => {
    const typed = { method: "CARD", "CARD.number": "1234", "CARD.expiry": "13/30", "CARD.card_holder": '"><b>' }
    const response = await drive.submitCheckout({ ...typed, outcome: "TEST_DATA", email: "ana@kaiu.test" })
    expect(response.status).toBe(422)
    const html = await response.text()
    expect(html).toContain('id="CARD-number" name="CARD.number" aria-invalid="true"')
    expect(html).toContain("Número de tarjeta inválido")
    expect(html).toContain("Mes de expiración inválido")
    expect(html).toContain('value="ana@kaiu.test"')
    expect(html).not.toContain('"><b>')
    expect(await lastTransaction()).toBeUndefined()
    expect((await drive.submitCheckout({ method: "CARD", outcome: "TEST_DATA" })).status).toBe(303)
  })

  it.each([
    ["NEQUI", { "NEQUI.phone_number": "300" }, "Debe tener 10 dígitos"],
    ["PSE", { "PSE.user_legal_id": "" }, "No está presente"],
  ])("should check what was typed for %s", async (method, typed, message) => {
    const response = await drive.submitCheckout({ method, ...typed, outcome: "APPROVED" })
    expect(response.status).toBe(422)
    expect(await response.text()).toContain(message)
  })

  it("should keep the payer's name and phone with the transaction, and the taxes", async () => {
    const changes = { "full-name": "Ana Ruiz", phone: "3001112233", "tax-in-cents:vat": "716807" }
    await drive.submitCheckout({ method: "NEQUI", outcome: "APPROVED", ...changes })
    expect(await lastTransaction()).toMatchObject({
      customer_data: { full_name: "Ana Ruiz", phone_number: "3001112233" },
      taxes: [{ type: "VAT", amount_in_cents: 716807 }],
    })
  })

  it("should authenticate a 3DS card by itself", async () => {
    const number = "2303 7799 5100 0446"
    await drive.submitCheckout({ method: "CARD", outcome: "TEST_DATA", "CARD.number": number })
    await drive.settled()
    const { id } = await lastTransaction()
    const path = `/wompi/checkout/transactions/${id}`
    expect((await drive.sandbox.request("GET", path)).text).toContain("Autenticación 3DS")
    const answer = await drive.sandbox.request("POST", path, { body: { outcome: "APPROVED" } })
    expect(answer.headers.get("location")).toBe(`http://localhost:8000/checkout/resultado?id=${id}`)
    expect(await drive.read(id)).toMatchObject({
      status: "APPROVED",
      payment_method: { extra: { three_ds_auth: { current_step: "CHALLENGE", current_step_status: "COMPLETED" } } },
    })
  })

  it("should let someone pay in cash at the counter", async () => {
    await drive.submitCheckout({ method: "BANCOLOMBIA_COLLECT", outcome: "TEST_DATA" })
    const { id, payment_method } = await lastTransaction()
    await drive.advance(3 * 24 * 3_600_000)
    expect((await drive.read(id)).status).toBe("PENDING")
    const { text } = await drive.sandbox.request("GET", `/wompi/checkout/transactions/${id}`)
    expect(text).toContain("Pagar en el corresponsal")
    expect(text).toContain(payment_method.extra.payment_intention_identifier)
    await drive.sandbox.request("POST", `/wompi/checkout/transactions/${id}`, { body: { outcome: "APPROVED" } })
    expect((await drive.read(id)).status).toBe("APPROVED")
    await eventually(() => drive.events().some(({ data }) => data.transaction.status === "APPROVED"))
  })

  it("should answer as CloudFront to a way back to localhost when it is told to", async () => {
    expect((await open()).status).toBe(200)
    await drive.setModes({ refuse_localhost_redirect: true })
    const refused = await open()
    expect(refused.status).toBe(403)
    expect(refused.text).toContain("cloudfront")
    expect((await open({ "redirect-url": "https://tienda.example/pago" })).status).toBe(200)
  })
})
