import type { OutsideCallError } from "@kaiu/medusa-kit"
import { CarrierError, type CarrierErrorKind } from "../carrier-error"
import { KIND_OF_CLASS } from "../outside-error"
import { withoutNumbers } from "../without-numbers"
import type { Fault } from "./soap-client"

export const COORDINADORA = "coordinadora"

/** What a fault's text means, the first that fits. Coordinadora publishes no list of faults. */
const TEXTS: [RegExp, CarrierErrorKind][] = [
  [/cobertura|ciudad.*(no existe|inactiva|no (se encuentra|esta) activa)|no.*tarifa/, "no_coverage"],
  [/acceso denegado|apikey|usuario|clave|no esta (asociado|autorizado)/, "unauthorized"],
  [/ya existe|ya se encuentra|ya fue anulada/, "already_exists"],
  [/no existe|no se encontr/, "not_found"],
  [/obligatori|debe ser|no es valid|invalid|incorrect|no se puede|no corresponde|no hay guias/, "refused"],
]

/** A pickup of that day and address was asked for before: the only numbered fault that its description names. */
const PICKUP_EXISTS = "10"

const fold = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()

/**
 * A fault that says what is wrong is a no. One that says nothing known and blames the server is no answer: it may have
 * come after a guide was made, so that has to be looked up before it is asked for again.
 */
const kindOfFault = ({ code, text }: Fault): CarrierErrorKind => {
  const number = code.replace(/^.*:/, "")
  if (number === PICKUP_EXISTS) {
    return "already_exists"
  }
  const known = TEXTS.find(([pattern]) => pattern.test(fold(text)))
  return known?.[1] ?? (/^server$/i.test(number) ? "unknown" : "refused")
}

export const toCarrierError = (error: OutsideCallError): CarrierError => {
  const fault = error.body as Fault | undefined
  const kind = fault ? kindOfFault(fault) : KIND_OF_CLASS[error.errorClass]
  const said = fault?.text ? `: ${withoutNumbers(fault.text)}` : ""
  return new CarrierError(COORDINADORA, kind, `${error.message}${said}`, error)
}
