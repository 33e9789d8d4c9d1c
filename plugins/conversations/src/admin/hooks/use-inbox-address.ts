import { useCallback } from "react"
import { useSearchParams } from "react-router-dom"
import { parseFilter, type ConversationFilter } from "../lib/filters"

/**
 * The open conversation and the filter, kept in the page's address, so that a link leads to the same place. The search
 * is not: names and phones do not belong in a browser's history.
 */
export const useInboxAddress = () => {
  const [params, setParams] = useSearchParams()
  const conversationId = params.get("id")
  const filter = parseFilter(params.get("filter"))

  const searchFor = useCallback(
    (next: { id?: string | null; filter?: ConversationFilter }) => {
      const search = new URLSearchParams(params)
      for (const [name, value] of Object.entries(next)) {
        if (value) {
          search.set(name, value)
        } else {
          search.delete(name)
        }
      }
      return `?${search.toString()}`
    },
    [params]
  )

  const open = useCallback((id: string | null) => setParams(searchFor({ id })), [searchFor, setParams])
  const show = useCallback(
    (next: ConversationFilter) => setParams(searchFor({ filter: next }), { replace: true }),
    [searchFor, setParams]
  )

  return { conversationId, filter, searchFor, open, show }
}
