import { useEffect } from "react"
import { neighbour } from "../lib/neighbour"
import type { Conversation } from "../lib/types"

const STEPS: Record<string, 1 | -1> = { KeyJ: 1, KeyK: -1 }

/**
 * Alt+J and Alt+K open the next and the previous conversation, as in Chatwoot. Alone, letters belong to the admin,
 * whose own sequences listen everywhere.
 */
export const useListShortcuts = (
  conversations: readonly Conversation[],
  currentId: string | null,
  open: (id: string) => void
): void => {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const step = STEPS[event.code]
      // Ctrl+Alt is how Windows reports AltGr.
      if (!step || !event.altKey || event.ctrlKey || event.metaKey) {
        return
      }
      const next = neighbour(conversations, currentId, step)
      if (next) {
        event.preventDefault()
        event.stopPropagation()
        open(next.id)
      }
    }
    window.addEventListener("keydown", onKeyDown, { capture: true })
    return () => window.removeEventListener("keydown", onKeyDown, { capture: true })
  }, [conversations, currentId, open])
}
