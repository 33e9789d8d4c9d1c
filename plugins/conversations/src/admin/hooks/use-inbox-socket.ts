import { useEffect, useState } from "react"
import { connectInbox, type InboxSocket } from "../lib/socket"

export type LiveState = "connecting" | "live" | "offline"

export type Live = { socket: InboxSocket | null; state: LiveState }

/** Socket.IO itself does not come back after the server refused or closed a connection (socket.io docs, `active`). */
const RETRY_AFTER_REFUSAL_MS = 15_000

/** The one live connection of the page, open while the page is. */
export const useInboxSocket = (): Live => {
  const [socket, setSocket] = useState<InboxSocket | null>(null)
  const [state, setState] = useState<LiveState>("connecting")

  useEffect(() => {
    const connection = connectInbox()
    let retry: ReturnType<typeof setTimeout> | undefined
    const lost = () => {
      setState("offline")
      clearTimeout(retry)
      if (!connection.active) {
        retry = setTimeout(() => connection.connect(), RETRY_AFTER_REFUSAL_MS)
      }
    }
    connection.on("connect", () => setState("live"))
    connection.on("disconnect", lost)
    connection.on("connect_error", lost)
    setSocket(connection)
    return () => {
      connection.off("disconnect", lost)
      connection.disconnect()
      clearTimeout(retry)
    }
  }, [])

  return { socket, state }
}
