import type { BaseChatModel } from "../../langchain-types"
import { unsupportedAmounts } from "../guards/unsupported-amounts"
import { PROMPT_VERSION } from "../prompts/shop-assistant"
import { formatWhatsapp } from "../replies/format-whatsapp"
import { HANDOVER_REASONS, type HandoverReason } from "../replies/reasons"
import { replyFromData, sourcesOf } from "../replies/reply-from-data"
import { HANDOVER } from "../tools/handover"
import type { AssistantTool, ToolContext } from "../tools/types"
import { lookUpCatalogue } from "./catalogue-gate"
import { runAgent, type AgentRun } from "./run-agent"
import type { ComposedReply, Turn } from "./types"
import { NO_USAGE } from "./usage"

export type ComposeDependencies = {
  /** `null`: no model is configured, and the bot is off. */
  model: BaseChatModel | null
  tools: AssistantTool[]
  context: ToolContext
  signature: string
  /** Told what failed and why, for the log. */
  onFailure: (what: string, error: unknown) => void
}

const NO_RUN: AgentRun = { text: null, failure: null, calls: [], usage: NO_USAGE }

const MAX_SUMMARY_QUESTION = 500

/**
 * Answers a customer's message: catalogue first, then the model, then the guards. Never throws and never returns a
 * technical text: what cannot be answered truthfully is handed to a person.
 */
export const composeReply = async (turn: Turn, deps: ComposeDependencies): Promise<ComposedReply> => {
  const question = turn.question.trim()
  const catalogue = deps.model && question ? await lookUpCatalogue(question, deps.context, deps.onFailure) : null
  const run = deps.model && question ? await runAgent(turn, catalogue, { ...deps, model: deps.model }) : NO_RUN
  const calls = [...(catalogue ? [catalogue] : []), ...run.calls]

  const compose = (
    text: string,
    guard: ComposedReply["guard"],
    handover: ComposedReply["handover"]
  ): ComposedReply => ({
    reply: formatWhatsapp(text, deps.signature),
    handover,
    tool_calls: calls.map(({ name, input, failed, result }, index) => ({
      name,
      input,
      by: catalogue && index === 0 ? "gate" : "model",
      failed,
      result,
    })),
    sources: sourcesOf(calls),
    guard,
    usage: run.usage,
    prompt_version: PROMPT_VERSION,
  })
  const handOver = (reason: HandoverReason, unsupported: string[] = [], wish?: string): ComposedReply => {
    const { sentence, summary } = HANDOVER_REASONS[reason]
    const parts = [wish ?? summary, ...(question ? [`Mensaje: ${question.slice(0, MAX_SUMMARY_QUESTION)}`] : [])]
    return compose(
      sentence,
      { verdict: "handed_over", reason, unsupported_amounts: unsupported },
      { reason, summary: parts.join("\n") }
    )
  }

  if (!deps.model) {
    return handOver("assistant_off")
  }
  if (!question) {
    return handOver("no_text")
  }
  const requested = run.calls.find(({ name }) => name === HANDOVER)
  if (requested) {
    return handOver("customer_request", [], String(requested.input.reason))
  }
  if (run.text === null) {
    return handOver(run.failure ?? "empty_reply")
  }
  const unsupported = unsupportedAmounts(
    run.text,
    calls.flatMap(({ claims }) => claims.amounts)
  )
  if (unsupported.length === 0) {
    return compose(run.text, { verdict: "passed", reason: null, unsupported_amounts: [] }, null)
  }
  const fromData = replyFromData(calls)
  return fromData === null
    ? handOver("unsupported_claim", unsupported)
    : compose(fromData, { verdict: "templated", reason: null, unsupported_amounts: unsupported }, null)
}
