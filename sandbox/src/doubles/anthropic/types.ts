/** The parts of the Messages API that this double reads and writes. */
export type TextBlock = { type: "text"; text: string }
export type ToolUseBlock = { type: "tool_use"; id: string; name: string; input: Record<string, unknown> }
export type ToolResultBlock = {
  type: "tool_result"
  tool_use_id: string
  content?: string | TextBlock[]
  is_error?: boolean
}
/** Blocks such as `image` and `thinking` are accepted and not looked at. */
export type Block = TextBlock | ToolUseBlock | ToolResultBlock | { type: "image" | "document" | "thinking" }

export type Message = { role: "user" | "assistant"; content: string | Block[] }

export type JsonSchema = {
  type?: string
  properties?: Record<string, JsonSchema & { enum?: unknown[]; minimum?: number }>
  required?: string[]
}

export type Tool = { name: string; description?: string; input_schema: JsonSchema }

export type ToolChoice = { type: "auto" | "any" | "none" } | { type: "tool"; name: string }

export type MessagesRequest = {
  model: string
  max_tokens: number
  messages: Message[]
  system?: string | TextBlock[]
  tools?: Tool[]
  tool_choice?: ToolChoice
}

/** What the brain does next: say something, or use tools. */
export type Thought = { text: string } | { uses: { name: string; input: Record<string, unknown> }[] }

export const blocksOf = ({ content }: Message): Block[] =>
  typeof content === "string" ? [{ type: "text", text: content }] : content

export const textOf = (content: string | Block[] | undefined): string =>
  typeof content === "string"
    ? content
    : (content ?? []).flatMap((block) => (block.type === "text" ? [block.text] : [])).join("\n")
