import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { WOMPI_MODULE } from "../../../modules/wompi"
import type WompiModuleService from "../../../modules/wompi/service"
import { verifyWompiEvent } from "../../../wompi/verify-event"
import { receiveWompiEventWorkflow } from "../../../workflows/receive-wompi-event"

/**
 * Events of Wompi. A wrong checksum is 401 and leaves no trace; a right one is committed before the 200, which stops
 * Wompi's retries (Wompi docs, "Eventos": 30 minutes, 3 hours, 24 hours).
 */
export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const wompi = req.scope.resolve<WompiModuleService>(WOMPI_MODULE)
  const { eventsSecret } = await wompi.getOptions()
  const event = verifyWompiEvent(req.rawBody, req.get("x-event-checksum"), eventsSecret)
  await receiveWompiEventWorkflow(req.scope).run({ input: event })
  res.status(200).json({ received: true })
}
