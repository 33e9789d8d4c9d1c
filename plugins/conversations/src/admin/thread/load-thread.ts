import type { ListMessagesQuery } from "../lib/api"
import type { Message, MessagePage } from "../lib/types"
import { mergeMessages } from "./merge-messages"

/** The part of a conversation that is loaded: without a gap from some message up to the newest. */
export type Thread = { messages: Message[]; hasOlder: boolean }

type FetchPage = (query: ListMessagesQuery) => Promise<MessagePage>

type LoadInput = {
  fetchPage: FetchPage
  /** The thread as it is in the cache now; asked again after every wait, since live events change it meanwhile. */
  current: () => Thread | undefined
}

export const PAGE_SIZE = 50

/** How many known messages a catch-up reads again: their statuses may have changed while nobody listened. */
const REFRESHED_MESSAGES = 30

const loadNewest = async ({ fetchPage, current }: LoadInput): Promise<Thread> => {
  const page = await fetchPage({ order: "-sequence", limit: PAGE_SIZE })
  return {
    messages: mergeMessages(current()?.messages ?? [], page.messages),
    hasOlder: page.count > page.messages.length,
  }
}

const catchUp = async ({ fetchPage, current }: LoadInput, known: Thread): Promise<Thread> => {
  const refreshed = known.messages.at(-REFRESHED_MESSAGES) ?? known.messages[0]
  const fetched: Message[] = []
  let after = refreshed ? refreshed.sequence - 1 : 0
  for (;;) {
    const page = await fetchPage({ order: "sequence", limit: PAGE_SIZE, after_sequence: after })
    fetched.push(...page.messages)
    if (page.messages.length < PAGE_SIZE) {
      break
    }
    after = page.messages[page.messages.length - 1].sequence
  }
  const latest = current() ?? known
  return { ...latest, messages: mergeMessages(latest.messages, fetched) }
}

/** Reads the newest page of a thread, or everything after what is already loaded. */
export const loadThread = async (input: LoadInput): Promise<Thread> => {
  const known = input.current()
  return known ? catchUp(input, known) : loadNewest(input)
}

/** Reads one page further back. */
export const loadOlder = async ({ fetchPage, current }: LoadInput): Promise<Thread> => {
  const offset = current()?.messages.length ?? 0
  const page = await fetchPage({ order: "-sequence", limit: PAGE_SIZE, offset })
  return {
    messages: mergeMessages(current()?.messages ?? [], page.messages),
    hasOlder: page.count > offset + page.messages.length,
  }
}
