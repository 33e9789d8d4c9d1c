import type { ConversationFilter } from "./filters"

const root = ["conversations"] as const

/** Keys of everything this plugin's pages keep in the admin's shared query cache. */
export const queryKeys = {
  lists: [...root, "list"] as const,
  list: (filter: ConversationFilter, q: string) => [...root, "list", filter, q] as const,
  details: [...root, "detail"] as const,
  detail: (id: string) => [...root, "detail", id] as const,
  thread: (id: string) => [...root, "thread", id] as const,
  send: (id: string) => [...root, "send", id] as const,
  currentUser: [...root, "current-user"] as const,
}
