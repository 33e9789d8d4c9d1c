import { invalidRequest, type ApiFailure } from "./api-error"
import { blocksOf, type Block, type Message } from "./types"

const BLOCK_TYPES = ["text", "image", "document", "thinking", "tool_use", "tool_result"]

const isBlank = (text: unknown) => typeof text !== "string" || text.trim() === ""

const checkBlock = (block: Block, path: string): ApiFailure | null => {
  if (!BLOCK_TYPES.includes(block?.type)) {
    return invalidRequest(
      `${path}: Input tag '${block?.type}' found using 'type' does not match any of the expected tags`
    )
  }
  if (block.type === "text" && isBlank(block.text)) {
    return invalidRequest(`${path}: text content blocks must contain non-whitespace text`)
  }
  if (block.type === "tool_use" && (isBlank(block.id) || isBlank(block.name) || typeof block.input !== "object")) {
    return invalidRequest(`${path}.tool_use: id, name and input are required`)
  }
  return block.type === "tool_result" && isBlank(block.tool_use_id)
    ? invalidRequest(`${path}.tool_result.tool_use_id: Field required`)
    : null
}

const checkMessage = (message: Message, index: number): ApiFailure | null => {
  const path = `messages.${index}`
  if (message?.role !== "user" && message?.role !== "assistant") {
    return invalidRequest(`${path}.role: Input should be 'user' or 'assistant'`)
  }
  if (typeof message.content === "string" ? isBlank(message.content) : !message.content?.length) {
    return invalidRequest(`${path}: all messages must have non-empty content`)
  }
  if (typeof message.content !== "string" && !Array.isArray(message.content)) {
    return invalidRequest(`${path}.content: Input should be a valid list`)
  }
  return blocksOf(message).reduce<ApiFailure | null>(
    (error, block, position) => error ?? checkBlock(block, `${path}.content.${position}`),
    null
  )
}

const usesOf = (message: Message | undefined) =>
  (message?.role === "assistant" ? blocksOf(message) : []).flatMap((block) =>
    block.type === "tool_use" ? [block.id] : []
  )

const resultsOf = (message: Message | undefined) =>
  (message?.role === "user" ? blocksOf(message) : []).flatMap((block) =>
    block.type === "tool_result" ? [block.tool_use_id] : []
  )

/** Every use of a tool is answered in the next message, and nothing else is. */
const checkPairing = (messages: Message[]): ApiFailure | null => {
  for (const [index, message] of messages.entries()) {
    const answered = resultsOf(messages[index + 1])
    const open = usesOf(message).filter((id) => !answered.includes(id))
    if (open.length) {
      return invalidRequest(
        `messages.${index}: \`tool_use\` ids were found without \`tool_result\` blocks immediately after: ${open.join(", ")}. Each \`tool_use\` block must have a corresponding \`tool_result\` block in the next message.`
      )
    }
    const used = usesOf(messages[index - 1])
    const stray = resultsOf(message).find((id) => !used.includes(id))
    if (stray) {
      return invalidRequest(
        `messages.${index}.content: unexpected \`tool_use_id\` found in \`tool_result\` blocks: ${stray}. Each \`tool_result\` block must have a corresponding \`tool_use\` block in the previous message.`
      )
    }
  }
  return null
}

/** Checks `messages`: roles, content, pairs of tool use and tool result, and that a user has the last word. */
export const checkMessages = (body: { messages?: unknown }): ApiFailure | null => {
  if (!Array.isArray(body.messages)) {
    return invalidRequest("messages: Field required")
  }
  const messages = body.messages as Message[]
  if (messages.length === 0) {
    return invalidRequest("messages: at least one message is required")
  }
  const malformed = messages.reduce<ApiFailure | null>(
    (error, message, index) => error ?? checkMessage(message, index),
    null
  )
  if (malformed) {
    return malformed
  }
  if (messages[0].role !== "user") {
    return invalidRequest('messages: first message must use the "user" role')
  }
  if (messages.at(-1)?.role !== "user") {
    return (
      checkPairing(messages) ??
      invalidRequest(
        "This model does not support assistant message prefill. The conversation must end with a user message."
      )
    )
  }
  return checkPairing(messages)
}
