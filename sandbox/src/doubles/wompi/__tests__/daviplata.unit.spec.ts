import { driveWompi } from "./drive-wompi"

const DAVIPLATA = {
  type: "DAVIPLATA",
  user_legal_id_type: "CC",
  user_legal_id: "1134568019",
  payment_description: "Pedido",
}

describe("Daviplata", () => {
  const drive = driveWompi()

  const start = async () => {
    const { id, payment_method } = await drive.create({ payment_method: DAVIPLATA })
    expect(payment_method.extra).toEqual({})
    await drive.advance(1_000)
    const { extra } = (await drive.read(id)).payment_method
    return { id: id as string, extra }
  }

  const post = async (url: string, token: string, body?: unknown) => {
    const response = await fetch(url, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    return { status: response.status, json: await response.json() }
  }

  it("should show its page and its services late", async () => {
    const { id, extra } = await start()
    expect(extra).toMatchObject({
      url: `${drive.sandbox.url}/wompi/checkout/transactions/${id}`,
      steps: ["Create"],
      url_services: {
        token: expect.any(String),
        code_otp_send: expect.any(String),
        code_otp_validate: expect.any(String),
      },
    })
  })

  it.each([
    ["574829", "APPROVED"],
    [574829, "APPROVED"],
    ["932015", "DECLINED"],
    ["186743", "DECLINED"],
    ["999999", "ERROR"],
  ])("should answer code %s at once and end as %s later", async (code, status) => {
    const { id, extra } = await start()
    const { token, code_otp_validate } = extra.url_services
    const answer = await post(code_otp_validate, token, { code })
    expect(answer).toMatchObject({
      status: 200,
      json: { code: "OK", data: { transaction: { PK: id, status: "PENDING", amountInCents: 4490000 } } },
    })
    await drive.settled()
    expect((await drive.read(id)).status).toBe(status)
    expect(drive.events()).toHaveLength(1)
  })

  it("should show the approval's number", async () => {
    const { id, extra } = await start()
    await post(extra.url_services.code_otp_validate, extra.url_services.token, { code: "574829" })
    await drive.settled()
    const later = (await drive.read(id)).payment_method.extra
    expect(later.external_identifier).toMatch(/^\d{6}$/)
    expect(later.daviplata_transaction_id).toBe(later.external_identifier)
  })

  it("should spend the token of each request and hand out the next", async () => {
    const { extra } = await start()
    const { token, code_otp_send, code_otp_validate } = extra.url_services
    const sent = await post(code_otp_send, token)
    expect(sent.json.data.attempts).toEqual({
      currentSendCode: 2,
      limitSendCode: 2,
      currentValidateCode: 0,
      limitValidateCode: 2,
    })
    expect((await post(code_otp_validate, token, { code: "574829" })).status).toBe(401)
    const next = sent.json.data.authorization.access_token
    expect((await post(code_otp_validate, next, { code: "574829" })).status).toBe(200)
  })

  it("should wait on after a wrong code, and decline after too many", async () => {
    const { id, extra } = await start()
    const { code_otp_validate } = extra.url_services
    let { token } = extra.url_services
    for (let tries = 1; tries <= 2; tries++) {
      const { json } = await post(code_otp_validate, token, { code: "000000" })
      expect(json.data.transaction.steps.ConfirmIntention[0].faultstring).toBe("OTP_INVALIDO")
      token = json.data.authorization.access_token
    }
    expect((await drive.read(id)).status).toBe("PENDING")
    expect(await post(code_otp_validate, token, { code: "574829" })).toMatchObject({
      status: 500,
      json: { data: { PK: id, status: "DECLINED" }, type: "Technical" },
    })
    await drive.settled()
    expect((await drive.read(id)).status).toBe("DECLINED")
  })

  it("should take the code on its page, too", async () => {
    const { id, extra } = await start()
    const send = (code: string) =>
      fetch(extra.url, { method: "POST", redirect: "manual", body: new URLSearchParams({ code }) })
    expect((await drive.sandbox.request("GET", `/wompi/checkout/transactions/${id}`)).text).toContain("Código")
    const wrong = await send("123456")
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain("El código no es válido")
    expect((await send("574829")).status).toBe(303)
    expect((await drive.read(id)).status).toBe("APPROVED")
  })
})
