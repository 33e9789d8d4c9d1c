import { Button, Text } from "@medusajs/ui"
import { useCopy } from "../../hooks/use-copy"
import { useSendMessage } from "../../hooks/use-send-message"
import type { Send } from "../../thread/compose-thread"
import { Bubble } from "./bubble"
import { DeliveryMark } from "./delivery-mark"

type SendBubbleProps = { conversationId: string; send: Send }

/** A text on its way to the server, or one that did not get there. */
export const SendBubble = ({ conversationId, send }: SendBubbleProps) => {
  const { t } = useCopy()
  const { retry } = useSendMessage(conversationId)

  const failure = send.reason && (
    <span role="alert" className="flex flex-wrap items-center justify-end gap-x-2">
      <Text as="span" size="xsmall" className="text-ui-fg-error">
        {t("status.with_reason", { status: t("status.blocked"), reason: t(send.reason) })}
      </Text>
      <Button size="small" variant="transparent" onClick={() => retry(send)}>
        {t("composer.retry")}
      </Button>
    </span>
  )

  return (
    <Bubble
      author="agent"
      moment={new Date(send.createdAt)}
      isText
      mark={<DeliveryMark status={send.state === "failed" ? "blocked" : "sending"} />}
      note={failure}
    >
      {send.text}
    </Bubble>
  )
}
