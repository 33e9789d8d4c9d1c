/** The list's filters and what each asks of `GET /admin/conversations`. */
export const CONVERSATION_FILTERS = {
  all: {},
  human: { owner: "human", status: "open" },
  bot: { owner: "bot", status: "open" },
  resolved: { status: "resolved" },
} as const

export type ConversationFilter = keyof typeof CONVERSATION_FILTERS

/** Reads a filter out of an address; anything unknown means all conversations. */
export const parseFilter = (value: string | null): ConversationFilter =>
  value !== null && Object.hasOwn(CONVERSATION_FILTERS, value) ? (value as ConversationFilter) : "all"
