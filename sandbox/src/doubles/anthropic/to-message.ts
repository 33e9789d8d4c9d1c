import { randomBytes } from "node:crypto"
import type { MessagesRequest, Thought } from "./types"

const mintId = (prefix: string) => `${prefix}_01${randomBytes(11).toString("hex")}`

const CHARACTERS_PER_TOKEN = 4

/** A rough count; the real tokenizer is not public. */
const countTokens = (value: unknown): number => Math.ceil(JSON.stringify(value ?? "").length / CHARACTERS_PER_TOKEN)

const usage = (input: number, output: number) => ({
  input_tokens: input,
  cache_creation_input_tokens: 0,
  cache_read_input_tokens: 0,
  output_tokens: output,
  service_tier: "standard",
})

const contentOf = (thought: Thought, maxTokens: number) => {
  if ("uses" in thought) {
    const content = thought.uses.map(({ name, input }) => ({ type: "tool_use", id: mintId("toolu"), name, input }))
    return { content, stop_reason: "tool_use" }
  }
  const limit = maxTokens * CHARACTERS_PER_TOKEN
  const isCut = thought.text.length > limit
  return {
    content: [{ type: "text", text: isCut ? thought.text.slice(0, limit) : thought.text }],
    stop_reason: isCut ? "max_tokens" : "end_turn",
  }
}

/** Dresses a thought as the message object the Messages API answers with. */
export const toMessage = (request: MessagesRequest, thought: Thought) => {
  const { content, stop_reason } = contentOf(thought, request.max_tokens)
  const input = countTokens([request.system, request.messages, request.tools])
  return {
    id: mintId("msg"),
    type: "message",
    role: "assistant",
    model: request.model,
    content,
    stop_reason,
    stop_sequence: null,
    usage: usage(input, countTokens(content)),
  }
}
