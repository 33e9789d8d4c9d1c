import { Robot, User } from "@medusajs/icons"
import { Button, Text } from "@medusajs/ui"
import { useCopy } from "../../hooks/use-copy"
import { useCurrentUserId } from "../../hooks/use-current-user"
import { useReturnToAssistant } from "../../hooks/use-return-to-assistant"
import { useTakeControl } from "../../hooks/use-take-control"
import { holderOf } from "../../lib/holder"
import type { Conversation } from "../../lib/types"

type OwnerBannerProps = { conversation: Conversation }

/** Says who answers, and changes it. */
export const OwnerBanner = ({ conversation }: OwnerBannerProps) => {
  const { t } = useCopy()
  const currentUserId = useCurrentUserId()
  const take = useTakeControl(conversation, currentUserId)
  const giveBack = useReturnToAssistant(conversation.id)
  const holder = holderOf(conversation, currentUserId)
  const isBusy = take.isPending || giveBack.isPending

  return (
    <div className="bg-ui-bg-subtle flex flex-wrap items-center gap-2 border-t px-4 py-2">
      <span className="text-ui-fg-subtle flex min-w-0 flex-1 items-center gap-x-2">
        {holder === "bot" ? <Robot aria-hidden /> : <User aria-hidden />}
        <Text as="span" size="small" role="status">
          {t(`owner.${holder}`)}
        </Text>
      </span>
      {holder !== "you" && (
        <Button size="small" disabled={isBusy} isLoading={take.isPending} onClick={() => take.mutate()}>
          {t("owner.take")}
        </Button>
      )}
      {holder !== "bot" && (
        <Button
          size="small"
          variant="secondary"
          disabled={isBusy}
          isLoading={giveBack.isPending}
          onClick={() => giveBack.mutate()}
        >
          {t("owner.return")}
        </Button>
      )}
    </div>
  )
}
