import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { ringIngest } from "../../../bells/ingest"
import { CONVERSATIONS_MODULE } from "../../../modules/conversations"
import type { ConversationsModuleService } from "../../../modules/conversations/service"
import { CONVERSATIONS_WHATSAPP_MODULE } from "../../../modules/conversations-whatsapp"
import type { WhatsAppModuleService } from "../../../modules/conversations-whatsapp/service"

export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const whatsapp = req.scope.resolve<WhatsAppModuleService>(CONVERSATIONS_WHATSAPP_MODULE)
  const challenge = await whatsapp.verifySubscription({
    mode: req.query["hub.mode"],
    token: req.query["hub.verify_token"],
    challenge: req.query["hub.challenge"],
  })
  if (challenge === null) {
    throw new MedusaError(MedusaError.Types.FORBIDDEN, "The verify token does not match.")
  }
  res.status(200).type("text/plain").send(challenge)
}

export const POST = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const whatsapp = req.scope.resolve<WhatsAppModuleService>(CONVERSATIONS_WHATSAPP_MODULE)
  const raw = req.rawBody as Buffer
  if (!(await whatsapp.verifySignature(raw, req.get("x-hub-signature-256")))) {
    throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "The signature does not match.")
  }
  // No workflow here: what is not committed before the 200 is lost, and Meta wants the 200 in 250 ms.
  await req.scope.resolve<ConversationsModuleService>(CONVERSATIONS_MODULE).recordDelivery(raw)
  res.sendStatus(200)
  ringIngest(req.scope)
}
