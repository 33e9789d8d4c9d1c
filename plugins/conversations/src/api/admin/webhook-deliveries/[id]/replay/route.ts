import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ringIngest } from "../../../../../bells/ingest"
import { replayDeliveryWorkflow } from "../../../../../workflows/replay-delivery"
import { listWebhookDeliveriesConfig } from "../../query-config"

export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> => {
  await replayDeliveryWorkflow(req.scope).run({ input: { delivery_id: req.params.id } })
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "conversation_webhook_delivery",
    fields: listWebhookDeliveriesConfig.defaults,
    filters: { id: req.params.id },
  })
  res.status(202).json({ webhook_delivery: data[0] })
  ringIngest(req.scope)
}
