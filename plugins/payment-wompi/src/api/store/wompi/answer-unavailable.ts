import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ErrorAnswer } from "../../../wompi/store-types"

/** 503: Wompi did not answer, and nothing was charged. */
export const answerUnavailable = (req: MedusaRequest, res: MedusaResponse, error: unknown): void => {
  req.scope.resolve(ContainerRegistrationKeys.LOGGER).warn(`wompi: ${(error as Error).message}`)
  const body: ErrorAnswer = {
    type: "unexpected_state",
    code: "wompi_unavailable",
    message: "Wompi no está disponible en este momento. Intenta de nuevo en unos minutos.",
  }
  res.status(503).json(body)
}
