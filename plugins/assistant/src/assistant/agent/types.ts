import type { HandoverReason } from "../replies/reasons"

/** A former message of the conversation, text only. */
export type HistoryTurn = { author: "customer" | "bot" | "agent"; text: string }

/** What a customer wrote, and what was said before. */
export type Turn = { question: string; history: HistoryTurn[] }

export type Usage = {
  model_calls: number
  /** All input tokens, cached ones included. */
  input_tokens: number
  cache_read_tokens: number
  cache_creation_tokens: number
  output_tokens: number
}

/** What the guards did with the model's text. */
export type GuardReport = {
  /** `passed` as the model wrote it, `templated` rewritten from the data, `handed_over` to a person. */
  verdict: "passed" | "templated" | "handed_over"
  reason: HandoverReason | null
  /** Amounts of the model's text that no tool result has. */
  unsupported_amounts: string[]
}

/** The outcome of a turn. `reply` is what the customer reads, also when a person takes over. */
export type ComposedReply = {
  reply: string
  handover: { reason: HandoverReason; summary: string } | null
  tool_calls: { name: string; input: Record<string, unknown>; by: "model" | "gate"; failed: boolean; result: object }[]
  sources: { document_id: string; title: string }[]
  guard: GuardReport
  usage: Usage
  prompt_version: string
}
