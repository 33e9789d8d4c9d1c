import type { CreateNotificationDTO, FilterableNotificationProps } from "@medusajs/framework/types"
import { Modules, NotificationStatus } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Mail } from "../../mails/types"
import { forgetSecrets } from "./forget-secrets"
import { hasEmailProvider } from "./has-email-provider"

export const sendMailStepId = "send-mail"

export type SendMailStepOutput = { notification_id: string | null }

/**
 * Sends a mail unless its occasion has had one. The notification module writes the row before the mail leaves.
 * A sent mail cannot be taken back, so there is no compensation. `null` is no mail.
 */
export const sendMailStep = createStep(sendMailStepId, async (mail: Mail | null, { container }) => {
  if (!mail || !hasEmailProvider(container)) {
    return new StepResponse<SendMailStepOutput>({ notification_id: null })
  }
  const service = container.resolve(Modules.NOTIFICATION)
  // The module filters by any column; its published type names fewer.
  const ofThisOccasion: FilterableNotificationProps & { idempotency_key: string } = {
    idempotency_key: mail.idempotency_key,
  }
  const [earlier] = await service.listNotifications(ofThisOccasion)
  if (earlier && earlier.status !== NotificationStatus.FAILURE) {
    return new StepResponse<SendMailStepOutput>({ notification_id: earlier.id })
  }
  const notification: CreateNotificationDTO & { id?: string } = {
    ...mail,
    channel: "email",
    // With the id of the failed row the module updates that row; without, it looks for one it never wrote.
    ...(earlier ? { id: earlier.id } : {}),
  }
  await service.createNotifications([notification])
  const [sent] = await service.listNotifications(ofThisOccasion)
  await forgetSecrets(service, sent)
  return new StepResponse<SendMailStepOutput>({ notification_id: sent.id })
})
