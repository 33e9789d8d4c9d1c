import type { INotificationModuleService } from "@medusajs/framework/types"
import { withoutSecrets } from "../../mails/mail-secrets"

type SentMail = { id: string; template: string; data?: Record<string, unknown> | null }

/** The module has the method, as every Medusa module; its published type leaves it out. */
type WithUpdate = { updateNotifications: (row: { id: string; data: Record<string, unknown> }) => Promise<unknown> }

/** Takes out of a sent mail's row what would open an account. */
export const forgetSecrets = async (service: INotificationModuleService, mail: SentMail): Promise<void> => {
  const data = withoutSecrets(mail.template, mail.data)
  if (data) {
    await (service as unknown as WithUpdate).updateNotifications({ id: mail.id, data })
  }
}
