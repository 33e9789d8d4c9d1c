import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { WOMPI_MODULE } from "../../../../modules/wompi"
import type WompiModuleService from "../../../../modules/wompi/service"
import type { AcceptanceAnswer, ContractView } from "../../../../wompi/store-types"
import type { WompiContract } from "../../../../wompi/types"
import { answerUnavailable } from "../answer-unavailable"

const present = ({ acceptanceToken, permalink, type }: WompiContract): ContractView => ({
  acceptance_token: acceptanceToken,
  permalink,
  type,
})

/** Both contracts that the shopper ticks, with fresh tokens for one payment. Nobody may keep them. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const wompi = req.scope.resolve<WompiModuleService>(WOMPI_MODULE)
  const client = await wompi.getClient()
  res.setHeader("Cache-Control", "no-store")
  try {
    const { acceptance, personalDataAuth } = await client.retrieveMerchant()
    const body: AcceptanceAnswer = { acceptance: present(acceptance), personal_data_auth: present(personalDataAuth) }
    res.json(body)
  } catch (error) {
    answerUnavailable(req, res, error)
  }
}
