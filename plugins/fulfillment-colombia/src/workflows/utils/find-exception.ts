import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { ExceptionRecord } from "../../modules/shipping/exception-ledger"
import { isStorable } from "./is-storable"
import { resolveShipping } from "./resolve-shipment"

/** @throws MedusaError `not_found` */
export const findException = async (container: MedusaContainer, id: string): Promise<ExceptionRecord> => {
  const exception = isStorable(id) ? await resolveShipping(container).findException(id) : null
  if (!exception) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "Esta novedad no existe.")
  }
  return exception
}
