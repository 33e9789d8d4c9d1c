import { ArrowUturnLeft } from "@medusajs/icons"
import { clx, Text } from "@medusajs/ui"
import { useCopy } from "../../hooks/use-copy"
import { useMessageText } from "../../hooks/use-message-text"
import type { Conversation } from "../../lib/types"

type LastMessageProps = { message: Conversation["last_message"]; isUnread: boolean }

/** The last words of a conversation on one line, with a mark when they are ours. */
export const LastMessage = ({ message, isUnread }: LastMessageProps) => {
  const { t } = useCopy()
  const textOf = useMessageText()

  return (
    <span
      className={clx("flex min-w-0 flex-1 items-center gap-x-1", isUnread ? "text-ui-fg-base" : "text-ui-fg-subtle")}
    >
      {message?.direction === "outbound" && (
        <>
          <ArrowUturnLeft aria-hidden className="flex-none" />
          <span className="sr-only">{t("list.ours")}</span>
        </>
      )}
      <Text as="span" size="small" className="truncate">
        {message && textOf(message)}
      </Text>
    </span>
  )
}
