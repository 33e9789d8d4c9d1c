import type { NotificationTypes } from "@medusajs/framework/types"
import { render, toPlainText } from "@react-email/render"
import type { EmailContent } from "./types"

export type RenderedEmail = { subject: string; html?: string; text: string }

/** A mail as it is sent: HTML and the same in plain text. */
export const renderEmail = async ({ subject, body }: EmailContent): Promise<RenderedEmail> => {
  const html = await render(body)
  return { subject, html, text: toPlainText(html) }
}

/** A mail that the sender of the notification wrote whole, made complete. */
export const ownContent = (
  { subject, html, text }: NotificationTypes.NotificationContent,
  defaultSubject: string
): RenderedEmail => ({
  subject: subject ?? defaultSubject,
  ...(html ? { html } : {}),
  text: text ?? toPlainText(html ?? ""),
})
