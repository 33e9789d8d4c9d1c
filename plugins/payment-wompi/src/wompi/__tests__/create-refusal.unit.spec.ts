import { createRefusal } from "../create-refusal"
import { fieldErrors } from "../field-errors"

const messages = (messages: unknown) => ({ error: { type: "INPUT_VALIDATION_ERROR", messages } })

describe("createRefusal", () => {
  it("says by field what Wompi does not accept, in Wompi's words", () => {
    const body = messages({
      acceptance_token: ["El token de aceptación ya fue usado"],
      payment_method: { installments: ["No se especificó el número de cuotas (installments)"] },
    })
    expect(createRefusal({ errorClass: "rejected", body })).toEqual({
      status: 400,
      code: "refused",
      message: "Revisa los datos del pago.",
      fields: {
        acceptance_token: ["El token de aceptación ya fue usado"],
        "payment_method.installments": ["No se especificó el número de cuotas (installments)"],
      },
    })
  })

  it("gives the reason when it is about no field", () => {
    const body = { error: { type: "UNPROCESSABLE", reason: "La fuente de pago ha sido declinada." } }
    expect(createRefusal({ errorClass: "rejected", body })).toMatchObject({
      message: "Wompi no aceptó el pago: La fuente de pago ha sido declinada.",
      fields: {},
    })
    expect(createRefusal({ errorClass: "rejected", body: "<html>" }).message).toBe("Wompi no aceptó el pago.")
  })

  it("knows a method that the account lacks, and a Wompi that is not there", () => {
    const reason = "No hay una identidad de pago para PSE configurada para este comercio"
    expect(createRefusal({ errorClass: "not_found", body: { error: { reason } } })).toMatchObject({
      status: 400,
      code: "method_unavailable",
    })
    for (const errorClass of ["unauthorized", "rate_limited", "unreachable"] as const) {
      expect(createRefusal({ errorClass, body: undefined })).toMatchObject({ status: 503, code: "wompi_unavailable" })
    }
  })
})

describe("fieldErrors", () => {
  it("reads recorded answers, and survives others", () => {
    const minimum = "El monto mínimo de una transacción es $1,500 excluyendo impuestos"
    expect(fieldErrors(messages({ valid_amount_in_cents: [minimum] }))).toEqual({ amount_in_cents: [minimum] })
    expect(fieldErrors(messages(["x"]))).toEqual({ body: ["x"] })
    expect(fieldErrors(messages(null))).toEqual({})
    expect(fieldErrors("<html>")).toEqual({})
    expect(Object.keys(fieldErrors(JSON.parse('{"error":{"messages":{"__proto__":["x"]}}}')))).toEqual(["__proto__"])
  })
})
