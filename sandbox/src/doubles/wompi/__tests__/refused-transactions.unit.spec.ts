import { asPrivate, driveWompi } from "./drive-wompi"

describe("what POST /transactions refuses", () => {
  const drive = driveWompi()

  it.each([
    ["no signature", { signature: undefined }, { signature: ["Firma de integridad requerida no enviada"] }],
    ["a wrong signature", { signature: "0".repeat(64) }, { signature: ["La firma es inválida"] }],
    ["no e-mail", { customer_email: undefined }, { customer_email: ["No está presente"] }],
    ["no acceptance token", { acceptance_token: undefined }, { acceptance_token: ["No está presente"] }],
    ["no personal data token", { accept_personal_auth: undefined }, { accept_personal_auth: ["No está presente"] }],
    [
      "an unknown card token",
      { payment_method: { type: "CARD", token: "tok_test_0", installments: 1 } },
      { "payment_method.token": ["El token no existe"] },
    ],
    [
      "a card without installments",
      { payment_method: { type: "CARD", token: "tok_test_0" } },
      { "payment_method.installments": ["No está presente"] },
    ],
  ])("should refuse %s", async (_what, changes, messages) => {
    expect(await drive.refusal(changes)).toEqual({ status: 422, type: "INPUT_VALIDATION_ERROR", messages })
  })

  it("should refuse an amount that was not signed", async () => {
    const { messages } = await drive.refusal({ amount_in_cents: 100, signature: drive.signed() })
    expect(messages).toEqual({ signature: ["La firma es inválida"] })
  })

  it("should refuse a method the merchant has not enabled", async () => {
    expect(await drive.refusal({ payment_method: { type: "PCOL" } })).toEqual({
      status: 404,
      type: "NOT_FOUND_ERROR",
      reason: "No hay una identidad de pago para PCOL configurada para este comercio",
    })
  })

  it("should refuse a reference, acceptance tokens and a card token that were used", async () => {
    const first = await drive.transactionBody()
    await drive.wompi("POST", "/transactions", asPrivate, first)
    const again = await drive.wompi("POST", "/transactions", asPrivate, first)
    expect(again.status).toBe(422)
    expect(again.json.error.messages).toEqual({
      acceptance_token: ["El token de aceptación ya fue usado"],
      accept_personal_auth: ["El token de aceptación ya fue usado"],
      reference: ["La referencia ya ha sido usada"],
    })

    drive.nextReference()
    expect((await drive.refusal({ payment_method: first.payment_method })).messages).toEqual({
      "payment_method.token": ["El token ya fue usado"],
    })
  })

  it("should refuse acceptance tokens after an hour", async () => {
    const body = await drive.transactionBody()
    await drive.advance(3_600_001)
    const { status, json } = await drive.wompi("POST", "/transactions", asPrivate, body)
    expect(status).toBe(422)
    expect(Object.keys(json.error.messages)).toEqual(["acceptance_token", "accept_personal_auth"])
  })
})
