import type { OutsideCallError } from "@kaiu/medusa-kit"
import { errorReason } from "./error-reason"
import { fieldErrors, type FieldErrors } from "./field-errors"

/** Why Wompi made no transaction, for the shopper. */
export type CreateRefusal = {
  /** 400: something in the request; 503: try again later. */
  status: 400 | 503
  code: "refused" | "method_unavailable" | "wompi_unavailable"
  message: string
  fields: FieldErrors
}

const UNAVAILABLE: CreateRefusal = {
  status: 503,
  code: "wompi_unavailable",
  message: "Wompi no está disponible en este momento. No se hizo ningún cobro; intenta de nuevo en unos minutos.",
  fields: {},
}

/**
 * What a failed `POST /transactions` means for the shopper. Only for calls that surely charged nobody.
 *
 * Wompi's own words are Spanish. A method that the account has not enabled is a 404 (measured: "No hay una identidad de
 * pago para PSE configurada para este comercio").
 */
export const createRefusal = (error: Pick<OutsideCallError, "errorClass" | "body">): CreateRefusal => {
  if (error.errorClass === "not_found") {
    const message = "Este medio de pago no está disponible en esta tienda. Elige otro."
    return { status: 400, code: "method_unavailable", message, fields: {} }
  }
  if (error.errorClass !== "rejected") {
    return UNAVAILABLE
  }
  const fields = fieldErrors(error.body)
  const isByField = Object.keys(fields).length > 0
  const reason = isByField ? null : errorReason(error.body)
  const message = isByField ? "Revisa los datos del pago." : `Wompi no aceptó el pago${reason ? `: ${reason}` : ""}.`
  return { status: 400, code: "refused", message, fields }
}
