import type { MessagesRequest, Thought, Tool } from "../types"
import { composeAnswer, FIXED_ANSWERS } from "./compose-answer"
import { readIntent, type Intent, type Topic } from "./read-intent"
import { readTurn, type Turn } from "./read-turn"
import { toolInput } from "./tool-input"

const TOOL_NAMES: Record<Topic | "person", RegExp> = {
  inventory: /searchInventory/i,
  knowledge: /searchKnowledgeBase/i,
  person: /handover|human|escalat/i,
}

const HANDOVER_REASON = "El cliente pide hablar con una persona"

type Use = { name: string; input: Record<string, unknown> }

const find = (tools: Tool[], topic: Topic | "person"): Tool | undefined =>
  tools.find(({ name }) => TOOL_NAMES[topic].test(name))

const usesFor = (intent: Intent, tools: Tool[]): Use[] => {
  if (intent.kind === "person") {
    const tool = find(tools, "person")
    return tool ? [{ name: tool.name, input: toolInput(tool.input_schema, HANDOVER_REASON) }] : []
  }
  if (intent.kind !== "question") {
    return []
  }
  return intent.topics.flatMap((topic) => {
    const tool = find(tools, topic)
    const words = topic === "inventory" && intent.subject.length > 0 ? intent.subject : intent.words
    return tool ? [{ name: tool.name, input: toolInput(tool.input_schema, words.join(" ")) }] : []
  })
}

/** A tool the request insists on, whatever the words say. */
const forcedUses = ({ tool_choice: choice, tools = [] }: MessagesRequest, wanted: Use[], question: string): Use[] => {
  if (choice?.type === "none") {
    return []
  }
  const isForced = choice?.type === "tool" || (choice?.type === "any" && wanted.length === 0)
  const forced = choice?.type === "tool" ? tools.find(({ name }) => name === choice.name) : tools[0]
  return isForced && forced ? [{ name: forced.name, input: toolInput(forced.input_schema, question) }] : wanted
}

const answer = (intent: Intent, { used, data }: Turn): string => {
  if (intent.kind === "question") {
    return composeAnswer(intent, data)
  }
  if (intent.kind === "person") {
    return used.some((name) => TOOL_NAMES.person.test(name)) ? FIXED_ANSWERS.handedOver : FIXED_ANSWERS.noHandover
  }
  return FIXED_ANSWERS[intent.kind]
}

/**
 * The scripted brain: decides by the words of the last question, uses each offered tool at most once per turn, and
 * then answers out of what the tools returned. It knows no product, price or rule by itself.
 */
export const think = (request: MessagesRequest): Thought => {
  const turn = readTurn(request)
  const intent = readIntent(turn.question, turn.earlier)
  const wanted = usesFor(intent, request.tools ?? [])
  const uses = forcedUses(request, wanted, turn.question).filter(({ name }) => !turn.used.includes(name))
  return uses.length > 0 ? { uses } : { text: answer(intent, turn) }
}
