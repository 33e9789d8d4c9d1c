import { digText, type Json } from "../../core/dig"

export type MessageStatus = "accepted" | "sent" | "delivered" | "read" | "failed"

/** One message as the phone shows it. */
export type ChatMessage = {
  /** wamid */
  id: string
  sent_by: "customer" | "business"
  type: string
  /** What a person reads, made from any type of message. */
  text: string
  /** Address of a picture sent by link. */
  image_url?: string
  /** Emoji that the other side put on it. */
  reaction?: string
  /** Customer's messages: `sent`, then `delivered` when the shop answered 200, then `read`. */
  status: MessageStatus
  biz_opaque_callback_data?: string
  /** The message as it travelled. */
  payload: Json
  /** Virtual time, ISO 8601. */
  at: string
}

export type Chat = {
  wa_id: string
  name: string
  messages: ChatMessage[]
  /** The business shows "typing" until then, milliseconds of virtual time. */
  typing_until: number | null
  /** Virtual time of the customer's last message: it opens the customer service window. */
  window_opened_at: number | null
}

type Listener = (chat: Chat) => void

type Located = { chat: Chat; message: ChatMessage }

/** Every conversation of the business number, and which of them a person has open on the phone. */
export class Chats {
  private chats = new Map<string, Chat>()
  private located = new Map<string, Located>()
  private readonly listeners = new Set<Listener>()
  private readonly screens = new Map<string, number>()

  list(): Chat[] {
    return [...this.chats.values()]
  }

  get(waId: string): Chat | undefined {
    return this.chats.get(waId)
  }

  /** The chat with this number, made when there is none; a given name replaces the one it has. */
  ensure(waId: string, name?: string): Chat {
    const chat = this.chats.get(waId) ?? {
      wa_id: waId,
      name: `+${waId}`,
      messages: [],
      typing_until: null,
      window_opened_at: null,
    }
    chat.name = name || chat.name
    this.chats.set(waId, chat)
    return chat
  }

  /** Shows a message; one with a known id is on the screen already. */
  add(chat: Chat, message: ChatMessage): void {
    if (!this.located.has(message.id)) {
      chat.messages.push(message)
      this.located.set(message.id, { chat, message })
    }
    this.changed(chat)
  }

  /** A message of any chat by its wamid, with the chat it belongs to. */
  find(messageId: string): Located | undefined {
    return this.located.get(messageId)
  }

  /** Puts the emoji of a `reaction` object on its message; an empty one takes it off. */
  react(reaction: unknown): void {
    const target = this.find(digText(reaction, "message_id") ?? "")
    if (target) {
      target.message.reaction = digText(reaction, "emoji")
      this.changed(target.chat)
    }
  }

  /** Tells every screen that something in this chat changed. */
  changed(chat: Chat): void {
    this.listeners.forEach((listener) => listener(chat))
  }

  subscribe(listener: Listener): () => void {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  /** A screen shows this chat until the returned function is called. */
  open(waId: string): () => void {
    this.screens.set(waId, (this.screens.get(waId) ?? 0) + 1)
    return () => void this.screens.set(waId, (this.screens.get(waId) ?? 1) - 1)
  }

  isOpen(waId: string): boolean {
    return (this.screens.get(waId) ?? 0) > 0
  }

  /** Forgets every message; screens stay open and are told. */
  reset(): void {
    const emptied = this.list().map((chat) => ({ ...chat, messages: [], typing_until: null, window_opened_at: null }))
    this.chats = new Map()
    this.located = new Map()
    emptied.forEach((chat) => this.changed(chat))
  }
}
