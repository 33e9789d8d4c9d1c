import { asPrivate, asPublic, driveWompi } from "./drive-wompi"

const PSE = {
  type: "PSE",
  user_type: 0,
  user_legal_id_type: "CC",
  user_legal_id: "1000123",
  financial_institution_code: "2",
  payment_description: "Pedido",
}

describe("bank and cash payments", () => {
  const drive = driveWompi()

  it("should show the bank's page late and let the payer decide there", async () => {
    const { sandbox } = drive
    const { id, payment_method } = await drive.create({
      payment_method: { type: "BANCOLOMBIA_TRANSFER", user_type: "PERSON", payment_description: "Pedido" },
    })
    expect(payment_method.extra).toEqual({})
    await drive.settled()
    const { status, payment_method: later } = await drive.read(id)
    expect(status).toBe("PENDING")
    expect(later.extra.async_payment_url).toBe(`${sandbox.url}/wompi/checkout/transactions/${id}`)

    const path = `/wompi/checkout/transactions/${id}`
    expect((await sandbox.request("GET", path)).text).toContain("Aprobar")
    expect((await sandbox.request("POST", path, { body: { outcome: "APPROVED" } })).status).toBe(303)
    expect((await drive.read(id)).status).toBe("APPROVED")
  })

  it("should want the payer's name, phone and way back for PSE", async () => {
    const body = await drive.transactionBody({ payment_method: PSE })
    const { json } = await drive.wompi("POST", "/transactions", asPrivate, body)
    expect(Object.keys(json.error.messages)).toEqual([
      "customer_data.full_name",
      "customer_data.phone_number",
      "redirect_url",
    ])
    const { id } = await drive.create({
      payment_method: PSE,
      redirect_url: "http://localhost:8000/pago",
      customer_data: { full_name: "Ana Ruiz", phone_number: "+573001112233" },
    })
    await drive.settled()
    expect((await drive.read(id)).status).toBe("DECLINED")
  })

  it("should list the sandbox's banks", async () => {
    const { json } = await drive.wompi("GET", "/pse/financial_institutions", asPublic)
    expect(json.data.map((bank: { financial_institution_code: string }) => bank.financial_institution_code)).toEqual([
      "1",
      "2",
      "3",
    ])
  })
})
