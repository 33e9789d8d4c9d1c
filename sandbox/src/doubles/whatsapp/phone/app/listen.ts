import type { PhoneChat } from "../phone-view"

type Listeners = {
  onChats: (chats: PhoneChat[]) => void
  onChat: (chat: PhoneChat) => void
  onConnection: (isConnected: boolean) => void
}

/** Listens to the sandbox, with this chat open on the screen. The browser reconnects by itself. */
export const listen = (openWaId: string | undefined, listeners: Listeners): (() => void) => {
  const source = new EventSource(`/phone/events${openWaId ? `?open=${openWaId}` : ""}`)
  source.addEventListener("chats", (event) => listeners.onChats(JSON.parse(event.data)))
  source.addEventListener("chat", (event) => listeners.onChat(JSON.parse(event.data)))
  source.addEventListener("open", () => listeners.onConnection(true))
  source.addEventListener("error", () => listeners.onConnection(false))
  return () => source.close()
}
