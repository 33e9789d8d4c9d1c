import { Container, clx } from "@medusajs/ui"
import { useEffect, useRef } from "react"
import { useInboxAddress } from "../hooks/use-inbox-address"
import { useInboxSocket } from "../hooks/use-inbox-socket"
import { useLiveLists } from "../hooks/use-live-lists"
import { focusRow } from "../lib/focus"
import { ChooseConversation } from "./choose-conversation"
import { ListPane } from "./list/list-pane"
import { ThreadPane } from "./thread/thread-pane"

/** The inbox: the list beside the open conversation, one of the two at a time on narrow screens. */
export const Inbox = () => {
  const { conversationId, open } = useInboxAddress()
  const live = useInboxSocket()
  useLiveLists(live)

  const lastOpened = useRef<string | null>(null)

  useEffect(() => {
    if (conversationId) {
      lastOpened.current = conversationId
    } else if (lastOpened.current) {
      focusRow(lastOpened.current)
    }
  }, [conversationId])

  return (
    // The admin gives its pages no height: 53 px of bar and 24 px of padding are what it keeps for itself.
    <Container className="flex h-[calc(100dvh-77px)] min-h-0 overflow-hidden p-0 lg:divide-x">
      <div
        className={clx("min-w-0 flex-col lg:flex lg:w-[340px] lg:flex-none", conversationId ? "hidden" : "flex flex-1")}
      >
        <ListPane live={live} />
      </div>
      <div className={clx("min-w-0 flex-1 flex-col lg:flex", conversationId ? "flex" : "hidden")}>
        {conversationId ? (
          <ThreadPane key={conversationId} conversationId={conversationId} live={live} onLeave={() => open(null)} />
        ) : (
          <ChooseConversation />
        )}
      </div>
    </Container>
  )
}
