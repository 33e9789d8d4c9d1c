import { clx, Text } from "@medusajs/ui"
import { useCopy } from "../../hooks/use-copy"
import type { Conversation } from "../../lib/types"

type LastMessageProps = { message: Conversation["last_message"]; isUnread: boolean }

/** The last words of a conversation, on one line. */
export const LastMessage = ({ message, isUnread }: LastMessageProps) => {
  const { t } = useCopy()
  const text = message && (message.text ?? t("list.no_text"))

  return (
    <Text as="span" size="small" className={clx("flex-1 truncate", isUnread ? "text-ui-fg-base" : "text-ui-fg-subtle")}>
      {message?.direction === "outbound" ? t("list.you", { text }) : text}
    </Text>
  )
}
