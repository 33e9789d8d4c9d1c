import type { RequestHandler } from "express"
import type { Chat, Chats } from "../chats"
import type { Statuses } from "../statuses"
import { toPhoneChat } from "./phone-view"

const PING_MS = 15_000

type Dependencies = { chats: Chats; statuses: Statuses }

/**
 * Server-sent events of the phone: a `chats` event with everything, then a `chat` event per change. While the
 * connection with `?open=<wa_id>` lives, that chat counts as open and what arrives in it is read.
 */
export const phoneEvents =
  ({ chats, statuses }: Dependencies): RequestHandler =>
  (req, res) => {
    res.set({ "content-type": "text/event-stream", "cache-control": "no-cache" })
    const send = (event: string, data: unknown) => res.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)

    send("chats", chats.list().map(toPhoneChat))
    const unsubscribe = chats.subscribe((chat: Chat) => send("chat", toPhoneChat(chat)))
    const ping = setInterval(() => res.write(": ping\n\n"), PING_MS).unref()
    const waId = typeof req.query.open === "string" ? req.query.open : undefined
    const close = waId ? chats.open(waId) : undefined
    if (waId) {
      statuses.readAll(waId)
    }
    res.on("close", () => {
      clearInterval(ping)
      unsubscribe()
      close?.()
    })
  }
