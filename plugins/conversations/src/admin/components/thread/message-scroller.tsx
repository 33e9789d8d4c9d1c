import { ArrowDownMini } from "@medusajs/icons"
import { Button, Text } from "@medusajs/ui"
import { useEffect, useMemo } from "react"
import { useCopy } from "../../hooks/use-copy"
import { useOlderMessages } from "../../hooks/use-older-messages"
import { usePendingSends } from "../../hooks/use-pending-sends"
import { useStickToEnd } from "../../hooks/use-stick-to-end"
import { useUnseenCount } from "../../hooks/use-unseen-count"
import { composeThread } from "../../thread/compose-thread"
import { groupByDay } from "../../thread/group-by-day"
import type { Thread } from "../../thread/load-thread"
import { MessageDay } from "./message-day"

type MessageScrollerProps = { conversationId: string; thread: Thread }

/** The thread on screen: days of bubbles, the way to older ones, and word of newer ones below. */
export const MessageScroller = ({ conversationId, thread }: MessageScrollerProps) => {
  const { t } = useCopy()
  const sends = usePendingSends(conversationId)
  const days = useMemo(() => groupByDay(composeThread(thread.messages, sends)), [thread.messages, sends])
  const older = useOlderMessages(conversationId)
  const { scroller, content, onScroll, showsEnd, scrollToEnd } = useStickToEnd(thread.messages[0]?.id)
  const unseen = useUnseenCount(thread.messages, showsEnd)

  useEffect(() => {
    if (sends.length > 0) {
      scrollToEnd()
    }
  }, [sends.length, scrollToEnd])

  return (
    <div className="relative flex min-h-0 flex-1 flex-col">
      <section
        ref={scroller}
        aria-label={t("thread.label")}
        tabIndex={0}
        onScroll={onScroll}
        className="focus-visible:shadow-borders-focus min-h-0 flex-1 overflow-y-auto outline-none [overflow-anchor:none]"
      >
        <div ref={content} className="flex flex-col gap-y-4 p-4">
          {thread.hasOlder && (
            <Button
              size="small"
              variant="transparent"
              className="self-center"
              isLoading={older.isPending}
              disabled={older.isPending}
              onClick={() => older.mutate()}
            >
              {t("thread.older")}
            </Button>
          )}
          {days.length === 0 && (
            <Text size="small" className="text-ui-fg-subtle self-center py-6">
              {t("thread.empty")}
            </Text>
          )}
          {days.map((group) => (
            <MessageDay key={group.day} conversationId={conversationId} group={group} />
          ))}
        </div>
      </section>
      {unseen > 0 && (
        <Button size="small" className="absolute bottom-3 self-center rounded-full" onClick={scrollToEnd}>
          <ArrowDownMini aria-hidden />
          {t("thread.unseen", { count: unseen })}
        </Button>
      )}
    </div>
  )
}
