import { ChatBubbleLeftRight } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import { useCopy } from "../hooks/use-copy"

/** What the thread's place shows while none is open. */
export const ChooseConversation = () => {
  const { t } = useCopy()

  return (
    <div className="text-ui-fg-subtle flex flex-1 flex-col items-center justify-center gap-y-2 p-6 text-center">
      <ChatBubbleLeftRight />
      <Text size="small">{t("thread.choose")}</Text>
    </div>
  )
}
