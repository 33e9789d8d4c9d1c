import { Container, clx } from "@medusajs/ui"
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

  const leave = () => {
    const left = conversationId
    open(null)
    if (left) {
      // The list is only back on a narrow screen after the next paint.
      requestAnimationFrame(() => focusRow(left))
    }
  }

  return (
    // The admin gives its pages no height: 53 px of bar and 24 px of padding are what it keeps for itself.
    <Container className="flex h-[calc(100dvh-77px)] min-h-0 divide-x overflow-hidden p-0">
      <div className={clx("min-w-0 flex-col lg:flex lg:w-80 lg:flex-none", conversationId ? "hidden" : "flex flex-1")}>
        <ListPane live={live} />
      </div>
      <div className={clx("min-w-0 flex-1 flex-col lg:flex", conversationId ? "flex" : "hidden")}>
        {conversationId ? (
          <ThreadPane key={conversationId} conversationId={conversationId} live={live} onLeave={leave} />
        ) : (
          <ChooseConversation />
        )}
      </div>
    </Container>
  )
}
