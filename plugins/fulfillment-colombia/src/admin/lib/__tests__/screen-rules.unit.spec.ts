import { errorText, isForbidden } from "../error-text"
import { bogotaDay, formatDay, formatHour } from "../format-day"
import { changeAddress } from "../page-address"
import { parsePesos } from "../parse-pesos"

const plain = (text: string) => text.replace(/\s/g, " ")

it("should tell what the server said only when it refused", () => {
  expect(errorText({ status: 400, message: "El pedido está cancelado." })).toEqual({
    key: "error.refused",
    detail: "El pedido está cancelado.",
  })
  expect(errorText({ status: 409, message: "The request conflicted" })).toEqual({ key: "error.refused", detail: null })
  expect(errorText({ status: 500, message: "select * from" })).toEqual({ key: "error.server", detail: null })
  expect(errorText({ status: 404, message: "La guía aún no está lista." })).toEqual({
    key: "error.gone",
    detail: "La guía aún no está lista.",
  })
  expect(errorText(new TypeError("Failed to fetch"))).toEqual({ key: "error.network", detail: null })
  expect([isForbidden({ status: 403 }), isForbidden({ status: 401 }), isForbidden(null)]).toEqual([true, false, false])
})

it("should write days and hours as they are read", () => {
  expect(plain(formatDay("2026-11-30", "es-CO"))).toMatch(/^lunes, 30 de nov\.?$/)
  expect(plain(formatHour("15:00", "es-CO"))).toBe("3:00 p. m.")
  expect(plain(formatHour("15:00", "en-US"))).toBe("3:00 PM")
})

it("should know the day in Colombia, which is five hours behind", () => {
  expect(bogotaDay(new Date("2026-11-28T04:59:59Z"))).toBe("2026-11-27")
  expect(bogotaDay(new Date("2026-11-28T05:00:00Z"))).toBe("2026-11-28")
})

it("should change an address and leave out what is empty", () => {
  const search = changeAddress(new URLSearchParams("state=ready&page=2"), { page: null, q: "1042" })

  expect(search.toString()).toBe("state=ready&q=1042")
})

it.each([
  ["45000", 45_000],
  ["$ 45.000", 45_000],
  ["45,000", 45_000],
  ["45.00", null],
  ["-5", null],
  ["", null],
])("should read %j as %j pesos", (text, pesos) => {
  expect(parsePesos(text)).toBe(pesos)
})
