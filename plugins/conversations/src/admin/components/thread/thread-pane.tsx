import { useEffect, useRef, type KeyboardEvent } from "react"
import { useConversation } from "../../hooks/use-conversation"
import type { Live } from "../../hooks/use-inbox-socket"
import { useLiveThread } from "../../hooks/use-live-thread"
import { focusRow, isWide } from "../../lib/focus"
import { LoadError } from "../load-error"
import { Composer } from "./composer"
import { ConversationHead } from "./conversation-head"
import { HeadSkeleton } from "./head-skeleton"
import { Thread } from "./thread"

type ThreadPaneProps = { conversationId: string; live: Live; onLeave: () => void }

/** One open conversation. Mounted anew for each, so that nothing of one shows in another. */
export const ThreadPane = ({ conversationId, live, onLeave }: ThreadPaneProps) => {
  const conversation = useConversation(conversationId, live.state)
  useLiveThread(live, conversationId)
  const heading = useRef<HTMLHeadingElement>(null)
  const composer = useRef<HTMLTextAreaElement>(null)
  const isLoaded = conversation.data !== undefined

  useEffect(() => {
    if (isLoaded) {
      // On a phone the keyboard would cover what one came to read.
      ;(isWide() ? composer : heading).current?.focus({ preventScroll: true })
    }
  }, [isLoaded])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && !event.nativeEvent.isComposing) {
      event.stopPropagation()
      if (isWide()) {
        focusRow(conversationId)
      } else {
        onLeave()
      }
    }
  }

  if (conversation.isError && !conversation.data) {
    return <LoadError error={conversation.error} onRetry={() => void conversation.refetch()} />
  }
  return (
    <div className="flex min-h-0 flex-1 flex-col" onKeyDown={onKeyDown}>
      {conversation.data ? (
        <ConversationHead conversation={conversation.data} headingRef={heading} onLeave={onLeave} />
      ) : (
        <HeadSkeleton />
      )}
      <Thread conversationId={conversationId} contact={conversation.data?.contact} liveState={live.state} />
      <Composer
        ref={composer}
        conversationId={conversationId}
        takesOver={conversation.data?.owner === "bot"}
        isDisabled={!isLoaded}
      />
    </div>
  )
}
