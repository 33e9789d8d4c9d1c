import { Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { useConversations } from "../../hooks/use-conversations"
import { useCopy } from "../../hooks/use-copy"
import { useDebounced } from "../../hooks/use-debounced"
import { useInboxAddress } from "../../hooks/use-inbox-address"
import type { Live } from "../../hooks/use-inbox-socket"
import { useListShortcuts } from "../../hooks/use-list-shortcuts"
import { ConversationList } from "./conversation-list"
import { FilterBar } from "./filter-bar"
import { SearchField } from "./search-field"

type ListPaneProps = { live: Live }

/** Every conversation of the shop, with search and filters. */
export const ListPane = ({ live }: ListPaneProps) => {
  const { t } = useCopy()
  const { conversationId, filter, open } = useInboxAddress()
  const [search, setSearch] = useState("")
  const q = useDebounced(search.trim())
  const list = useConversations(filter, q, live.state)
  useListShortcuts(list.conversations, conversationId, open)

  return (
    <>
      <div className="flex flex-col gap-y-3 border-b p-4">
        <Heading level="h1">{t("title")}</Heading>
        <SearchField value={search} onChange={setSearch} />
        <FilterBar />
        {live.state === "offline" && (
          <Text role="status" size="xsmall" className="text-ui-fg-subtle">
            {t("live.offline")}
          </Text>
        )}
      </div>
      <ConversationList list={list} isSearch={q !== ""} />
    </>
  )
}
