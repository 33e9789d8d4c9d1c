import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { WOMPI_MODULE } from "../../../../modules/wompi"
import type WompiModuleService from "../../../../modules/wompi/service"
import type { PseBanksAnswer } from "../../../../wompi/store-types"
import { answerUnavailable } from "../answer-unavailable"

/** The banks of PSE, as Wompi lists them. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const wompi = req.scope.resolve<WompiModuleService>(WOMPI_MODULE)
  const catalog = await wompi.getCatalog()
  try {
    const body: PseBanksAnswer = { banks: await catalog.listPseBanks() }
    res.json(body)
  } catch (error) {
    answerUnavailable(req, res, error)
  }
}
