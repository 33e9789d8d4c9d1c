import { useCallback, useState } from "react"
import { readDraft, writeDraft } from "../lib/drafts"

/** What an agent is writing in a conversation; it outlives a change of conversation and a reload of the tab. */
export const useDraft = (conversationId: string) => {
  const [text, setText] = useState(() => readDraft(window.sessionStorage, conversationId))

  const change = useCallback(
    (next: string) => {
      setText(next)
      writeDraft(window.sessionStorage, conversationId, next)
    },
    [conversationId]
  )

  return [text, change] as const
}
