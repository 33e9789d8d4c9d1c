import type { BaseChatModel, BaseMessage } from "../../langchain-types"
import { catalogueBlock, SHOP_ASSISTANT_PROMPT } from "../prompts/shop-assistant"
import type { HandoverReason } from "../replies/reasons"
import { callTool } from "../tools/call-tool"
import type { AssistantTool, ToolCall, ToolContext } from "../tools/types"
import { failureReason } from "./failure-reason"
import { toMessages } from "./to-messages"
import type { Turn, Usage } from "./types"
import { addUsage, NO_USAGE } from "./usage"

const MAX_MODEL_CALLS = 5
const MAX_TOOL_CALLS = 6
/** The whole turn, in milliseconds, tries and tools included. */
const TURN_TIMEOUT_MS = 50_000
/** Steps of the graph; one model call takes several. Well above the limits, which are to strike first. */
const RECURSION_LIMIT = 100

export type AgentRun = {
  /** The model's last text; `null` with a `failure`, or when a tool ended the turn. */
  text: string | null
  failure: HandoverReason | null
  calls: ToolCall[]
  usage: Usage
}

export type AgentDependencies = {
  model: BaseChatModel
  tools: AssistantTool[]
  context: ToolContext
  onFailure: (what: string, error: unknown) => void
}

/** Why a text that arrived must not be used, by the API's `stop_reason`. */
const STOP_FAILURES: Readonly<Record<string, HandoverReason>> = {
  refusal: "model_refused",
  max_tokens: "empty_reply",
}

const readFinal = (message: BaseMessage | undefined): Pick<AgentRun, "text" | "failure"> => {
  if (message?.type === "tool") {
    return { text: null, failure: null }
  }
  const { stop_reason } = (message?.response_metadata ?? {}) as { stop_reason?: string }
  const failure = STOP_FAILURES[stop_reason ?? ""]
  const text = message?.type === "ai" ? message.text.trim() : ""
  return failure || !text ? { text: null, failure: failure ?? "empty_reply" } : { text, failure: null }
}

/**
 * Lets the model answer with its tools. Limits are errors, never texts: LangChain's own endings are in English. Nothing
 * is thrown; a failure is named.
 *
 * @param catalogue what the catalogue says to this question, when it names a product
 */
export const runAgent = async (
  turn: Turn,
  catalogue: ToolCall | null,
  { model, tools, context, onFailure }: AgentDependencies
): Promise<AgentRun> => {
  const { createAgent, createMiddleware, modelCallLimitMiddleware, SystemMessage, tool, toolCallLimitMiddleware } =
    await import("langchain")
  const calls: ToolCall[] = []
  let usage = NO_USAGE

  const agent = createAgent({
    model,
    systemPrompt: new SystemMessage({
      content: [SHOP_ASSISTANT_PROMPT, ...(catalogue ? [catalogueBlock(catalogue.result)] : [])].map((text) => ({
        type: "text" as const,
        text,
      })),
    }),
    tools: tools.map((definition) =>
      tool(
        async (input: Record<string, unknown>) => {
          const call = await callTool(definition, input, context, onFailure)
          calls.push(call)
          return JSON.stringify(call.result)
        },
        {
          name: definition.name,
          description: definition.description,
          schema: definition.schema,
          returnDirect: definition.endsTurn ?? false,
        }
      )
    ),
    middleware: [
      // Counted call by call: a run that fails has been paid for too.
      createMiddleware({
        name: "usage",
        afterModel: ({ messages }) => {
          usage = addUsage(usage, messages[messages.length - 1] as BaseMessage)
        },
      }),
      modelCallLimitMiddleware({ runLimit: MAX_MODEL_CALLS, exitBehavior: "error" }),
      toolCallLimitMiddleware({ runLimit: MAX_TOOL_CALLS, exitBehavior: "error" }),
    ],
  })

  try {
    const messages = await toMessages(turn)
    const result = await agent.invoke(
      { messages },
      { signal: AbortSignal.timeout(TURN_TIMEOUT_MS), recursionLimit: RECURSION_LIMIT }
    )
    return { ...readFinal((result.messages as BaseMessage[]).slice(messages.length).at(-1)), calls, usage }
  } catch (error) {
    onFailure("model", error)
    return { text: null, failure: failureReason(error), calls, usage }
  }
}
