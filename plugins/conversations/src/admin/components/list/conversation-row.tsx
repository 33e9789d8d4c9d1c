import { clx, Text } from "@medusajs/ui"
import { Link, type To } from "react-router-dom"
import { useCopy } from "../../hooks/use-copy"
import { contactLabel } from "../../lib/contact-label"
import { formatRelative } from "../../lib/dates"
import { rowId } from "../../lib/focus"
import type { Conversation } from "../../lib/types"
import { LastMessage } from "./last-message"
import { OwnerMark } from "./owner-mark"
import { UnreadBadge } from "./unread-badge"

type ConversationRowProps = { conversation: Conversation; isCurrent: boolean; to: To; now: Date }

/** One conversation of the list: who, when, the last words, who answers and what is unread. */
export const ConversationRow = ({ conversation, isCurrent, to, now }: ConversationRowProps) => {
  const { t, locale } = useCopy()
  const isUnread = conversation.unread_count > 0
  const lastAt = conversation.last_message?.created_at

  return (
    <Link
      id={rowId(conversation.id)}
      to={to}
      aria-current={isCurrent ? "true" : undefined}
      className={clx(
        "focus-visible:shadow-borders-focus flex flex-col gap-y-1 px-4 py-3 border-l-2 hover:bg-ui-bg-base-hover outline-none",
        isCurrent ? "bg-ui-bg-base-hover border-l-ui-border-interactive" : "border-l-transparent"
      )}
    >
      <span className="flex items-baseline justify-between gap-x-2">
        <Text as="span" size="small" weight={isUnread ? "plus" : "regular"} className="truncate">
          {contactLabel(conversation.contact) ?? t("contact.unnamed")}
        </Text>
        {lastAt && (
          <Text as="span" size="xsmall" className="text-ui-fg-subtle flex-none">
            <time dateTime={lastAt}>{formatRelative(new Date(lastAt), now, locale)}</time>
          </Text>
        )}
      </span>
      <span className="flex items-center gap-x-2">
        <OwnerMark conversation={conversation} />
        <LastMessage message={conversation.last_message} isUnread={isUnread} />
        <UnreadBadge count={conversation.unread_count} />
      </span>
    </Link>
  )
}
