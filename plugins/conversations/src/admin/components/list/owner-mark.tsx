import { CheckCircle, Robot, User } from "@medusajs/icons"
import { useCopy } from "../../hooks/use-copy"
import type { Conversation } from "../../lib/types"

type OwnerMarkProps = { conversation: Pick<Conversation, "owner" | "status"> }

const ICONS = { resolved: CheckCircle, bot: Robot, human: User }

/** Who answers this conversation, or that it is over. */
export const OwnerMark = ({ conversation }: OwnerMarkProps) => {
  const { t } = useCopy()
  const mark = conversation.status === "resolved" ? "resolved" : conversation.owner
  const words = mark === "resolved" ? t("list.resolved") : t(`list.owner.${mark}`)
  const Icon = ICONS[mark]

  return (
    <span title={words} className="text-ui-fg-subtle flex-none">
      <Icon aria-hidden />
      <span className="sr-only">{words}.</span>
    </span>
  )
}
