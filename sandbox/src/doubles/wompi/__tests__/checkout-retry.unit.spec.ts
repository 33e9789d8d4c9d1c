import { SANDBOX_CREDENTIALS } from "../../../credentials"
import { integritySignature } from "../signatures"
import { driveWompi } from "./drive-wompi"

const secret = SANDBOX_CREDENTIALS.wompi.WOMPI_INTEGRITY_SECRET

describe("trying again at the checkout", () => {
  const drive = driveWompi()

  const open = async (changes: Record<string, unknown> = {}) => {
    const query = new URLSearchParams(drive.checkoutFields(changes)).toString()
    return drive.sandbox.request("GET", `/wompi/checkout?${query}`)
  }

  /** Fails and follows the redirect to the result's page. */
  const fail = async (changes: Record<string, unknown> = {}) => {
    const response = await drive.submitCheckout({ method: "NEQUI", outcome: "DECLINED", ...changes })
    expect(response.status).toBe(303)
    return response.headers.get("location") ?? ""
  }

  const retryLink = (html: string) => /<a class="button" href="([^"]+)">Intentar de nuevo/.exec(html)?.[1]

  it("should stay at the checkout after a decline, with a way to try again and one back to the shop", async () => {
    const page = await fail()
    const { text } = await drive.sandbox.request("GET", page)
    expect(text).toContain("Transacción rechazada")
    expect(text).toContain("La transacción fue rechazada (Sandbox)")
    expect(text).toContain("Volver al comercio")
    const link = retryLink(text)?.replaceAll("&amp;", "&")
    const again = await drive.sandbox.request("GET", link ?? "")
    expect(again.status).toBe(200)
    expect(again.text).toContain("El intento anterior falló")
    expect(again.text).toContain('data-countdown="180000"')
  })

  it("should offer no other try after three minutes, counted from the first failure", async () => {
    await fail()
    await drive.advance(120_000)
    const page = await fail({ outcome: "ERROR" })
    expect(retryLink((await drive.sandbox.request("GET", page)).text)).toBeDefined()
    await drive.advance(61_000)
    expect(retryLink((await drive.sandbox.request("GET", page)).text)).toBeUndefined()
    const late = await open()
    expect(late.status).toBe(422)
    expect(late.text).toContain("La referencia ya ha sido usada")
    expect(late.text).toContain("Ver el pago anterior")
  })

  it("should lead on to a payment that is still pending", async () => {
    await drive.submitCheckout({ method: "BANCOLOMBIA_TRANSFER", outcome: "PENDING" })
    const { status, text } = await open()
    expect(status).toBe(422)
    const [, link] = /href="([^"]+)">Continuar el pago pendiente/.exec(text) ?? []
    expect((await drive.sandbox.request("GET", link.replaceAll("&amp;", "&"))).text).toContain("Página de Bancolombia")
  })

  it("should refuse a form that was sent after the reference was paid", async () => {
    await drive.submitCheckout({ method: "NEQUI", outcome: "APPROVED" })
    const second = await drive.submitCheckout({ method: "CARD", outcome: "APPROVED" })
    expect(second.status).toBe(422)
    expect(await second.text()).toContain("La referencia ya ha sido usada")
    expect((await drive.control("/ledger")).json.captured_in_cents).toBe(4490000)
  })

  it("should show how long one may pay, and refuse afterwards", async () => {
    const until = new Date(drive.sandbox.world.clock.now() + 15 * 60_000).toISOString()
    const { reference } = drive
    const payment = { reference, amountInCents: 4490000, currency: "COP", expirationTime: until, secret }
    const timed = { "expiration-time": until, "signature:integrity": integritySignature(payment) }
    expect((await open(timed)).text).toContain('data-countdown="900000">15:00')
    await drive.advance(15 * 60_000)
    const late = await open(timed)
    expect(late.status).toBe(422)
    expect(late.text).toContain("El tiempo para pagar terminó")
    expect((await drive.submitCheckout({ ...timed, method: "NEQUI", outcome: "APPROVED" })).status).toBe(422)
  })
})
