import { parseOptions } from "@kaiu/medusa-kit"
import type { Logger, NotificationTypes } from "@medusajs/framework/types"
import { AbstractNotificationProviderService, MedusaError } from "@medusajs/framework/utils"
import { TEMPLATES } from "../../templates"
import { ownContent, renderEmail, type RenderedEmail } from "../../templates/render-email"
import type { Brand } from "../../templates/types"
import { brandOf } from "./brand"
import { createResendSender, type SendEmail } from "./create-resend-sender"
import { resendOptionsSchema, type ResendOptions } from "./options"

const OWNER = "@kaiu/medusa-notification-resend"

// The module passes its whole row on; the type leaves the key out.
type Notification = NotificationTypes.ProviderSendNotificationDTO & { idempotency_key?: string | null }

/** Sends the notifications of the channel `email` through Resend. */
export default class ResendNotificationService extends AbstractNotificationProviderService {
  static identifier = "resend"

  protected readonly options_: ResendOptions
  protected readonly brand_: Brand
  protected readonly sendEmail_: SendEmail

  static validateOptions(options: Record<string, unknown>): void {
    parseOptions(OWNER, resendOptionsSchema, options)
  }

  constructor(_: { logger: Logger }, options: Record<string, unknown>) {
    super()
    this.options_ = parseOptions(OWNER, resendOptionsSchema, options)
    this.brand_ = brandOf(this.options_)
    this.sendEmail_ = createResendSender(this.options_)
  }

  /**
   * Sends one mail: the notification's own `content`, or the template of its name drawn with its `data`.
   *
   * @throws MedusaError `invalid_data` when there is no such template or its data are wrong; OutsideCallError
   */
  async send(notification: Notification): Promise<NotificationTypes.ProviderSendNotificationResultsDTO> {
    const attachments = notification.attachments?.map(({ content, filename, content_type, id }) => ({
      content,
      filename,
      contentType: content_type,
      contentId: id,
    }))
    return this.sendEmail_(
      {
        from: notification.from?.trim() || this.options_.from,
        to: notification.to,
        ...(await this.contentOf(notification)),
        ...(attachments?.length ? { attachments } : {}),
      },
      notification.idempotency_key ?? undefined
    )
  }

  private async contentOf({ content, template, data }: Notification): Promise<RenderedEmail> {
    if (content) {
      return ownContent(content, this.brand_.storeName)
    }
    const draw = template ? (this.options_.templates[template] ?? TEMPLATES[template]) : undefined
    if (!draw) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, `There is no mail template "${template}".`)
    }
    return renderEmail(draw(data, this.brand_))
  }
}
