import { Text } from "@medusajs/ui"
import { useCopy } from "../../hooks/use-copy"
import type { MessageError, MessageStatus } from "../../lib/types"
import { endedWithoutDelivery } from "../../thread/message-status"

type DeliveryNoteProps = { status: MessageStatus; error: MessageError | null }

/** Why a message is not where it should be: our sentence for the reasons we know, else the network's own. */
export const DeliveryNote = ({ status, error }: DeliveryNoteProps) => {
  const { t } = useCopy()
  const hasEnded = endedWithoutDelivery(status)
  if (!hasEnded && status !== "unknown") {
    return null
  }
  const words = t(`status.${status}`)
  const reason = hasEnded && error ? t(`reason.${error.reason}`, { defaultValue: error.detail ?? "" }) : ""

  return (
    <Text size="xsmall" className={hasEnded ? "text-ui-fg-error" : "text-ui-fg-subtle"}>
      {reason ? t("status.with_reason", { status: words, reason }) : words}
    </Text>
  )
}
