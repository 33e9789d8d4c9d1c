import { Button, Text } from "@medusajs/ui"
import type { useConversations } from "../../hooks/use-conversations"
import { useCopy } from "../../hooks/use-copy"
import { useInboxAddress } from "../../hooks/use-inbox-address"
import { useNow } from "../../hooks/use-now"
import { LoadError } from "../load-error"
import { ConversationRow } from "./conversation-row"
import { ListSkeleton } from "./list-skeleton"

type ConversationListProps = { list: ReturnType<typeof useConversations>; isSearch: boolean }

export const ConversationList = ({ list, isSearch }: ConversationListProps) => {
  const { t } = useCopy()
  const { conversationId, searchFor } = useInboxAddress()
  const now = useNow()

  if (list.isPending) {
    return <ListSkeleton />
  }
  if (list.isError && list.conversations.length === 0) {
    return <LoadError error={list.error} onRetry={() => void list.refetch()} />
  }
  if (list.conversations.length === 0) {
    return (
      <Text size="small" className="text-ui-fg-subtle p-6 text-center">
        {t(isSearch ? "list.empty_search" : "list.empty")}
      </Text>
    )
  }
  return (
    <nav aria-label={t("list.label")} aria-busy={list.isPlaceholderData} className="min-h-0 flex-1 overflow-y-auto">
      <ul className="divide-y">
        {list.conversations.map((conversation) => (
          <li key={conversation.id}>
            <ConversationRow
              conversation={conversation}
              isCurrent={conversation.id === conversationId}
              to={{ search: searchFor({ id: conversation.id }) }}
              now={now}
            />
          </li>
        ))}
      </ul>
      {list.hasNextPage && (
        <div className="flex justify-center p-3">
          <Button
            size="small"
            variant="transparent"
            isLoading={list.isFetchingNextPage}
            onClick={() => void list.fetchNextPage()}
          >
            {t("list.more")}
          </Button>
        </div>
      )}
    </nav>
  )
}
