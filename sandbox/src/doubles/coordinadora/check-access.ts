import { createHash } from "node:crypto"
import type { Json } from "../../core/dig"
import { SANDBOX_CREDENTIALS } from "../../credentials"
import { SoapFault } from "./soap/soap-fault"

const account = SANDBOX_CREDENTIALS.coordinadora

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex")

/** Quotations, pickups and tracking: key and password, and the shop's NIT where the operation names one. */
export const checkQuotesAccess = (input: Json): void => {
  const isKnown = input.apikey === account.COORDINADORA_API_KEY && input.clave === account.COORDINADORA_API_PASSWORD
  const nit = input.nit ?? input.nit_cliente
  if (!isKnown) {
    throw new SoapFault("Server", "Acceso denegado, verifique el apikey y la clave")
  }
  if (nit !== undefined && nit !== "" && nit !== account.COORDINADORA_NIT) {
    throw new SoapFault("Server", "Acceso denegado, el nit no corresponde al apikey")
  }
}

/** Guides: user and the password's SHA-256, and the shop's number where the operation names one. */
export const checkGuidesAccess = (input: Json): void => {
  const isKnown =
    input.usuario === account.COORDINADORA_USER && input.clave === sha256(account.COORDINADORA_USER_PASSWORD)
  if (!isKnown) {
    throw new SoapFault("Server", "Error, usuario o clave incorrectos")
  }
  if (input.id_cliente !== undefined && input.id_cliente !== account.COORDINADORA_CLIENT_ID) {
    throw new SoapFault("Server", "Error, el cliente no esta asociado al usuario")
  }
}
