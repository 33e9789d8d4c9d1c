import { isOutsideCallError, type OutsideCallError } from "@kaiu/medusa-kit"
import { MedusaError } from "@medusajs/framework/utils"
import { errorReason } from "./error-reason"

type ErrorClass = OutsideCallError["errorClass"]

const MESSAGES: Record<ErrorClass, { type: string; message: string }> = {
  rejected: { type: MedusaError.Types.NOT_ALLOWED, message: "Wompi refused the request" },
  not_found: { type: MedusaError.Types.NOT_FOUND, message: "Wompi does not know the transaction for this private key" },
  unauthorized: { type: MedusaError.Types.UNEXPECTED_STATE, message: "Wompi refused the private key" },
  rate_limited: { type: MedusaError.Types.UNEXPECTED_STATE, message: "Wompi asks to slow down" },
  server_error: { type: MedusaError.Types.UNEXPECTED_STATE, message: "Wompi has an error of its own" },
  unreachable: { type: MedusaError.Types.UNEXPECTED_STATE, message: "Wompi cannot be reached" },
  timeout: { type: MedusaError.Types.UNEXPECTED_STATE, message: "Wompi did not answer in time" },
  connection_lost: { type: MedusaError.Types.UNEXPECTED_STATE, message: "The connection to Wompi was lost" },
}

/** A failed call as Medusa's error, in one sentence with Wompi's own reason where it gave one. */
export const toMedusaError = (error: OutsideCallError): MedusaError => {
  const { type, message } = MESSAGES[error.errorClass]
  const reason = errorReason(error.body)
  return new MedusaError(type, `${message}${reason ? `: ${reason}` : ""}.`)
}

/** Runs a read of Wompi's API. @throws MedusaError */
export const callWompi = async <T>(call: () => Promise<T>): Promise<T> => {
  try {
    return await call()
  } catch (error) {
    throw isOutsideCallError(error) ? toMedusaError(error) : error
  }
}
