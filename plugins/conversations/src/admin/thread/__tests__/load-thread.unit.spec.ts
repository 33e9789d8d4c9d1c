import type { ListMessagesQuery } from "../../lib/api"
import type { Message, MessagePage } from "../../lib/types"
import { loadOlder, loadThread, type Thread } from "../load-thread"
import { mergeMessages } from "../merge-messages"
import { aMessage } from "./fixtures"

const run = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => aMessage(from + index))

/** Answers as the API does, and keeps what it was asked. */
const server = (messages: Message[]) => {
  const asked: ListMessagesQuery[] = []
  const fetchPage = async (query: ListMessagesQuery): Promise<MessagePage> => {
    asked.push(query)
    const wanted = messages.filter((message) => message.sequence > (query.after_sequence ?? 0))
    const ordered = query.order === "-sequence" ? [...wanted].reverse() : wanted
    const offset = query.offset ?? 0
    return { messages: ordered.slice(offset, offset + query.limit), count: wanted.length, limit: query.limit, offset }
  }
  return { asked, fetchPage }
}

const sequences = (thread: Thread) => thread.messages.map((message) => message.sequence)

describe("loadThread", () => {
  it("starts with the newest page, oldest first", async () => {
    const { fetchPage } = server(run(1, 120))

    const thread = await loadThread({ fetchPage, current: () => undefined })

    expect(sequences(thread)).toEqual(run(71, 120).map((message) => message.sequence))
    expect(thread.hasOlder).toBe(true)
  })

  it("knows when the first page is all there is", async () => {
    const { fetchPage } = server(run(1, 3))

    expect(await loadThread({ fetchPage, current: () => undefined })).toMatchObject({ hasOlder: false })
  })

  it("catches up page by page until nothing is missing", async () => {
    const { asked, fetchPage } = server(run(1, 260))
    const known: Thread = { messages: run(71, 120), hasOlder: true }

    const thread = await loadThread({ fetchPage, current: () => known })

    expect(sequences(thread)).toEqual(run(71, 260).map((message) => message.sequence))
    expect(thread.hasOlder).toBe(true)
    expect(asked.map((query) => query.after_sequence)).toEqual([90, 140, 190, 240])
  })

  it("reads recent messages again, so that a status missed while offline is seen", async () => {
    const { fetchPage } = server([aMessage(1, { status: "read" }), aMessage(2, { status: "delivered" })])
    const known: Thread = { messages: run(1, 2), hasOlder: false }

    const thread = await loadThread({ fetchPage, current: () => known })

    expect(thread.messages.map((message) => message.status)).toEqual(["read", "delivered"])
  })

  it("reads a thread that was empty from its first message", async () => {
    const { fetchPage } = server(run(1, 2))

    const thread = await loadThread({ fetchPage, current: () => ({ messages: [], hasOlder: false }) })

    expect(sequences(thread)).toEqual([1, 2])
  })

  it("keeps what live events wrote while it waited", async () => {
    let cached: Thread = { messages: [aMessage(1)], hasOlder: false }
    const { fetchPage } = server([aMessage(1, { status: "sent" }), aMessage(2)])
    const slowly = async (query: ListMessagesQuery) => {
      const page = await fetchPage(query)
      cached = { ...cached, messages: mergeMessages(cached.messages, [aMessage(1, { status: "read" }), aMessage(3)]) }
      return page
    }

    const thread = await loadThread({ fetchPage: slowly, current: () => cached })

    expect(sequences(thread)).toEqual([1, 2, 3])
    expect(thread.messages[0].status).toBe("read")
  })
})

describe("loadOlder", () => {
  it("puts the page before the loaded one in front, and stops at the beginning", async () => {
    const { fetchPage } = server(run(1, 120))
    let thread: Thread = { messages: run(71, 120), hasOlder: true }

    thread = await loadOlder({ fetchPage, current: () => thread })
    expect(sequences(thread)).toEqual(run(21, 120).map((message) => message.sequence))
    expect(thread.hasOlder).toBe(true)

    thread = await loadOlder({ fetchPage, current: () => thread })
    expect(sequences(thread)).toEqual(run(1, 120).map((message) => message.sequence))
    expect(thread.hasOlder).toBe(false)
  })

  it("leaves no gap when messages came in since the first page", async () => {
    const { fetchPage } = server(run(1, 125))
    const known: Thread = { messages: run(71, 120), hasOlder: true }

    const thread = await loadOlder({ fetchPage, current: () => known })

    expect(sequences(thread)).toEqual(run(26, 120).map((message) => message.sequence))
  })
})
