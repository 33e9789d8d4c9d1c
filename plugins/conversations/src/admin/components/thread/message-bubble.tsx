import { memo } from "react"
import { useMessageText } from "../../hooks/use-message-text"
import type { Message } from "../../lib/types"
import { Bubble } from "./bubble"
import { DeliveryMark } from "./delivery-mark"
import { DeliveryNote } from "./delivery-note"

type MessageBubbleProps = { message: Message }

/** A message the server has. */
export const MessageBubble = memo(({ message }: MessageBubbleProps) => {
  const textOf = useMessageText()

  return (
    <Bubble
      author={message.author}
      moment={new Date(message.provider_timestamp ?? message.created_at)}
      isText={message.text !== null}
      mark={message.status === "received" ? undefined : <DeliveryMark status={message.status} />}
      note={<DeliveryNote status={message.status} error={message.error} />}
    >
      {textOf(message)}
    </Bubble>
  )
})
MessageBubble.displayName = "MessageBubble"
