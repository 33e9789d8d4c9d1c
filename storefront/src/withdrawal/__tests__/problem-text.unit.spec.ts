import i18next from "i18next"
import { ApiError } from "../../api/api-error"
import enShell from "../../i18n/en/shell"
import en from "../../i18n/en/withdrawal"
import esShell from "../../i18n/es/shell"
import es from "../../i18n/es/withdrawal"
import { problemText } from "../problem-text"

const keysOf = (texts: object, path = ""): string[] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === "object" ? keysOf(value as object, `${path}${key}.`) : [`${path}${key}`]
  )

describe("problemText", () => {
  const textIn = async (lng: string) => {
    const i18n = i18next.createInstance()
    const resources = { es: { translation: { ...esShell, ...es } }, en: { translation: { ...enShell, ...en } } }
    await i18n.init({ lng, resources })
    return (error: unknown) => problemText(i18n.t, error)
  }

  it("should say in the page's language why an order cannot be given back", async () => {
    const error = new ApiError({ kind: "rejected", status: 400, code: "too_late", message: "El plazo terminó." })
    expect((await textIn("es"))(error)).toBe("El plazo para retractarte ya terminó.")
    expect((await textIn("en"))(error)).toBe("The time to withdraw is over.")
  })

  it.each([
    [{ kind: "not_found", status: 404 }, es.withdrawal.notFound],
    [{ kind: "rejected", status: 400, code: "invalid_data" }, es.withdrawal.notFound],
    [{ kind: "unavailable", status: 429 }, es.withdrawal.slower],
    [{ kind: "unavailable", status: 503 }, esShell.state.unavailable.text],
    [{ kind: "offline" }, esShell.state.offline.text],
  ] as const)("should read %j", async (error, text) => {
    expect((await textIn("es"))(new ApiError(error))).toBe(text)
  })

  it("should have the same texts in both languages", () => {
    expect(keysOf(en)).toEqual(keysOf(es))
  })
})
