import { ArrowLeft } from "@medusajs/icons"
import { Badge, Button, IconButton, Text } from "@medusajs/ui"
import type { Ref } from "react"
import { useCopy } from "../../hooks/use-copy"
import { useMarkRead } from "../../hooks/use-mark-read"
import { useResolveConversation } from "../../hooks/use-resolve-conversation"
import { contactLabel, contactPhone } from "../../lib/contact-label"
import type { Conversation } from "../../lib/types"
import { OwnerBanner } from "./owner-banner"

type ConversationHeadProps = { conversation: Conversation; headingRef: Ref<HTMLHeadingElement>; onLeave: () => void }

/** Who the conversation is with, who answers it, and how to end it. */
export const ConversationHead = ({ conversation, headingRef, onLeave }: ConversationHeadProps) => {
  const { t } = useCopy()
  const resolve = useResolveConversation(conversation.id)
  useMarkRead(conversation.id, conversation.unread_count)
  const name = contactLabel(conversation.contact) ?? t("contact.unnamed")
  const phone = contactPhone(conversation.contact)

  return (
    <header className="border-b">
      <div className="flex items-center gap-x-3 px-4 py-3">
        <IconButton size="small" className="lg:hidden" aria-label={t("thread.back")} onClick={onLeave}>
          <ArrowLeft />
        </IconButton>
        <div className="min-w-0 flex-1">
          {/* Medusa's Heading takes no ref, and this one takes the focus on narrow screens. */}
          <h2 ref={headingRef} tabIndex={-1} className="h2-core truncate font-sans font-medium outline-none">
            {name}
          </h2>
          {phone && phone !== name && (
            <Text size="small" className="text-ui-fg-subtle truncate">
              {phone}
            </Text>
          )}
        </div>
        {conversation.status === "resolved" ? (
          <Badge size="2xsmall" color="green">
            {t("list.resolved")}
          </Badge>
        ) : (
          <Button
            size="small"
            variant="secondary"
            isLoading={resolve.isPending}
            disabled={resolve.isPending}
            onClick={() => resolve.mutate()}
          >
            {t("resolve.action")}
          </Button>
        )}
      </div>
      <OwnerBanner conversation={conversation} />
    </header>
  )
}
