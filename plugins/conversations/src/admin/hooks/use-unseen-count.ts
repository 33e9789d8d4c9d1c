import { useRef } from "react"
import type { Message } from "../lib/types"

/** How many messages of the customer came in below what the reader has on screen. */
export const useUnseenCount = (messages: readonly Message[], showsEnd: boolean): number => {
  const seen = useRef(0)
  if (showsEnd) {
    seen.current = messages.at(-1)?.sequence ?? 0
  }
  return messages.filter((message) => message.direction === "inbound" && message.sequence > seen.current).length
}
