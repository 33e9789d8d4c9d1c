import { useState } from "react"
import { useCopy } from "../../hooks/use-copy"
import { useMessageText } from "../../hooks/use-message-text"
import { contactLabel } from "../../lib/contact-label"
import type { Contact, Message } from "../../lib/types"

type AnnouncementsProps = { messages: readonly Message[]; contact: Contact | undefined }

const KEPT = 20

/**
 * Reads new messages of the customer to screen readers. The thread itself cannot be the log: a page of the past put in
 * front would be read out as news (W3C, ARIA23).
 */
export const Announcements = ({ messages, contact }: AnnouncementsProps) => {
  const { t } = useCopy()
  const textOf = useMessageText()
  const [openedAt] = useState(() => messages.at(-1)?.sequence ?? 0)
  const news = messages.filter((message) => message.direction === "inbound" && message.sequence > openedAt).slice(-KEPT)
  const name = (contact && contactLabel(contact)) ?? t("author.customer")

  return (
    <div role="log" aria-label={t("thread.announcements")} className="sr-only">
      {news.map((message) => (
        <p key={message.id}>{t("thread.announcement", { name, text: textOf(message) })}</p>
      ))}
    </div>
  )
}
