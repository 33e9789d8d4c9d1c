import { errorText, halfOf } from "../error-text"
import { isPaidByTransfer } from "../is-paid-by-transfer"
import { deadlineText, formatDistance, formatMoment } from "../moments"
import { parsePesos } from "../parse-pesos"

describe("parsePesos", () => {
  it.each([
    ["102500", 102_500],
    ["102.500", 102_500],
    ["$ 1.102.500", 1_102_500],
    ["1,102,500", 1_102_500],
    ["102500,50", 102_500.5],
    ["102500.5", 102_500.5],
    ["12.50", 12.5],
    ["0", 0],
  ])("reads %p", (text, pesos) => {
    expect(parsePesos(text)).toBe(pesos)
  })

  it.each(["", "abc", "-5", "1.2.3", "102.5000", "1.102.50", "12e3"])("refuses %p", (text) => {
    expect(parsePesos(text)).toBeNull()
  })
})

describe("isPaidByTransfer", () => {
  const order = (...providers: string[]) => ({
    payment_collections: [null, { payments: providers.map((provider_id) => ({ provider_id })) }],
  })

  it("finds the method among an order's payments, under any id", () => {
    expect(isPaidByTransfer(order("pp_wompi_wompi", "pp_transfer_transfer"))).toBe(true)
    expect(isPaidByTransfer(order("pp_transfer_bancolombia"))).toBe(true)
    expect(isPaidByTransfer(order("pp_wompi_wompi", "pp_transferred"))).toBe(false)
    expect(isPaidByTransfer({})).toBe(false)
  })
})

describe("moments", () => {
  const now = new Date("2026-11-22T15:00:00.000Z")
  const after = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

  it("tells how far a deadline is, two days and less in hours", () => {
    expect(formatDistance(after(80 * 60), now, "es-CO")).toBe("dentro de 3 días")
    expect(formatDistance(after(48 * 60 - 1), now, "es-CO")).toBe("dentro de 47 horas")
    expect(formatDistance(after(90), now, "es-CO")).toBe("dentro de 1 hora")
    expect(formatDistance(after(-5), now, "es-CO")).toBe("hace 5 minutos")
    expect(formatDistance(after(59), now, "en-US")).toBe("in 59 minutes")
  })

  it("counts down to a deadline while it is waited for, and names it afterwards", () => {
    const deadline = after(90).toISOString()
    expect(deadlineText({ state: "waiting", deadline }, now, "es-CO")).toBe("dentro de 1 hora")
    expect(deadlineText({ state: "expired", deadline }, now, "es-CO")).toBe(formatMoment(after(90), "es-CO"))
  })

  it("writes a moment by Bogotá's clock", () => {
    expect(formatMoment(now, "es-CO").replace(/\s/g, " ")).toMatch(/22 .*nov.* 2026.* 10:00 a\. m\./)
  })
})

describe("errorText", () => {
  const t = (key: string) => key
  const refused = { status: 400, message: "El plazo venció. / The time limit ran out." }

  it("shows the half of the admin's language", () => {
    expect(errorText(refused, t, "es-CO")).toBe("El plazo venció.")
    expect(errorText(refused, t, "en-US")).toBe("The time limit ran out.")
    expect(halfOf("Invalid request", "es-CO")).toBe("Invalid request")
  })

  it("has sentences of its own for what the server does not explain", () => {
    expect(errorText(new TypeError("Failed to fetch"), t, "es-CO")).toBe("bank_transfer.error.network")
    expect(errorText({ status: 500, message: "An unknown error occurred." }, t, "es-CO")).toBe(
      "bank_transfer.error.server"
    )
    expect(errorText({ status: 401, message: "Unauthorized" }, t, "es-CO")).toBe("bank_transfer.error.unauthorized")
  })
})
