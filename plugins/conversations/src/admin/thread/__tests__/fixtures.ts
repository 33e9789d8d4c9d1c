import type { Message } from "../../lib/types"
import type { Send } from "../compose-thread"

/** A message of an agent; `overrides` say what matters to the test. */
export const aMessage = (sequence: number, overrides: Partial<Message> = {}): Message => ({
  id: `msg_${sequence}`,
  sequence,
  direction: "outbound",
  author: "agent",
  type: "text",
  text: `text ${sequence}`,
  status: "queued",
  error: null,
  provider_timestamp: null,
  created_at: "2026-11-22T15:00:00.000Z",
  ...overrides,
})

export const aSend = (clientId: string, overrides: Partial<Send> = {}): Send => ({
  clientId,
  text: "hola",
  afterSequence: 0,
  createdAt: "2026-11-22T15:00:00.000Z",
  state: "sending",
  reason: null,
  messageId: null,
  ...overrides,
})
