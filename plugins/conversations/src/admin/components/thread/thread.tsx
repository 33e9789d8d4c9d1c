import { Skeleton } from "@medusajs/ui"
import { useCopy } from "../../hooks/use-copy"
import type { LiveState } from "../../hooks/use-inbox-socket"
import { useThread } from "../../hooks/use-thread"
import type { Contact } from "../../lib/types"
import { LoadError } from "../load-error"
import { Announcements } from "./announcements"
import { MessageScroller } from "./message-scroller"

type ThreadProps = { conversationId: string; contact: Contact | undefined; liveState: LiveState }

/** The messages of a conversation, and what is still on its way to it. */
export const Thread = ({ conversationId, contact, liveState }: ThreadProps) => {
  const { t } = useCopy()
  const thread = useThread(conversationId, liveState)

  if (thread.isError && !thread.data) {
    return (
      <div className="min-h-0 flex-1 overflow-y-auto">
        <LoadError error={thread.error} onRetry={() => void thread.refetch()} />
      </div>
    )
  }
  if (!thread.data) {
    return (
      <section aria-label={t("thread.label")} aria-busy="true" className="flex min-h-0 flex-1 flex-col gap-y-4 p-4">
        <Skeleton className="h-12 w-3/5 rounded-lg" />
        <Skeleton className="h-12 w-2/5 self-end rounded-lg" />
      </section>
    )
  }
  return (
    <>
      <MessageScroller conversationId={conversationId} thread={thread.data} />
      <Announcements messages={thread.data.messages} contact={contact} />
    </>
  )
}
