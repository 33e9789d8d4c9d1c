import { OutsideCallError } from "@kaiu/medusa-kit"
import { errorText, toCarrierError } from "../map-error"

const failed = (status: number, body: unknown) =>
  new OutsideCallError({
    system: "venndelo",
    errorClass: status >= 500 ? "server_error" : "rejected",
    method: "POST",
    path: "/orders",
    status,
    body,
  })

describe("errorText", () => {
  it.each([
    [{ errors: [{ code: "500", message: "invalid" }] }, "500: invalid"],
    [{ message: "bad" }, "bad"],
    [{ error: { message: "worse" } }, "worse"],
    ["<html>", ""],
    [null, ""],
  ])("should read %j as %j", (body, text) => {
    expect(errorText(body)).toBe(text)
  })
})

describe("toCarrierError", () => {
  it("should keep numbers of people out of the message", () => {
    const { message } = toCarrierError(failed(422, { message: "El teléfono 3001234567 no es válido" }))

    expect(message).toContain("no es válido")
    expect(message).not.toContain("3001234567")
  })

  it("should take a public error for an answer even with a 500", () => {
    const body = { errors: [{ code: "APP_PUBLIC_ERROR", message: "Tarifa no encontrada" }] }

    expect(toCarrierError(failed(500, body)).kind).toBe("no_coverage")
  })

  it.each([
    ["El envío con esa tarifa ya existe", "already_exists"],
    ["Saldo insuficiente para la tarifa de transporte", "insufficient_balance"],
    ["No hay cobertura", "no_coverage"],
    ["Otra cosa", "refused"],
  ])("should take %j for %s", (message, kind) => {
    expect(toCarrierError(failed(422, { errors: [{ code: "APP_PUBLIC_ERROR", message }] })).kind).toBe(kind)
  })

  it("should not print the body when it is logged whole", () => {
    const error = toCarrierError(failed(422, { secret: "x" }))

    expect(JSON.stringify(error)).not.toContain("secret")
    expect(Object.keys(error)).not.toContain("cause")
  })
})
