import { Text } from "@medusajs/ui"
import { useCopy } from "../../hooks/use-copy"
import type { ShippingException } from "../types"
import { ExceptionBadge } from "./exception-badge"

type ExceptionStoryProps = { exception: ShippingException }

/** What happened and how the answer stands. */
export const ExceptionStory = ({ exception: { reason, status, error, reply_types } }: ExceptionStoryProps) => {
  const { t } = useCopy()

  return (
    <div className="flex flex-col items-start gap-y-2 px-6 py-4">
      <ExceptionBadge status={status} />
      <Text weight="plus" className="text-pretty">
        {reason}
      </Text>
      <div role="status">
        {status !== "pending" && (
          <Text size="small" className="text-ui-fg-subtle text-pretty">
            {t(`exceptions.story.${status}`)}
          </Text>
        )}
        {error && (
          <Text size="small" className="text-ui-fg-error text-pretty">
            {error}
          </Text>
        )}
        {status === "pending" && reply_types.length === 0 && (
          <Text size="small" className="text-ui-fg-subtle text-pretty">
            {t("exceptions.no_replies")}
          </Text>
        )}
      </div>
    </div>
  )
}
