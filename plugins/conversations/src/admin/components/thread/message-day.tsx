import { useCopy } from "../../hooks/use-copy"
import { formatDay } from "../../lib/dates"
import type { DayGroup } from "../../thread/group-by-day"
import { MessageBubble } from "./message-bubble"
import { SendBubble } from "./send-bubble"

type MessageDayProps = { conversationId: string; group: DayGroup }

/** The messages of one day under its name. */
export const MessageDay = ({ conversationId, group }: MessageDayProps) => {
  const { locale } = useCopy()

  return (
    <div className="flex flex-col gap-y-3">
      <h3 className="txt-compact-xsmall-plus text-ui-fg-subtle bg-ui-bg-subtle self-center rounded-full px-2 py-1 first-letter:uppercase">
        {formatDay(group.moment, new Date(), locale)}
      </h3>
      <ol className="flex flex-col gap-y-3">
        {group.items.map((item) =>
          item.kind === "message" ? (
            <MessageBubble key={item.key} message={item.message} />
          ) : (
            <SendBubble key={item.key} conversationId={conversationId} send={item.send} />
          )
        )}
      </ol>
    </div>
  )
}
