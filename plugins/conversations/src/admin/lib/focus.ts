const WIDE = "(min-width: 1024px)"

/** Id of the element that opens a conversation from the list. */
export const rowId = (conversationId: string) => `conversation-${conversationId}`

/** Whether list and thread are both on screen. */
export const isWide = (): boolean => window.matchMedia(WIDE).matches

/** Puts the focus back on the row a conversation was opened from. */
export const focusRow = (conversationId: string): void => document.getElementById(rowId(conversationId))?.focus()
