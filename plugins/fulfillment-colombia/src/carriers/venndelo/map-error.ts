import type { OutsideCallError } from "@kaiu/medusa-kit"
import { CarrierError, type CarrierErrorKind } from "../carrier-error"
import { KIND_OF_CLASS } from "../outside-error"
import { withoutNumbers } from "../without-numbers"

/** What Venndelo writes into an error, seen by integrators; the document lists no error codes. */
const TEXTS: [RegExp, CarrierErrorKind][] = [
  [/insufficient balance|saldo insuficiente/i, "insufficient_balance"],
  [/ya existe|already exists/i, "already_exists"],
  [/APP_PUBLIC_ERROR[\s\S]*(tarifa|transporte|cobertura)/i, "no_coverage"],
]

/** Venndelo's own words: `{errors: [{code, message}]}`, or seen in use `{message}` and `{error: {message}}`. */
export const errorText = (body: unknown): string => {
  const answer = (body ?? {}) as {
    errors?: { code?: unknown; message?: unknown }[]
    message?: unknown
    error?: { message?: unknown }
  }
  const errors = Array.isArray(answer.errors) ? answer.errors : []
  const parts = errors.map((error) => [error?.code, error?.message].filter(Boolean).join(": "))
  const text = [...parts, answer.message, answer.error?.message].filter((part) => typeof part === "string" && part)
  return text.join("; ")
}

export const toCarrierError = (error: OutsideCallError): CarrierError => {
  const text = errorText(error.body)
  const known = TEXTS.find(([pattern]) => pattern.test(text))
  const kind = known?.[1] ?? KIND_OF_CLASS[error.errorClass]
  const said = text ? `: ${withoutNumbers(text)}` : ""
  return new CarrierError("venndelo", kind, `${error.message}${said}`, error)
}
