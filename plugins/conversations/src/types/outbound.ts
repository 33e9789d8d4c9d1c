import type { MessageError } from "./conversation"

/** A message on its way out. Exactly one of `wa_id` and `bsuid` is needed. */
export type OutboundMessage = {
  id: string
  phone_number_id: string
  wa_id: string | null
  bsuid: string | null
  text: string
  /** Tries made, this one included. */
  attempts: number
}

/**
 * What became of a try to send.
 *
 * - `accepted`: the network took it and named it.
 * - `retry`: it was refused for now and may be tried again in `delay_ms`.
 * - `unknown`: it may or may not have been sent; only a status can tell, so it is never sent again.
 * - `refused`: it will not be sent.
 */
export type SendResult =
  | { kind: "accepted"; wamid: string }
  | { kind: "retry"; delay_ms: number; error: MessageError }
  | { kind: "unknown"; error: MessageError }
  | { kind: "refused"; status: "failed" | "blocked"; error: MessageError }

export type SentMessage = { id: string; result: SendResult }
