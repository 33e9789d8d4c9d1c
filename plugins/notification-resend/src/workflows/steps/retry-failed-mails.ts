import type { CreateNotificationDTO, FilterableNotificationProps, NotificationDTO } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, NotificationStatus } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { isOutdated } from "../../mails/mail-secrets"
import { isRetryDue, RETRY_WINDOW_MS } from "../../mails/retry-schedule"
import { TEMPLATES } from "../../templates"
import { forgetSecrets } from "./forget-secrets"
import { hasEmailProvider } from "./has-email-provider"

export const retryFailedMailsStepId = "retry-failed-mails"

type FailedMail = NotificationDTO & { idempotency_key?: string | null }

const retriesOf = ({ provider_data }: FailedMail): number => Number(provider_data?.retries ?? 0)

/** Tries the failed mails of this package again whose time has come. How often is counted in `provider_data.retries`. */
export const retryFailedMailsStep = createStep(retryFailedMailsStepId, async (_: void, { container }) => {
  if (!hasEmailProvider(container)) {
    return new StepResponse({ tried: 0, sent: 0 })
  }
  const service = container.resolve(Modules.NOTIFICATION)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const now = new Date()
  // The module filters by any column; its published type names fewer.
  const failed: FilterableNotificationProps & { status: string } = {
    channel: "email",
    status: NotificationStatus.FAILURE,
    template: Object.keys(TEMPLATES),
    created_at: { $gte: new Date(now.getTime() - RETRY_WINDOW_MS).toISOString() },
  }
  const mails: FailedMail[] = await service.listNotifications(failed, { take: 100, order: { created_at: "ASC" } })
  const due = mails.filter(
    (mail) => !isOutdated(mail.data, now) && isRetryDue(new Date(mail.created_at), retriesOf(mail), now)
  )
  let sent = 0
  for (const mail of due) {
    const { id, to, template, data, idempotency_key, trigger_type, resource_id, resource_type } = mail
    const notification: CreateNotificationDTO & { id: string } = {
      ...{ id, to, channel: "email", template, data, idempotency_key, trigger_type, resource_id, resource_type },
      provider_data: { ...mail.provider_data, retries: retriesOf(mail) + 1 },
    }
    try {
      await service.createNotifications([notification])
      await forgetSecrets(service, mail)
      sent += 1
    } catch {
      // The module has written the failure to the row; the next turn of the schedule reads it there.
      logger.warn(`Mail ${id} (${template}) failed again, retry ${retriesOf(mail) + 1}.`)
    }
  }
  return new StepResponse({ tried: due.length, sent })
})
