import { asPrivate, asPublic, driveWompi } from "./drive-wompi"

describe("payment sources", () => {
  const drive = driveWompi()

  const createToken = async (path: string, body: unknown) =>
    (await drive.wompi("POST", `/tokens/${path}`, asPublic, body)).json.data

  const createSource = async (type: string, token: string) =>
    drive.wompi("POST", "/payment_sources", asPrivate, {
      type,
      token,
      customer_email: "ana@example.com",
      ...(await drive.acceptance()),
    })

  /** Pays from a source, without the contracts' tokens: the payer accepted them when they left the source. */
  const payFrom = async (payment_source_id: number, payment_method?: unknown) => {
    const transaction = await drive.create({
      payment_source_id,
      payment_method,
      acceptance_token: undefined,
      accept_personal_auth: undefined,
    })
    await drive.settled()
    return drive.read(transaction.id)
  }

  it("should charge a card again and again until its source is voided", async () => {
    const { token } = await drive.cardMethod()
    const { status, json } = await createSource("CARD", token)
    expect(status).toBe(201)
    expect(json.data).toMatchObject({ type: "CARD", status: "AVAILABLE", token, public_data: { type: "CARD" } })
    for (let times = 0; times < 2; times++) {
      expect(await payFrom(json.data.id, { installments: 3 })).toMatchObject({
        status: "APPROVED",
        payment_source_id: json.data.id,
        payment_method: { type: "CARD", installments: 3, extra: { last_four: "4242" } },
      })
      drive.nextReference()
    }
    const path = `/payment_sources/${json.data.id}`
    expect((await drive.wompi("PUT", `${path}/void`, asPrivate, {})).json.data.status).toBe("VOIDED")
    expect((await drive.wompi("GET", path, asPrivate)).json.data.status).toBe("VOIDED")
    expect((await drive.refusal({ payment_source_id: json.data.id, payment_method: { installments: 1 } })).status).toBe(
      422
    )
  })

  it("should want the number of instalments for a card", async () => {
    const { token } = await drive.cardMethod()
    const { id } = (await createSource("CARD", token)).json.data
    expect((await drive.refusal({ payment_source_id: id, payment_method: {} })).messages).toEqual({
      "payment_method.installments": ["No se especificó el número de cuotas (installments)"],
    })
  })

  it("should take a token and acceptance tokens once", async () => {
    const { token } = await drive.cardMethod()
    const acceptance = await drive.acceptance()
    const body = { type: "CARD", token, customer_email: "ana@example.com", ...acceptance }
    expect((await drive.wompi("POST", "/payment_sources", asPrivate, body)).status).toBe(201)
    const { json } = await drive.wompi("POST", "/payment_sources", asPrivate, body)
    expect(Object.keys(json.error.messages)).toEqual(["acceptance_token", "accept_personal_auth"])
    expect((await createSource("CARD", token)).status).toBe(422)
    expect((await drive.wompi("POST", "/payment_sources", asPublic, body)).status).toBe(401)
    expect((await drive.wompi("GET", "/payment_sources/1", asPrivate)).status).toBe(404)
  })

  it("should let the holder of a Nequi account agree first, and tell the shop", async () => {
    const token = await createToken("nequi", { phone_number: "3991111111" })
    expect(token).toMatchObject({ status: "PENDING", phone_number: "3991111111" })
    const early = await createSource("NEQUI", token.id)
    expect(early.status).toBe(422)
    expect(early.json.error).toEqual({ type: "UNPROCESSABLE", reason: "La fuente de pago ha sido declinada" })
    await drive.settled()
    expect((await drive.wompi("GET", `/tokens/nequi/${token.id}`, asPublic)).json.data.status).toBe("APPROVED")
    expect(drive.events()[0]).toMatchObject({
      event: "nequi_token.updated",
      data: { nequi_token: { id: token.id, status: "APPROVED" } },
      signature: { properties: ["nequi_token.id", "nequi_token.status"] },
    })
    const { json } = await createSource("NEQUI", token.id)
    expect(await payFrom(json.data.id)).toMatchObject({ status: "APPROVED", payment_method_type: "NEQUI" })
  })

  it("should keep a refusal of the holder", async () => {
    const token = await createToken("nequi", { phone_number: "3001112233" })
    await drive.control(`/tokens/${token.id}/answer`, { status: "DECLINED" })
    await drive.settled()
    expect(drive.events()).toHaveLength(1)
    expect((await createSource("NEQUI", token.id)).status).toBe(422)
    expect((await drive.control(`/tokens/${token.id}/answer`, { status: "APPROVED" })).status).toBe(422)
  })

  it.each([
    ["574829", "APPROVED"],
    ["932016", "DECLINED"],
  ])("should subscribe a Daviplata account with code %s: %s", async (code, status) => {
    const token = await createToken("daviplata", {
      type_document: "CC",
      number_document: "1122233",
      product_number: "3992222222",
    })
    const { url_services } = token
    const send = async (url: string, bearer: string, body: unknown) =>
      (
        await fetch(url, {
          method: "POST",
          headers: { authorization: `Bearer ${bearer}`, "content-type": "application/json" },
          body: JSON.stringify(body),
        })
      ).json()
    const sent = await send(url_services.code_otp_send, url_services.token, {})
    expect(sent.data.attempts.currentSendCode).toBe(1)
    const answer = await send(url_services.code_otp_validate, sent.data.authorization.access_token, { code })
    expect(answer.data.subscription).toMatchObject({ PK: token.id, status })
    const { json } = await createSource("DAVIPLATA", token.id)
    if (status === "APPROVED") {
      expect(json.data.public_data).toMatchObject({ type: "DAVIPLATA", phone_number: "3992222222" })
      expect((await payFrom(json.data.id)).status).toBe("DECLINED")
    } else {
      expect(json.error.type).toBe("UNPROCESSABLE")
    }
  })

  it("should let a Bancolombia customer authorize on a page, or at the first payment", async () => {
    const redirect_url = "http://localhost:8000/cuenta"
    const before = await createToken("bancolombia_transfer", { redirect_url, type_auth: "TOKEN" })
    expect(before.status).toBe("PENDING")
    expect(await (await fetch(before.authorization_url)).text()).toContain("Autorizar")
    const body = new URLSearchParams({ status: "APPROVED" })
    const agreed = await fetch(before.authorization_url, { method: "POST", redirect: "manual", body })
    expect(agreed.headers.get("location")).toBe(redirect_url)
    expect((await fetch(before.authorization_url, { method: "POST", redirect: "manual", body })).status).toBe(422)
    const first = (await createSource("BANCOLOMBIA_TRANSFER", before.id)).json.data
    expect((await payFrom(first.id)).status).toBe("APPROVED")

    drive.nextReference()
    const later = await createToken("bancolombia_transfer", { redirect_url, type_auth: "TRANSACTION" })
    expect(later).toMatchObject({ status: "AVAILABLE", authorization_url: "" })
    const second = (await createSource("BANCOLOMBIA_TRANSFER", later.id)).json.data
    expect(await payFrom(second.id)).toMatchObject({
      status: "PENDING",
      payment_method: { extra: { async_payment_url: expect.any(String) } },
    })
  })
})
