type DraftStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">

const key = (conversationId: string) => `medusa-conversations:draft:${conversationId}`

/** The text an agent has begun in a conversation, or "". */
export const readDraft = (storage: DraftStorage, conversationId: string): string => {
  try {
    return storage.getItem(key(conversationId)) ?? ""
  } catch {
    // Browsers throw when storage is blocked; a draft is a convenience, typing must go on.
    return ""
  }
}

/** Keeps a draft, or forgets it when there is nothing left of it. */
export const writeDraft = (storage: DraftStorage, conversationId: string, text: string): void => {
  try {
    if (text) {
      storage.setItem(key(conversationId), text)
    } else {
      storage.removeItem(key(conversationId))
    }
  } catch {
    // As above: storage may be blocked or full.
  }
}
