import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

/**
 * No id holds U+0000. PostgreSQL does not take it in a text, and its refusal would answer 500 and write the query to the log.
 *
 * @throws MedusaError `not_found`
 */
export const refuseNul = (req: Pick<MedusaRequest, "path">, _: MedusaResponse, next: MedusaNextFunction): void => {
  if (req.path.includes("%00")) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "No hay nada en esta dirección. / There is nothing at this address."
    )
  }
  next()
}
