import { eventually } from "../../../__fixtures__/drive-sandbox"
import { asPrivate, driveWompi, SETTLED_MS } from "./drive-wompi"

const BROWSER_INFO = {
  browser_color_depth: "24",
  browser_screen_height: "1050",
  browser_screen_width: "1680",
  browser_language: "es-CO",
  browser_user_agent: "Mozilla/5.0",
  browser_tz: "300",
}
const CUSTOMER = { full_name: "Ana Ruiz", phone_number: "+573001112233", browser_info: BROWSER_INFO }

describe("card payments with 3DS", () => {
  const drive = driveWompi()

  const start = async (number: string, changes: Record<string, unknown> = {}) =>
    drive.create({
      payment_method: await drive.cardMethod(number),
      is_three_ds: true,
      customer_data: CUSTOMER,
      ...changes,
    })

  const authOf = async (id: string) => (await drive.read(id)).payment_method.extra.three_ds_auth

  it("should walk through the steps by itself when no challenge is needed", async () => {
    const { id, payment_method } = await start("2303779951000297")
    expect(payment_method.extra).toMatchObject({
      is_three_ds: true,
      three_ds_auth: { current_step: "SUPPORTED_VERSION", current_step_status: "PENDING" },
    })
    await drive.advance(1_000)
    expect(await authOf(id)).toEqual({ current_step: "AUTHENTICATION", current_step_status: "PENDING" })
    await drive.advance(1_000)
    expect(await authOf(id)).toEqual({ current_step: "AUTHENTICATION", current_step_status: "COMPLETED" })
    expect((await drive.read(id)).status).toBe("APPROVED")
  })

  it.each([
    ["2303779951000453", "AUTHENTICATION", "Non-Authenticated", "DECLINED"],
    ["2303779951000354", "AUTHENTICATION", "ERROR", "ERROR"],
    ["2303779951000347", "SUPPORTED_VERSION", "ERROR", "ERROR"],
  ])("should end card %s at %s %s as %s", async (number, current_step, current_step_status, status) => {
    const { id } = await start(number)
    await drive.settled()
    expect(await authOf(id)).toEqual({ current_step, current_step_status })
    expect((await drive.read(id)).status).toBe(status)
  })

  it.each([
    ["no_challenge_success", "COMPLETED", "APPROVED"],
    ["challenge_denied", "Non-Authenticated", "DECLINED"],
    ["authentication_error", "ERROR", "ERROR"],
    ["supported_version_error", "ERROR", "ERROR"],
  ])("should do with card 4242… what is wished: %s", async (three_ds_auth_type, current_step_status, status) => {
    const { id } = await start("4242424242424242", { three_ds_auth_type })
    await drive.settled()
    expect(await authOf(id)).toMatchObject({ current_step_status })
    expect((await drive.read(id)).status).toBe(status)
  })

  it("should decline after a good authentication what the bank declines", async () => {
    const { id } = await start("4111111111111111")
    await drive.settled()
    expect(await authOf(id)).toMatchObject({ current_step: "AUTHENTICATION", current_step_status: "COMPLETED" })
    expect((await drive.read(id)).status).toBe("DECLINED")
  })

  it.each([
    ["APPROVED", "COMPLETED"],
    ["DECLINED", "Non-Authenticated"],
    ["ERROR", "ERROR"],
  ])("should hand out a frame for the challenge and end as it is answered: %s", async (outcome, step) => {
    const { id } = await start("2303779951000446")
    await drive.advance(SETTLED_MS * 10)
    const auth = await authOf(id)
    expect(auth).toMatchObject({ current_step: "CHALLENGE", current_step_status: "PENDING" })
    expect(auth.three_ds_method_data).toMatch(/^&lt;iframe /)
    const [, src] = auth.three_ds_method_data.replaceAll("&quot;", '"').match(/src="([^"]+)"/)
    expect(await (await fetch(src)).text()).toContain("Aprobar")

    const answer = await fetch(src, { method: "POST", redirect: "manual", body: new URLSearchParams({ outcome }) })
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain("Listo")
    expect(await drive.read(id)).toMatchObject({
      status: outcome,
      payment_method: { extra: { three_ds_auth: { current_step: "CHALLENGE", current_step_status: step } } },
    })
    expect(await authOf(id)).not.toHaveProperty("three_ds_method_data")
    expect((await fetch(src, { method: "POST", body: new URLSearchParams({ outcome }) })).status).toBe(422)
    await eventually(() => drive.events().length === 1)
  })

  it("should want the holder's name and phone, and the browser's data as texts", async () => {
    const { browser_tz: _, ...incomplete } = BROWSER_INFO
    const body = await drive.transactionBody({
      is_three_ds: true,
      three_ds_auth_type: "no_such_type",
      customer_data: { full_name: "Ana Ruiz", browser_info: { ...incomplete, browser_color_depth: 24 } },
    })
    const { status, json } = await drive.wompi("POST", "/transactions", asPrivate, body)
    expect(status).toBe(422)
    expect(json.error.messages).toEqual({
      "customer_data.phone_number": ["No está presente"],
      "customer_data.browser_info.browser_color_depth": ["Debe ser un texto"],
      "customer_data.browser_info.browser_tz": ["No está presente"],
      three_ds_auth_type: ["No es un valor admitido"],
    })
  })

  it("should not admit the 3DS cards without 3DS", async () => {
    const { id } = await drive.create({ payment_method: await drive.cardMethod("2303779951000297") })
    await drive.settled()
    expect((await drive.read(id)).status).toBe("ERROR")
  })
})
